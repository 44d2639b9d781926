/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).mor = `
moral moralist morality morally morass moratorium Moravia Moravian morbid Mordred more moreover Morgan morgue Morley
Mormon Mormonism Mormonisms Mormons morn Moro Moroccan Moroccans Morocco moron Moroni moronic morose Morpheus morphine
morphology Morris Morrison Morse morsel mortal mortality mortally mortar mortgage mortification mortify Mortimer
mortuary mosaic Moscow Moseley Moselle Moses mosque mosquito moss mossier mossiest mossy most mostly Mosul motel moth
mothball mother motherhood motherly motif motion motionless motivate motivation motive motley motlier motliest motor
motorbike motorcade motorcycle motorise motorist motorway Motown Motrin Mott motto mould mouldier mouldiest mouldy moult
mound mount mountain mountaineer mountainous Mountbatten Mountie Mounties mourn mourner mournful mouse mousier mousiest
mousse Moussorgsky moustache mousy mouth mouthful mouthpiece movable move movement mover movie movies mower mows
Mozambican Mozambicans Mozambique Mozart much muck mucous mucus muddier muddiest muddle muddy Muenster muff muffed
muffin muffle muffler mugger muggier muggiest mugginess muggy mugs Muhammad Muhammadan Muhammadanism Muhammadanisms
Muhammadans Muir mulch mule Multan multi multinational multiple multiplication multiplicative multiplicity multiply
multiprocessing multitasking multitude mumble Mumford mummify mummy mumps mums munch mundane Munich municipal
municipality Munro mural Murat murder murderer murderous Murdoch Murillo murkier murkiest murky Murmansk murmur Murphy
Murray Murrumbidgee Muscat muscle Muscovite muscular muse museum mush mushier mushiest mushroom mushy music musical
musically musician musk musket Muskogee Muslim Muslims muss mussel Mussolini Mussorgsky must mustache mustang mustard
muster mustier mustiest musty mutant mutate mutation mute mutely muter mutest mutilate mutilation mutinous mutiny mutt
mutter mutton mutual mutually Muzak muzzle Myanmar Mycenae Mycenaean Mylar Mylars myopic myriad Myron myself Mysore
mysterious mysteriously mystery mystic mystical mysticism mystify myth mythical mythological mythology`;
