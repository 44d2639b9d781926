/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).l = `
Laban label labor laboratory laborer laborious laboriously labourer Labrador Labradors labs labyrinth lace lacerate
laceration Lachesis lacier laciest lack lackluster lacquer lacrosse lacy ladder lade laden ladle Ladoga lady ladybug
ladylike Lafayette lager laggard lagoon Lagos Lagrange Lagrangian lags Lahore laid lain lair Laius lake Lakeland
Lakewood Lakota Lakshmi Lamarck Lamaze lamb lambda Lambert Lambrusco lame lament lamentable lamentation lamer lamest
lamp lampoon Lanai Lancashire Lancaster lance Lancelot land lander landlady landlocked landlord landmark landowner
Landsat landscape landslid lane Lang Langland Langley Langmuir language languid languish languor languorous lankier
lankiest lanky Lansing lantern Lanzhou Laocoon Laos Laotian Laotians lapel Laplace Lapland Lapp Lapps laps lapse larceny
lard Laredo large largely larger largest lark Larousse Lars larva larynges laryngitis larynx lascivious laser lash lass
Lassa last lastly latch late lately latent later lateral latest latex lath lather Latin Latina Latino Latinos Latins
latitude latrine latter lattice Latvia Latvian Latvians laud laudable Lauder Laue laugh laughable laughingstock laughter
launch launcher launder Laundromat laundry Laurasia laureate laurel lava Laval lavatory lavender lavish lavisher
lavishest Lavoisier lawful lawless lawmaker lawn Lawrence laws Lawson lawsuit lawyer laxative laxer laxest laxity
Layamon layer layman laymen layout lays Lazarus lazier laziest laziness lazy leach lead Leadbelly leaden leader
leadership leaf leafier leafiest leaflet leafy league Leah leak leakage Leakey leaky lean Leander leaner leanest leap
leapfrog leapt Lear learn learnt lease leash least leather leathery leave Leavenworth Lebanese Lebanon lectern lecture
lecturer Leda ledge ledger leech Leeds leek leer leerier leeriest leery Leeuwenhoek leeway left lefter leftest leftmost
legacy legal legalise legalistic legality legally legend legendary Legendre Leghorn legibility legible legibly legion
legislate legislation legislative legislator legislature legitimacy legitimate legitimately legs legume Leibniz
Leicester Leiden Leigh Leipzig leisure leisurely lemme lemon lemonade Lena lend length lengthen lengthier lengthiest
lengthwise lengthy leniency lenient Lenin Leningrad Leninism Leninist lens lenses lent Lenten lentil Lents Leon
Leoncavallo Leonid Leonidas leopard Leos leotard leper Lepidus leprosy Lepus Lerner lesbian lesion Lesotho less lessen
Lesseps lesser lesson lest letdown lethal lethargic lethargy Lethe lets letter letterhead lettuce letup leukaemia
leukemia Levant levee level lever leverage Levi Leviathan Leviticus levity levy lewd lewder lewdest Lewis lexical
lexicon Lexington Lhasa liability liable liaison liar Libby libel libellous libelous liberal liberalisation liberalise
liberalism liberally liberate liberation Liberia Liberian Liberians libertarian liberty Libra librarian library Libras
libretto Libreville Librium Libya Libyan Libyans lice licence lichen Lichtenstein licorice lids Liebfraumilch
Liechtenstein lied lies lieu lieutenant life lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong lifespan
lifestyle lifetime lift ligament ligature light lighten lighter lightest lighthouse lightly lightness lightning
lightninged lightweight likable like likeable likelier likeliest likelihood likely liken likeness liker likest likewise
lilac Lilith Liliuokalani Lille Lilliputian Lilliputians Lilongwe lilt lily Lima limb limber limbo Limburger lime
limelight limerick limestone limit limitation limitless Limoges Limousin limousine limp limper limpest Limpopo linchpin
Lincoln Lincolns Lind Lindbergh Lindsay Lindsey Lindy line lineage linear linearly linefeed linen liner linger lingerie
lingo linguist linguistic liniment link linkage linker Linnaeus linoleum Linotype lint Linux lion lioness Lipizzaner
Lippi Lippmann lips lipstick liquefy liqueur liquid liquidate liquidation liquor liquorice Lisbon lisp list listen
listener Lister listless Liszt litany liter literacy literal literally literary literate literature lithe lither lithest
lithium Lithuania Lithuanian Lithuanians litigation litre litter litterbug little littler littlest liturgical liturgy
livable live liveable livelier liveliest livelihood liveliness lively liven liver Liverpool Liverpudlian livest
livestock livid Livingston Livingstone Livonia Livy lizard Ljubljana llama Llewellyn Lloyd load loadable loader loaf
loafer loam loan loath loathsome loaves Lobachevsky lobby lobbyist lobe lobotomy lobster local localise locality locally
locate location Lochinvar lock Locke Lockean locker locket locksmith locomotion locomotive locust lodge lodger Lodi Lodz
Loewe Loewi loft loftier loftiest loftiness lofty Logan logarithm logarithmic logger logic logical logically logician
logo logs Lohengrin loin loincloth Loire loiter loiterer Loki Lolita loll Lollard lollipop Lombard Lombardy Lome London
Londoner lone lonelier loneliest loneliness lonely lonesome long longer longest longevity Longfellow longhand longish
longitude longitudinal longshoreman longshoremen look lookout loom loon loonie loonier looniest loony loop loophole
loose loosely loosen looser loosest loot lope lopsided lord lore Lorelei Loren Lorentz Lorenz Lorraine lorry lose loser
loss lost Lothario lotion lots lottery lotus loud louder loudest loudly loudness loudspeaker Louis Louisiana Louisianan
Louisianans Louisianian Louisianians Louisville lounge Lourdes louse lousier lousiest lousy Louvre lovable love Lovelace
lovelier loveliest loveliness lovely lover lovingly lowdown Lowell lower lowest lowlier lowliest lowly lows loyal
loyaler loyalest loyalty Loyola lozenge Luanda Lubavitcher Lubbock lubricant lubricate lubrication Lubumbashi Lucian
lucid Lucifer Lucite luck luckier luckiest luckily Lucknow lucky lucrative Lucretia Lucretius Lucy Luddite Ludhiana
ludicrous ludicrously Luftwaffe Luger luggage lugs Luke lukewarm lull lullaby Lully lumber lumberjack luminary luminous
lump lumpier lumpiest lumpy Luna lunacy lunar lunatic lunch luncheon lunchtime lung Lupercalia lupin Lupus lurch lure
lurid lurk Lusaka luscious lush lusher lushest Lusitania lust luster lustier lustiest lustrous lusty lute Luther
Lutheran Lutheranism Lutherans Luxembourg Luxembourger Luxembourgers luxuriant luxuriate luxurious luxury Luzon Lvov
Lycra Lycurgus Lydia Lyell lying Lyly lymph lymphatic lynch Lynn Lyon Lyons Lyra lyre lyric lyrical Lysenko Lysol
`;
