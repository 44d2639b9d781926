/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).mir = `
Mirabeau miracle miraculous miraculously mirage Miranda mire Miro mirror mirth misadventure misapprehension
misappropriate misappropriation misbehave misbehavior miscarriage miscarry miscellaneous miscellany mischief mischievous
misconception misconduct misconstrue misdeed misdemeanor misdirect misdirection miser miserable miserably miserly misery
misfit misfortune misgiving misguide mishap misinform misinformation misinterpret misinterpretation misjudge Miskito
mislaid mislay mislead misled mismanagement mismatch misnomer misplace misprint misquote misread misrepresent
misrepresentation miss misshapen missile mission missionary Mississauga Mississippi Mississippian Mississippians missive
Missouri Missourian Missourians misspell mist mistake mistaken mistakenly Mistassini Mister mistier mistiest mistletoe
mistook mistress mistrust misty mistype misunderstand misunderstood misuse Mitchell mite mitigate mitt mitten mixed
mixer Mixtec mixture Mizar mnemonic Mnemosyne moan moat mobile mobilisation mobilise mobility mobs moccasin mock mockery
mockingbird modal mode model moderate moderately moderation moderator modern modernisation modernise modernity modest
modestly Modesto modesty modicum modification modifier modify Modigliani modular modulate modulation module Mogadishu
mohair Mohammedan Mohammedanism Mohammedanisms Mohammedans Mohawk Mohawks Moira moist moisten moister moistest moisture
Mojave molar molasses mold Moldavia moldier moldiest Moldova moldy mole molecular molecule molest Moliere Molina mollify
mollusc mollusk Moloch Molokai Molotov molt molten Moluccas Mombasa moment momentarily momentary momentous momentum moms
Monaco monarch monarchy monastery monastic Monday Mondays Mondrian Monet monetarism monetary money Mongol Mongolia
Mongolian Mongolians Mongoloid Mongols mongoose mongrel monies monitor monk monkey Monmouth monochrome monogamous
monogamy monogram monolithic monologue Monongahela monopolise monopoly monorail monosyllable monotonically monotonous
monotony Monroe Monrovia Mons monsoon monster monstrosity monstrous Montague Montaigne Montana Montanan Montanans
Montcalm Montenegrin Montenegro Monterrey Montesquieu Montessori Monteverdi Montevideo Montezuma Montgolfier Montgomery
month monthly Monticello Montpelier Montrachet Montreal Montserrat monument monumental mood moodier moodiest moodily
moody Moog moon moonbeam moonlight moor Moore Moorish moos moose moot mope`;
