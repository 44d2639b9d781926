/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).lou = `
loud louder loudest loudly loudness loudspeaker Louis Louisiana Louisianan Louisianans Louisianian Louisianians
Louisville lounge Lourdes louse lousier lousiest lousy Louvre lovable love Lovelace lovelier loveliest loveliness lovely
lover lovingly lowdown Lowell lower lowest lowlier lowliest lowly lows loyal loyaler loyalest loyalty Loyola lozenge
Luanda Lubavitcher Lubbock lubricant lubricate lubrication Lubumbashi Lucian lucid Lucifer Lucite luck luckier luckiest
luckily Lucknow lucky lucrative Lucretia Lucretius Lucy Luddite Ludhiana ludicrous ludicrously Luftwaffe Luger luggage
lugs Luke lukewarm lull lullaby Lully lumber lumberjack luminary luminous lump lumpier lumpiest lumpy Luna lunacy lunar
lunatic lunch luncheon lunchtime lung Lupercalia lupin Lupus lurch lure lurid lurk Lusaka luscious lush lusher lushest
Lusitania lust luster lustier lustiest lustrous lusty lute Luther Lutheran Lutheranism Lutherans Luxembourg Luxembourger
Luxembourgers luxuriant luxuriate luxurious luxury Luzon Lvov Lycra Lycurgus Lydia Lyell lying Lyly lymph lymphatic
lynch Lynn Lyon Lyons Lyra lyre lyric lyrical Lysenko Lysol`;
