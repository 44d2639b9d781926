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
Nicodemus Nicosia nicotine niece Nielsen Nietzsche niftier niftiest nifty Niger Nigeria Nigerian Nigerians nigh night
nightclub nightfall nightgown nightingale nightly nightmare nightmarish nighttime Nijinsky Nike Nikkei Nile nimble
nimbler nimblest nimbly Nimitz Nimrod Nina nincompoop nine nineteen nineteenth ninetieth ninety Nineveh ninny Nintendo
ninth Niobe nippier nippiest nipple Nippon nippy nips Nirvana Nisan Nisei Nissan nitrate nitrogen nits nitwit Nixon
Nkrumah Noah Nobel Nobelist Nobelists nobility noble nobleman noblemen nobler noblest noblewoman noblewomen nobly nobody
nocturnal node Noel Noels noes noise noiseless noiselessly noisier noisiest noisily noisiness noisy nomad nomadic Nome
nomenclature nominal nominally nominate nomination nominative nominee Nona nonchalance nonchalant nonchalantly
noncommittal nonconformist nondescript none nonentity nonetheless nonfiction nonflammable nonpartisan nonprofit
nonresident nonsense nonsensical nonstandard nonstop nontrivial nonviolence noodle nook noon noose Nootka Nordic Nordics
Norfolk norm Norma normal normality normally Norman Normandy Normans Norplant Norse Norseman Norsemen north Northampton
northeast northeasterly northeastern Northeasts northerly northern Northerner Norths northward northwest northwestern
Northwests Norway Norwegian Norwegians Norwich nose nosebleed nosier nosiest nostalgia nostalgic Nostradamus nostril
nosy notable notably notation notch note notebook noteworthy nothing nothingness notice noticeable noticeably
noticeboard notification notify notion notional notoriety notorious notoriously Nottingham notwithstanding Nouakchott
nougat nought noun nourish nourishment nova novel novelist novelty November Novembers Novgorod novice Novocain Novocaine
Novokuznetsk Novosibirsk nowadays nowhere noxious nozzle nuance Nubia Nubian nuclear nuclei nucleus nude nuder nudest
nudge nudity nugget nuisance Nukualofa null nullify numb number numbest numbness numeral numerate numerator numeric
numerical numerically numerous nuns nuptial Nuremberg Nureyev nurse nursemaid nursery nurture nutcracker nutmeg nutrient
nutriment nutrition nutritional nutritious nuts nutshell nuttier nuttiest nutty nuzzle nylon nymph
`;
