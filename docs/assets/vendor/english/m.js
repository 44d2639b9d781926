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
Maoist Maoists Maori Maoris maple mapper maps Maputo Maracaibo Marat Maratha Marathi marathon marble Marc Marceau march
marcher Marciano Marconi Marduk mare Margaret margarine Margarita margin marginal marginally maria Marian Marianne
marigold marijuana Marin marina marinate marine mariner marionette Maritain marital maritime Marius mark markedly marker
market marketable marketplace Markham Markov marksman marksmen Marlborough Marlin Marlowe marmalade Marmara Marne
Maronite maroon marquee Marquette Marquis marriage marrow marry Marsala Marseillaise Marseilles marsh marshal Marshall
marshier marshiest marshmallow marshy marsupial mart Martel Martha martial Martian Martians martin Martinique martyr
martyrdom marvel marvellous marvelous Marvin Marx Marxism Marxisms Marxist Marxists Mary Maryland Marylander Masai
Masaryk Mascagni mascara mascot masculine Masefield Maseru mash Mashhad mask masochist mason Masonic Masonite masonry
masquerade mass Massachusetts massacre massage Massasoit Massenet Massey massive massively mast master masterful
masterly mastermind masterpiece mastery masticate masturbation matador match matchbook matchless matchmaker mate
material materialise materialism materialist materialistic maternal maternity math mathematical mathematically
mathematician mathematics Mather Matilda Matisse matriarch matriarchal matrices matriculate matriculation matrimonial
matrimony matrix matron matronly matt matter Matterhorn Matthew Matthews Matthias mattress mature maturer maturest
maturity maudlin Maugham Maui maul Maupassant Mauriac Maurice Mauritania Mauritius Maurois Mauser mausoleum mauve
maverick maxim maxima maximal Maximilian maximise maximum Maxwell Maya Mayan Mayans Mayas maybe Mayer Mayfair Mayflower
mayhem Mayo mayonnaise mayor Mays Mazarin Mazda maze Mbabane Mccarthy Mccarthyism Mcclellan Mccormick Mccoy Mcintosh
Mckinley Mead Meade meadow meager meagre meal mealier mealiest mealy mean meander meaner meanest meaningful meaningless
meant meantime meanwhile measles measlier measliest measly measurable measure measurement meat Mecca Meccas mechanic
mechanical mechanically mechanise mechanism medal medallion Medan meddle meddler meddlesome Medea Medellin media median
mediate mediation mediator Medicaid Medicaids medical medically Medicare Medicares medicate medication Medici medicinal
medicine medieval Medina mediocre mediocrity meditate meditation Mediterranean Mediterraneans medium medley Medusa meek
meeker meekest meekly meekness meet megabyte megalomaniac megaphone megaton Meir Mekong melancholy Melanesia Melanesian
Melba Melbourne Melchior Melchizedek Mellon mellow mellower mellowest melodic melodious melodrama melodramatic melody
melon Melpomene melt Melville member membership membrane memento Memling memo memoir memorable memorably memorandum
memorial memorise memory Memphis menace menagerie menageries Menander Mencius Mencken mend Mendel Mendelian Mendelssohn
Mendoza Menes menial Mennonite Mennonites Menominee menopause Menotti Mensa menstrual menstruate menstruation mental
mentality mentally menthol mention mentor menu menus Menzies meow Mephistopheles mercantile Mercator mercenary
merchandise merchant Mercia merciful mercifully merciless mercilessly Mercuries Mercurochrome mercury mercy mere
Meredith merely merest merge merger meridian meringue Merino merit Merlin Merlot mermaid Merovingian merrier merriest
merrily merriment merry Merthiolate Merton Mesa mesdames mesh Mesolithic Mesopotamia Mesozoic mess message messenger
Messiaen Messiah Messiahs Messianic messier messiest messy metabolic metabolism metal metallic metallurgy metamorphose
metamorphosis metaphor metaphorical metaphorically metaphysical metaphysics mete meteor meteoric meteorite meteorologist
meteorology meter method methodical Methodism Methodisms Methodist Methodists methodology Methuselah meticulous metre
metric metro metropolis metropolises metropolitan Metternich mettle Meuse mews Mexicali Mexican Mexicans Mexico
Meyerbeer mezzanine Miami Miamis miaow Micah Micawber mice Michael Michelangelo Michelson Michigan Michigander
Michiganders Mick Mickey Micmac microbe microbiology microcode microcomputer microfiche microfilm micrometer Micronesia
Micronesian microorganism microphone microprocessor microscope microscopic microsecond microwave Midas midday middle
middleman middlemen Middleton midget Midland midnight midriff midst midstream midsummer midway Midwest Midwestern
midwife midwives mien might mightier mightiest mighty migraine migrant migrate migration migratory mike Milan mild
milder mildest mildew mildly mile mileage milestone militancy militant militarily military militate militia milk milker
milkier milkiest milkman milkmen milky Millay miller Millet milligram Millikan millimeter milliner millinery million
millionaire millionth millisecond Milne Milquetoast Miltiades Milton Miltonic Milwaukee mime mimic mimicry mince
mincemeat mind Mindanao mindbogglingly mindedness mindful mindless mindlessly Mindoro mine minefield miner mineral
Minerva Ming mingle miniature minibus minicomputer minimal minimalism minimalist minimally minimise minimum minion
minister ministerial ministry mink Minneapolis Minnesota Minnesotan Minnesotans minnow Minoan Minoans minor minority
Minos Minotaur Minsk minstrel mint minuet Minuit minus minuscule minute minuter minutest Miocene Mirabeau miracle
miraculous miraculously mirage Miranda mire Miro mirror mirth misadventure misapprehension misappropriate
misappropriation misbehave misbehavior miscarriage miscarry miscellaneous miscellany mischief mischievous misconception
misconduct misconstrue misdeed misdemeanor misdirect misdirection miser miserable miserably miserly misery misfit
misfortune misgiving misguide mishap misinform misinformation misinterpret misinterpretation misjudge Miskito mislaid
mislay mislead misled mismanagement mismatch misnomer misplace misprint misquote misread misrepresent misrepresentation
miss misshapen missile mission missionary Mississauga Mississippi Mississippian Mississippians missive Missouri
Missourian Missourians misspell mist mistake mistaken mistakenly Mistassini Mister mistier mistiest mistletoe mistook
mistress mistrust misty mistype misunderstand misunderstood misuse Mitchell mite mitigate mitt mitten mixed mixer Mixtec
mixture Mizar mnemonic Mnemosyne moan moat mobile mobilisation mobilise mobility mobs moccasin mock mockery mockingbird
modal mode model moderate moderately moderation moderator modern modernisation modernise modernity modest modestly
Modesto modesty modicum modification modifier modify Modigliani modular modulate modulation module Mogadishu mohair
Mohammedan Mohammedanism Mohammedanisms Mohammedans Mohawk Mohawks Moira moist moisten moister moistest moisture Mojave
molar molasses mold Moldavia moldier moldiest Moldova moldy mole molecular molecule molest Moliere Molina mollify
mollusc mollusk Moloch Molokai Molotov molt molten Moluccas Mombasa moment momentarily momentary momentous momentum moms
Monaco monarch monarchy monastery monastic Monday Mondays Mondrian Monet monetarism monetary money Mongol Mongolia
Mongolian Mongolians Mongoloid Mongols mongoose mongrel monies monitor monk monkey Monmouth monochrome monogamous
monogamy monogram monolithic monologue Monongahela monopolise monopoly monorail monosyllable monotonically monotonous
monotony Monroe Monrovia Mons monsoon monster monstrosity monstrous Montague Montaigne Montana Montanan Montanans
Montcalm Montenegrin Montenegro Monterrey Montesquieu Montessori Monteverdi Montevideo Montezuma Montgolfier Montgomery
month monthly Monticello Montpelier Montrachet Montreal Montserrat monument monumental mood moodier moodiest moodily
moody Moog moon moonbeam moonlight moor Moore Moorish moos moose moot mope moral moralist morality morally morass
moratorium Moravia Moravian morbid Mordred more moreover Morgan morgue Morley Mormon Mormonism Mormonisms Mormons morn
Moro Moroccan Moroccans Morocco moron Moroni moronic morose Morpheus morphine morphology Morris Morrison Morse morsel
mortal mortality mortally mortar mortgage mortification mortify Mortimer mortuary mosaic Moscow Moseley Moselle Moses
mosque mosquito moss mossier mossiest mossy most mostly Mosul motel moth mothball mother motherhood motherly motif
motion motionless motivate motivation motive motley motlier motliest motor motorbike motorcade motorcycle motorise
motorist motorway Motown Motrin Mott motto mould mouldier mouldiest mouldy moult mound mount mountain mountaineer
mountainous Mountbatten Mountie Mounties mourn mourner mournful mouse mousier mousiest mousse Moussorgsky moustache
mousy mouth mouthful mouthpiece movable move movement mover movie movies mower mows Mozambican Mozambicans Mozambique
Mozart much muck mucous mucus muddier muddiest muddle muddy Muenster muff muffed muffin muffle muffler mugger muggier
muggiest mugginess muggy mugs Muhammad Muhammadan Muhammadanism Muhammadanisms Muhammadans Muir mulch mule Multan multi
multinational multiple multiplication multiplicative multiplicity multiply multiprocessing multitasking multitude mumble
Mumford mummify mummy mumps mums munch mundane Munich municipal municipality Munro mural Murat murder murderer murderous
Murdoch Murillo murkier murkiest murky Murmansk murmur Murphy Murray Murrumbidgee Muscat muscle Muscovite muscular muse
museum mush mushier mushiest mushroom mushy music musical musically musician musk musket Muskogee Muslim Muslims muss
mussel Mussolini Mussorgsky must mustache mustang mustard muster mustier mustiest musty mutant mutate mutation mute
mutely muter mutest mutilate mutilation mutinous mutiny mutt mutter mutton mutual mutually Muzak muzzle Myanmar Mycenae
Mycenaean Mylar Mylars myopic myriad Myron myself Mysore mysterious mysteriously mystery mystic mystical mysticism
mystify myth mythical mythological mythology
`;
