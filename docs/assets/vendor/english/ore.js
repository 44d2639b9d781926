/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ore = `
Oregon Oregonian Oregonians Oreo ores Orestes organ organic organisation organisational organise organiser organism
organist organizational orgasm orgy orient oriental Orientals orientate orientation orifice origin original originality
originally originate originator Orinoco Orion Oriya Orizaba Orlando Orleans Orlon Orlons Orly ornament ornamental ornate
ornately ornithologist ornithology orphan orphanage Orpheus Orphic orthodontist orthodox orthogonal orthogonality
orthography orthopaedics orthopedics Orwell Orwellian Osage Osaka Osborne Oscar Oscars Osceola oscillate oscillation
oscilloscope Oshawa Osiris Oslo osmosis ostensible ostensibly ostentation ostentatious ostracise ostrich Ostrogoth
Ostwald Oswald other otherwise Otis Ottawa Ottawas otter Otto Ottoman Ouagadougou ouch ought Ouija ounce ours ourselves
oust ouster outbound outbreak outburst outcast outclass outcome outcry outdated outdid outdistance outdo outdone outdoor
outer outermost outfield outfit outgoing outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw
outlay outlet outline outlive outlook outlying outmoded outnumber outpatient outpost output outrage outrageous
outrageously outran outright outrun outs outset outshine outshone outside outsider outskirt outsmart outspoken
outstanding outstandingly outstation outstrip outward outwardly outweigh outwit oval ovary ovation oven over overall
overate overbear overblown overboard overbore overborne overburden overcame overcast overcharge overcoat overcome
overcrowd overdid overdo overdone overdose overdraft overdraw overdrawn overdrew overdue overeat overeaten overestimate
overflow overgrew overgrow overgrown overhand overhang overhaul overhead overhear overheard overheat overhung overkill
overlaid overlain overland overlap overlay overlie overload overlong overlook overly overnight overpass overpopulation
overpower overprice overprint overran overrate overreact overridden override overrode overrule overrun oversampling
oversaw overseas oversee overseeing overseen overseer overshadow overshoot overshot oversight oversimplification
oversleep overslept overstate overstep overt overtake overtaken overthrew overthrow overthrown overtime overtly overtone
overtook overture overturn overuse overview overweight overwhelm overwhelmingly overwork overwrite overwritten
overwrought Ovid ovum owed Owen Owens owes owing owls owner ownership owns oxen Oxford Oxfords oxidation oxide oxidise
Oxnard Oxonian Oxus oxygen oyster Ozarks ozone`;
