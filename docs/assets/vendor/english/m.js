/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).m = `
macabre Macao macaroni macaronis Macarthur Macaulay Macbeth Macdonald mace Macedonia Macedonian Macedonians Mach machete
Machiavelli Machiavellian machine machinery machinist macho Mackenzie mackerel Mackinaw Macmillan Macon macroscopic
Madagascan Madagascans Madagascar madam madcap madden madder maddest made Madeira Madeiras madhouse Madison madly madman
madmen madness Madonna Madonnas Madras Madrid maelstrom Mafia Mafias Mafioso magazine Magdalena Magellan Magellanic
magenta maggot Magi magic magical magically magician magistrate magnanimity magnanimous magnanimously magnate magnesium
magnet magnetic magnetise magnetism magnificence magnificent magnify Magnitogorsk magnitude magnolia magnum Magog magpie
magpies Magritte Magyar Magyars Mahabharata Maharashtra Mahayana Mahayanist Mahdi Mahican Mahicans Mahler mahogany maid
maiden mail mailbox Mailer Maillol mailman mailmen maim Maimonides main Maine mainframe mainland mainline mainly
mainstay mainstream maintain maintainability maintainable maintainer maintenance maize majestic majestically majesty
major majority Majuro make maker makeshift makeup Malabo Malacca Malachi maladjusted malady Malagasy Malamud malaria
Malawi Malay Malayalam Malayan Malays Malaysia Malaysian Malaysians Malcolm Maldives Maldivian Maldivians male
malevolence malevolent malformed malfunction Mali Malian Malians malice malicious maliciously malign malignancy
malignant Malinowski mallard malleable mallet malnutrition malpractice Malraux malt Malta Maltese Malthus Malthusian
maltreat mama Mameluke Mamet mamma mammal mammalian mammoth manacle manage manageable management manager managerial
Managua Manama Manasseh Manchester Manchu Manchuria Manchurian Mandalay Mandarin mandate mandatory Mandela Mandelbrot
Mandeville mandible Mandingo mandolin mane Manet maneuver mange manger mangier mangiest mangle mango mangrove mangy
manhandle Manhattan Manhattans manhole manhood Mani mania maniac maniacal manic Manichean manicure manicurist manifest
manifestation manifestly manifesto manifold Manila Manilas Manilla manipulate manipulation Manitoba mankind manlier
manliest manliness manly Mann mannequin manner mannerism mannish manoeuvre manor manpower Mansfield mansion manslaughter
Mantegna mantel mantelpiece mantle manual manually manufacture manufacturer manure manuscript Manx many Maoism Maoisms
Maoist Maoists Maori Maoris maple mapper maps Maputo`;
