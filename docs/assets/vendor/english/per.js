/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).per = `
perceive percent percentage perceptible perception perceptive perch perchance Percheron Percival percolate percolation
percolator percussion Percy peremptory perennial perfect perfecter perfectest perfection perfectionist perfectly
perforate perforation perform performance performer perfume perfunctorily perfunctory perhaps Periclean Pericles peril
perilous perilously perimeter period periodic periodical periodically peripheral periphery periscope perish perishable
perjure perjury perk perkier perkiest Perkins perky Perm Permalloy permanence permanent permanently permeate Permian
permissible permission permissive permit permutation pernicious Pernod Peron peroxide perpendicular perpetrate
perpetrator perpetual perpetually perpetuate perplex perplexity Perrier Perry persecute persecution persecutor Perseid
Persephone Perseus perseverance persevere Pershing Persia Persian Persians persist persistence persistent persistently
person persona personable personal personalise personality personally personification personify personnel perspective
perspiration perspire persuade persuasion persuasive persuasively pert pertain perter pertest Perth pertinent perturb
Peru perusal peruse Peruvian Peruvians pervade pervasive perverse perversion pervert Peshawar peskier peskiest pesky
pessimism pessimist pessimistic pest pester pesticide pestilence petal peter petite petition Petra Petrarch petrify
petrol petroleum pets petticoat pettier pettiest pettiness petty petulant petunia pews pewter Phaedra Phanerozoic
phantom Pharaoh Pharaohs Pharisee Pharisees pharmaceutical pharmacist pharmacy phase pheasant phenomena phenomenal
phenomenally phenomenon Phidias Philadelphia philanthropic philanthropist philanthropy Philip Philippians Philippine
Philippines Philips Philistine Phillip Phillips philosopher philosophical philosophise philosophy phlegm phlegmatic
phobia Phobos Phoebe Phoenicia phoenix phone phonetic phoney phonics phonier phoniest phonograph phony phosphor
phosphorescence phosphorescent phosphorus photo photocopier photocopy photogenic photograph photographer photographic
photography photon Photostat Photostats Photostatted Photostatting photosynthesis phototypesetter phrase phraseology
Phrygia physic physical physically physician physicist physiological physiology physique Piaget pianist piano Pianola
Picasso Piccadilly piccolo pick pickax picket Pickett pickier pickiest pickle pickpocket pickup picky picnic Pict
pictorial picture picturesque piddle piece piecemeal piecework Piedmont pier pierce Pierre Pierrot pies piety pigeon
pigeonhole piggish piggyback pigheaded pigment pigpen pigs pigtail pike`;
