/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).lia = `
liability liable liaison liar Libby libel libellous libelous liberal liberalisation liberalise liberalism liberally
liberate liberation Liberia Liberian Liberians libertarian liberty Libra librarian library Libras libretto Libreville
Librium Libya Libyan Libyans lice licence lichen Lichtenstein licorice lids Liebfraumilch Liechtenstein lied lies lieu
lieutenant life lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan lifestyle lifetime lift
ligament ligature light lighten lighter lightest lighthouse lightly lightness lightning lightninged lightweight likable
like likeable likelier likeliest likelihood likely liken likeness liker likest likewise lilac Lilith Liliuokalani Lille
Lilliputian Lilliputians Lilongwe lilt lily Lima limb limber limbo Limburger lime limelight limerick limestone limit
limitation limitless Limoges Limousin limousine limp limper limpest Limpopo linchpin Lincoln Lincolns Lind Lindbergh
Lindsay Lindsey Lindy line lineage linear linearly linefeed linen liner linger lingerie lingo linguist linguistic
liniment link linkage linker Linnaeus linoleum Linotype lint Linux lion lioness Lipizzaner Lippi Lippmann lips lipstick
liquefy liqueur liquid liquidate liquidation liquor liquorice Lisbon lisp list listen listener Lister listless Liszt
litany liter literacy literal literally literary literate literature lithe lither lithest lithium Lithuania Lithuanian
Lithuanians litigation litre litter litterbug little littler littlest liturgical liturgy livable live liveable livelier
liveliest livelihood liveliness lively liven liver Liverpool Liverpudlian livest livestock livid Livingston Livingstone
Livonia Livy lizard Ljubljana llama Llewellyn Lloyd load loadable loader loaf loafer loam loan loath loathsome loaves
Lobachevsky lobby lobbyist lobe lobotomy lobster local localise locality locally locate location Lochinvar lock Locke
Lockean locker locket locksmith locomotion locomotive locust lodge lodger Lodi Lodz Loewe Loewi loft loftier loftiest
loftiness lofty Logan logarithm logarithmic logger logic logical logically logician logo logs Lohengrin loin loincloth
Loire loiter loiterer Loki Lolita loll Lollard lollipop Lombard Lombardy Lome London Londoner lone lonelier loneliest
loneliness lonely lonesome long longer longest longevity Longfellow longhand longish longitude longitudinal longshoreman
longshoremen look lookout loom loon loonie loonier looniest loony loop loophole loose loosely loosen looser loosest loot
lope lopsided lord lore Lorelei Loren Lorentz Lorenz Lorraine lorry lose loser loss lost Lothario lotion lots lottery
lotus`;
