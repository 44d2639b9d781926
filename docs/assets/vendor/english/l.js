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
lexicon Lexington Lhasa`;
