/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).mem = `
member membership membrane memento Memling memo memoir memorable memorably memorandum memorial memorise memory Memphis
menace menagerie menageries Menander Mencius Mencken mend Mendel Mendelian Mendelssohn Mendoza Menes menial Mennonite
Mennonites Menominee menopause Menotti Mensa menstrual menstruate menstruation mental mentality mentally menthol mention
mentor menu menus Menzies meow Mephistopheles mercantile Mercator mercenary merchandise merchant Mercia merciful
mercifully merciless mercilessly Mercuries Mercurochrome mercury mercy mere Meredith merely merest merge merger meridian
meringue Merino merit Merlin Merlot mermaid Merovingian merrier merriest merrily merriment merry Merthiolate Merton Mesa
mesdames mesh Mesolithic Mesopotamia Mesozoic mess message messenger Messiaen Messiah Messiahs Messianic messier
messiest messy metabolic metabolism metal metallic metallurgy metamorphose metamorphosis metaphor metaphorical
metaphorically metaphysical metaphysics mete meteor meteoric meteorite meteorologist meteorology meter method methodical
Methodism Methodisms Methodist Methodists methodology Methuselah meticulous metre metric metro metropolis metropolises
metropolitan Metternich mettle Meuse mews Mexicali Mexican Mexicans Mexico Meyerbeer mezzanine Miami Miamis miaow Micah
Micawber mice Michael Michelangelo Michelson Michigan Michigander Michiganders Mick Mickey Micmac microbe microbiology
microcode microcomputer microfiche microfilm micrometer Micronesia Micronesian microorganism microphone microprocessor
microscope microscopic microsecond microwave Midas midday middle middleman middlemen Middleton midget Midland midnight
midriff midst midstream midsummer midway Midwest Midwestern midwife midwives mien might mightier mightiest mighty
migraine migrant migrate migration migratory mike Milan mild milder mildest mildew mildly mile mileage milestone
militancy militant militarily military militate militia milk milker milkier milkiest milkman milkmen milky Millay miller
Millet milligram Millikan millimeter milliner millinery million millionaire millionth millisecond Milne Milquetoast
Miltiades Milton Miltonic Milwaukee mime mimic mimicry mince mincemeat mind Mindanao mindbogglingly mindedness mindful
mindless mindlessly Mindoro mine minefield miner mineral Minerva Ming mingle miniature minibus minicomputer minimal
minimalism minimalist minimally minimise minimum minion minister ministerial ministry mink Minneapolis Minnesota
Minnesotan Minnesotans minnow Minoan Minoans minor minority Minos Minotaur Minsk minstrel mint minuet Minuit minus
minuscule minute minuter minutest Miocene`;
