/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).n = `
Nabokov nabs Nader Nagasaki Nagoya Nagpur nags Nagy Nahuatl Nahum nail Nairobi naive naively naiver naivest naivety
naked nakedness name nameless namely namesake Namibia Namibian Namibians Nanak Nanchang Nancy Nanjing Nansen Nantucket
Naomi Napa napalm nape napkin Naples Napoleon Napoleonic nappy Narcissus narcotic Narragansett narrate narration
narrative narrator narrow narrower narrowest narrowly narrowness nasal Nash Nashua Nashville Nassau Nasser nastier
nastiest nastily nastiness nasty Natchez Nathan Nathans nation national nationalise nationalism nationalist
nationalistic nationality nationally nationwide native nativity nattier nattiest natty natural naturalisation naturalise
naturalist naturally naturalness nature Naugahyde naught naughtier naughtiest naughtily naughtiness naughty Nauru nausea
nauseate nauseous nautical Nautilus Navajo Navajoes Navajos naval Navarre navel navigable navigate navigation navigator
navy nays Nazarene Nazareth Nazca Nazi Nazis Nazism Nazisms Neanderthal Neanderthals Neapolitan near nearby nearer
nearest nearly nearsighted nearsightedness neat neater neatest neatly neatness Nebraska Nebraskan Nebraskans
Nebuchadnezzar nebula nebulous necessarily necessary necessitate necessity neck neckerchief necklace neckline necktie
neckties necrophilia nectar nectarine need needier neediest needle needless needlessly needlework needy Nefertiti negate
negation negative negatively neglect neglectful negligee negligence negligent negligently negligible negotiable
negotiate negotiation negotiator Negro Negroes Negroid Negroids Negros Nehemiah Nehru neigh neighbor neighborhood
neighborliness neighborly neighbourhood neighbourliness neighbourly neither Nelson Nembutal Nemesis Neogene Neolithic
neon neophyte Nepal Nepalese Nepali nephew nepotism Neptune Nereid Nerf Nero Neruda nerve nervous nervously nervousness
Nesselrode nest nestle Nestor Nestorius nether Netherlander Netherlanders Netherlands nets nettle network neural
neurologist neurology neuron neuroses neurosis neurotic neuter neutral neutralise neutrality neutron Neva Nevada Nevadan
Nevadans never nevertheless Nevis Newark newbie newbies newborn Newburgh Newcastle newcomer newer newest newfangled
Newfoundland Newfoundlands newly Newman Newport news newsagents newscast newscaster newsier newsiest newsletter
newspaper newsprint newsstand newsy newt newton Newtonian Nexis next Niagara Niamey nibble Nibelung Nicaea Nicaragua
Nicaraguan Nicaraguans nice nicely Nicene nicer nicest nicety niche Nicholas Nicholson nickel Nicklaus nickname
Nicodemus Nicosia nicotine niece Nielsen Nietzsche niftier niftiest nifty`;
