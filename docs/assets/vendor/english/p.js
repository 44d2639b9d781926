/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).p = `
Pablum pace pacemaker pacific pacifier pacifism pacifist pacify pack package packer packet pact paddle paddock paddy
Paderewski padlock pads paediatrician paediatrics pagan Paganini page pageant pageantry pager pagination pagoda Pahlavi
paid pail pain Paine painful painfuller painfullest painfully painless painlessly painstaking paint painter pair pajamas
Pakistan Pakistani Pakistanis palace Palaeolithic palaeontologist palaeontology palatable palate palatial pale Palembang
Paleocene Paleogene Paleolithic paleontologist paleontology Paleozoic paler Palermo palest Palestine Palestinian
Palestinians Palestrina palette Paley Palladio pallbearer pallid pallor palm Palmer Palmerston palomino palpable
palpably paltrier paltriest paltry pamper pamphlet panacea Panama Panamanian Panamanians Panamas pancake pancreas
pancreases pancreatic panda pandemonium pander Pandora pane panel pang panhandle panhandler panic panicky Pankhurst
panorama panoramic pansy pant Pantagruel Pantheon panther pantie panties pantomime pantry papa papacy papal papaya paper
paperback paperweight paperwork paprika papyri papyrus parable Paracelsus parachute Paraclete parade paradigm paradise
paradox paradoxical paradoxically paraffin paragon paragraph Paraguay Paraguayan Paraguayans parakeet parallel paralyse
paralysis paralytic Paramaribo parameter paramount paranoia paranoid paraphernalia paraphrase paraplegic parasite
parasitic parasol paratrooper parcel parch Parcheesi parchment pardon pardonable pare parent parentage parental
parentheses parenthesis parenthetical parenthood Pareto Paris parish parishioner Parisian Parisians parity park parka
Parker Parkman parkway parliament parliamentary parlor Parmesan Parmesans Parnassus Parnell parochial parody parole Parr
Parrish parrot parse parsec parser parsley parsnip parson parsonage part partake partaken Parthenon Parthia partial
partiality partially participant participate participation participle particle particular particularly partisan
partition partly partner partnership partook partridge party Pasadena Pascal pass passable passage passageway passbook
passenger passer passion passionate passionately passive passively Passover Passovers passport password past pasta
pastel Pasternak Pasteur pasteurisation pasteurise pastiche pastier pastiest pastime pastor pastoral pastry pasture
pasty Patagonia Patagonian patch patchwork patchy pate patent patently paternal paternalism paternity Paterson path
pathetic pathetically pathological pathologist pathology pathos pathway patience patient patienter patientest patiently
patio Patna patriarch patriarchal Patrick patrimony patriot patriotic patriotism patrol patron patronage patronise
patter pattern Patti Patton patty paucity Paul Pauli Pauline Pauling paunch paunchier paunchiest paunchy pauper pause
Pavarotti pave pavement pavilion Pavlov Pavlova Pavlovian pawn pawnbroker Pawnee paws payable payer payload payment
payoff payroll pays peace peaceable peaceful peacefully peacemaker peach peacock peak peal Peale peanut pear pearl Peary
peas peasant peat pebble pecan Pechora peck Pecos peculiar peculiarity peculiarly pedagogy pedal pedant pedantic
pedantry peddle peddler pedestal pedestrian pediatrician pediatrics pedigree pedlar peek peel peep peer peerless peeve
peevish Pegasus Pegasuses pegs Peking Pekingese Pekingeses Pekings pelican pellet pelt pelvic pelvis pelvises Pembroke
penal penalise penalty penance pence penchant pencil pendant pends pendulum Penelope penetrate penetration penguin
penicillin peninsula penis penises penitence penitent penitentiary penknife penknives penmanship Penn pennant penniless
Pennsylvania Pennsylvanian Pennsylvanians penny pens pension pensioner pensive pensively pentagon pentagonal Pentateuch
Pentecost Pentecostal Pentecostals Pentecosts penthouse penultimate peon peony people Peoria pepper peppermint peps
Pepys Pequot perceive percent percentage perceptible perception perceptive perch perchance Percheron Percival percolate
percolation percolator percussion Percy peremptory perennial perfect perfecter perfectest perfection perfectionist
perfectly perforate perforation perform performance performer perfume perfunctorily perfunctory perhaps Periclean
Pericles peril perilous perilously perimeter period periodic periodical periodically peripheral periphery periscope
perish perishable perjure perjury perk perkier perkiest Perkins perky Perm Permalloy permanence permanent permanently
permeate Permian permissible permission permissive permit permutation pernicious Pernod Peron peroxide perpendicular
perpetrate perpetrator perpetual perpetually perpetuate perplex perplexity Perrier Perry persecute persecution
persecutor Perseid Persephone Perseus perseverance persevere Pershing Persia Persian Persians persist persistence
persistent persistently person persona personable personal personalise personality personally personification personify
personnel perspective perspiration perspire persuade persuasion persuasive persuasively pert pertain perter pertest
Perth pertinent perturb Peru perusal peruse Peruvian Peruvians pervade pervasive perverse perversion pervert Peshawar
peskier peskiest pesky pessimism pessimist pessimistic pest pester pesticide pestilence petal peter petite petition
Petra Petrarch petrify petrol petroleum pets petticoat pettier pettiest pettiness petty petulant petunia pews pewter
Phaedra Phanerozoic phantom Pharaoh Pharaohs Pharisee Pharisees pharmaceutical pharmacist pharmacy phase pheasant
phenomena phenomenal phenomenally phenomenon Phidias Philadelphia philanthropic philanthropist philanthropy Philip
Philippians Philippine Philippines Philips Philistine Phillip Phillips philosopher philosophical philosophise philosophy
phlegm phlegmatic phobia Phobos Phoebe Phoenicia phoenix phone phonetic phoney phonics phonier phoniest phonograph phony
phosphor phosphorescence phosphorescent phosphorus photo photocopier photocopy photogenic photograph photographer
photographic photography photon Photostat Photostats Photostatted Photostatting photosynthesis phototypesetter phrase
phraseology Phrygia physic physical physically physician physicist physiological physiology physique Piaget pianist
piano Pianola Picasso Piccadilly piccolo pick pickax picket Pickett pickier pickiest pickle pickpocket pickup picky
picnic Pict pictorial picture picturesque piddle piece piecemeal piecework Piedmont pier pierce Pierre Pierrot pies
piety pigeon pigeonhole piggish piggyback pigheaded pigment pigpen pigs pigtail pike Pilate Pilates Pilcomayo pile
pilfer pilgrim pilgrimage pillage pillar pillow pillowcase pilot pimple pimplier pimpliest pimply pinch pincushion
Pindar pine pineapple pinion pink pinker Pinkerton pinkest pinnacle pinpoint pint Pinter pioneer pious pipe pipeline
pique piracy Piraeus Pirandello piranha pirate pirouette pirouetted Pisa Pisces Pisistratus pistachio pistol piston
pitch pitcher pitchfork piteous piteously pitfall pithier pithiest pithy pitiful pitifully pitiless pits Pitt pittance
Pitts Pittsburgh pity pivot pivotal pixie pixies Pizarro pizza placard placate place placement placenta placid placidly
plagiarise plagiarism plagiarist plague plaice plaid plain plainer plainest plainly plaintiff plaintive plan planar
Planck planet planetarium planetary plank plankton planner plant Plantagenet plantain plantation planter plaque plasma
plaster plastic Plasticine Plataea plate plateau plateaus platform Plath platinum platitude Plato Platonic Platonism
Platonist platoon Platte platter plausibility plausible plausibly Plautus play playable playback player playful
playfully playfulness playground playhouse playmate playpen plaything playwright plaza plea plead pleasant pleasanter
pleasantest pleasantly pleasantry please pleasurable pleasure pleat pledge Pleiades Pleistocene plentiful plentifully
plenty plethora Plexiglas Plexiglases pliable pliant plied pliers plight Pliny Pliocene plod plop plot plotter plough
plow ploy pluck plucky plug plum plumage plumb plumber plummet plump plumper plumpest plunder plunge plunger plural
plurality plus plush plusher plushest Plutarch Pluto plutonium Plymouth plywood pneumatic pneumonia poach poacher
Pocahontas pocket pocketbook pockmark Podgorica podium pods Podunk poem poet poetic poetical poetry poignancy poignant
poinsettia point pointedly pointer pointless pointlessly poise poison poisonous poke poker pokey pokier pokiest poky
Poland polar Polaris polarisation polarise polarity Polaroid Polaroids pole polemic police policeman policemen
policewoman policewomen policy polio polish Politburo polite politely politeness politer politest political politically
politician politics Polk polka pollen pollinate pollination Pollock pollster pollutant pollute pollution Pollux
Pollyanna polo polygamous polygamy polygon Polyhymnia Polynesia Polynesian Polynesians polynomial polyp Polyphemus
polytechnic pomegranate Pomerania Pomeranian Pomona pomp Pompadour Pompeii Pompey pompous Ponce poncho pond ponder
ponderous Pontchartrain Pontiac Pontianak pontoon pony poodle pool Poona poop poor poorer poorest poorly popcorn pope
poplar Popocatepetl poppy Popsicle populace popular popularise popularity popularly populate population populous
porcelain porch porcupine pore pork pornographic pornography porous porpoise porridge port portability portable portal
portend portent porter portfolio porthole portico portion Portland portlier portliest portly portrait portray portrayal
Portsmouth Portugal Portuguese pose Poseidon position positional positive positively positivism possess possession
possessive possessor possibility possible possibly possum post postage postal postbox postcard postcode poster posterior
posterity postgraduate posthumous posthumously postman postmark postmaster postmen postpone postponement postscript
postulate posture posy potassium potato Potemkin potency potent potential potentially pothole potion Potomac pots
Potsdam potter pottery pouch poultry pounce pound pour Poussin pout poverty powder powdery power powerful powerfully
powerhouse powerless Powhatan powwow practicable practical practicality practically practice practise practitioner
Praetorian pragmatic pragmatism Prague Praia prairie prairies praise praiseworthy Prakrit pram prance prank prattle
prawn Praxiteles pray prayer preach preacher Preakness preamble Precambrian precarious precariously precaution
precautionary precede precedence precedent precinct precious precipice precipitate precipitation precipitous precise
precisely preciser precisest precision preclude precocious preconceive preconception precursor predator predatory
predecessor predefined predestination predicament predicate predict predictable predictably prediction predictor
predisposition predominance predominant predominantly predominate preeminence preeminent preempt preen prefab preface
prefect prefer preferable preferably preference preferential prefix pregnancy pregnant prehistoric prejudice prejudicial
preliminary prelude premature prematurely premeditation premier premise premium premonition prenatal preoccupation
preoccupy prepaid preparation preparatory prepare prepay preponderance preposition prepositional preposterous
prerequisite prerogative Presbyterian Presbyterianism Presbyterians prescribe prescription presence present presentable
presentation presenter presently preservation preservative preserve preside presidency president presidential Presley
press pressure prestige prestigious presto Preston presumably presume presumption presumptuous presuppose pretence
pretend pretender pretension pretentious pretentiously pretentiousness pretext Pretoria prettier prettiest pretty
pretzel prevail prevalence prevalent prevent preventable prevention preventive preview previewer previous previously
prey Priam price priceless prickle pricklier prickliest prickly pride pried priest priestess priesthood Priestley prim
primal primarily primary primate primer primeval primitive primly primmer primmest primp primrose prince princess
Princeton principal principality principally Principe principle print printable printer printout prior priority prise
prism prison prisoner privacy private privately privater privatest privation privatisation privatise privier priviest
privilege privy prize probabilistic probability probable probably probation probe problem problematic procedural
procedure proceed process procession processional processor proclaim proclamation procrastinate procrastination
Procrustean Procrustes procure procurement Procyon prod prodigal prodigious prodigy produce producer product production
productive productivity profane profanity profess profession professional professionally professor proffer proficiency
proficient proficiently profile profit profitable profiteer profound profounder profoundest profoundly profundity
profuse profusely profusion progeny prognoses prognosis program programmable programmer progress progression progressive
progressively prohibit prohibition prohibitive prohibitively project projectile projection projector Prokofiev
proletarian proletariat proliferate proliferation prolific prologue prolong prom promenade Promethean Prometheus
prominence prominent prominently promiscuity promiscuous promise promontory promote promotion prompt prompter promptest
promptly promptness promulgate prone prong pronoun pronounce pronouncement pronunciation proof proofread prop propaganda
propagate propagation propel propeller propensity proper properer properest properly property prophecy prophesy prophet
prophetic proponent proportion proportional proportionality proportionally proportionate proposal propose proposition
propositional proprietary proprietor propriety propulsion pros prose prosecute prosecution prosecutor prospect
prospective prospector prospectus prosper prosperity prosperous prostitute prostitution prostrate protagonist Protagoras
protect protection protective protector protein Proterozoic protest protestant Protestantism Protestantisms Protestants
Proteus protocol proton prototype protract protractor protrude protrusion proud prouder proudest Proudhon proudly Proust
provable provably prove proven provenance Provencals Provence proverb proverbial provide providence Providences provider
province provincial provision provisional provisionally proviso Provo provocation provocative provoke prow prowess prowl
prowler proximity proxy Prozac prude prudence prudent prudish prune Prussia Prussian Prut psalm Psalter Psalters pseudo
pseudonym psych psychedelic psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychological
psychologically psychologist psychology psychopath psychoses psychosis psychotherapy psychotic Ptah Ptolemaic Ptolemies
Ptolemy puberty public publication publicise publicity publicly publish publisher Puccini puck pucker pudding puddle
pudgier pudgiest pudgy Puebla pueblo puff puffed puffer puffier puffiest puffy pugnacious puke Pulaski Pulitzer pull
pulley Pullman Pullmans pullover pulmonary pulp pulpit pulsate pulsation pulse pulverise puma pumice pummel pump
pumpernickel pumpkin punch punchline punctual punctuality punctuate punctuation puncture pundit pungent Punic punier
puniest punish punishable punishment punitive Punjab Punjabi punk punker punkest puns punt punter puny pupil puppet
puppy pups Purana Purcell purchase purchaser pure puree pureed pureeing purely purer purest purgatory purge purification
purify Purim Purims Puritan puritanical Puritanism Puritanisms purity purple purpler purplest purport purpose purposeful
purr purse pursue pursuit purveyor Pusan Pusey push pusher pushier pushiest Pushkin pushover pushy puss pussier pussiest
pussy putative Putnam putrid puts putt putter putty puzzle Pygmies Pygmy pyjamas Pyongyang pyramid pyre Pyrenees Pyrex
Pyrexes Pyrrhic Pythagoras Pythagorean Pythias python
`;
