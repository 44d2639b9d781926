/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).pat = `
Patagonia Patagonian patch patchwork patchy pate patent patently paternal paternalism paternity Paterson path pathetic
pathetically pathological pathologist pathology pathos pathway patience patient patienter patientest patiently patio
Patna patriarch patriarchal Patrick patrimony patriot patriotic patriotism patrol patron patronage patronise patter
pattern Patti Patton patty paucity Paul Pauli Pauline Pauling paunch paunchier paunchiest paunchy pauper pause Pavarotti
pave pavement pavilion Pavlov Pavlova Pavlovian pawn pawnbroker Pawnee paws payable payer payload payment payoff payroll
pays peace peaceable peaceful peacefully peacemaker peach peacock peak peal Peale peanut pear pearl Peary peas peasant
peat pebble pecan Pechora peck Pecos peculiar peculiarity peculiarly pedagogy pedal pedant pedantic pedantry peddle
peddler pedestal pedestrian pediatrician pediatrics pedigree pedlar peek peel peep peer peerless peeve peevish Pegasus
Pegasuses pegs Peking Pekingese Pekingeses Pekings pelican pellet pelt pelvic pelvis pelvises Pembroke penal penalise
penalty penance pence penchant pencil pendant pends pendulum Penelope penetrate penetration penguin penicillin peninsula
penis penises penitence penitent penitentiary penknife penknives penmanship Penn pennant penniless Pennsylvania
Pennsylvanian Pennsylvanians penny pens pension pensioner pensive pensively pentagon pentagonal Pentateuch Pentecost
Pentecostal Pentecostals Pentecosts penthouse penultimate peon peony people Peoria pepper peppermint peps Pepys Pequot`;
