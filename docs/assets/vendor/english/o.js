/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).o = `
oafs Oahu Oakland Oakley oaks oars oases oasis Oates oath oatmeal Oaxaca Obadiah obedience obedient obediently obelisk
Oberon obese obesity obey obfuscation obituary object objection objectionable objective objectively objectivity objector
obligate obligation obligatory oblige oblique obliterate obliteration oblivion oblivious oblong obnoxious oboe obscene
obscener obscenest obscenity obscure obscurer obscurest obscurity observable observance observant observation
observatory observe observer obsess obsession obsessive obsolescence obsolescent obsolete obstacle obstetrician
obstetrics obstinacy obstinate obstruct obstruction obstructive obtain obtainable obtrusive obtuse obtuser obtusest
obvious obviously Occam occasion occasional occasionally Occident Occidental Occidentals occupancy occupant occupation
occupational occupy occur occurrence ocean Oceania oceanic oceanography Oceanus octagon octagonal octal octave Octavia
October Octobers octopus ocular odder oddest oddity oddly odds Oder odes Odessa Odets Odin odious odometer odor odour
Odysseus Odyssey Oedipal Oedipus oesophagi oesophagus offbeat offed Offenbach offence offend offender offensive
offensiveness offer offhand office officer official officially officiate officious offload offs offset offshoot offshore
offspring offstage often oftener oftenest Ogbomosho ogle Oglethorpe ogre Ohio Ohioan Ohioans ohms oilier oiliest oils
oily ointment Ojibwa Ojibwas okay oked Okeechobee Okefenokee Okhotsk Okinawa oking Oklahoma Oklahoman okra Oktoberfest
olden Oldenburg older oldest olfactory Oligocene olive Oliver Olivier Olmec Olympia Olympiad Olympiads Olympian
Olympians Olympias Olympic Olympics Olympus Omaha Omahas Oman Omayyad Omdurman omega omelet omelette omen ominous
ominously omission omit omnibus omnipotence omnipotent omnipresent omniscient Omsk Onassis once oncoming Onega Oneida
onerous ones oneself ongoing onion onlooker only onomatopoeia Onondaga onrush onset onslaught Ontario onto onus onward
oodles ooze opal opaque opaquer opaquest open opener openest openly openness opera operand operate operatic operation
operational operative operator Ophiuchus ophthalmologist ophthalmology opinion opinionated opium opossum Oppenheimer
opponent opportune opportunist opportunity oppose opposite opposition oppress oppression oppressive oppressor optic
optical optician optima optimal optimisation optimise optimism optimist optimistic optimum option optional optionally
optometrist opts opulent opus oracle oral Oran orange orangutan oration orator oratory orbit orbital orchard orchestra
orchestral orchestrate orchestration orchid ordain ordeal order orderly ordinance ordinarily ordinary ordination
Ordovician`;
