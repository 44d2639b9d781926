/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).pop = `
popcorn pope poplar Popocatepetl poppy Popsicle populace popular popularise popularity popularly populate population
populous porcelain porch porcupine pore pork pornographic pornography porous porpoise porridge port portability portable
portal portend portent porter portfolio porthole portico portion Portland portlier portliest portly portrait portray
portrayal Portsmouth Portugal Portuguese pose Poseidon position positional positive positively positivism possess
possession possessive possessor possibility possible possibly possum post postage postal postbox postcard postcode
poster posterior posterity postgraduate posthumous posthumously postman postmark postmaster postmen postpone
postponement postscript postulate posture posy potassium potato Potemkin potency potent potential potentially pothole
potion Potomac pots Potsdam potter pottery pouch poultry pounce pound pour Poussin pout poverty powder powdery power
powerful powerfully powerhouse powerless Powhatan powwow practicable practical practicality practically practice
practise practitioner Praetorian pragmatic pragmatism Prague Praia prairie prairies praise praiseworthy Prakrit pram
prance prank prattle prawn Praxiteles pray prayer preach preacher Preakness preamble Precambrian precarious precariously
precaution precautionary precede precedence precedent precinct precious precipice precipitate precipitation precipitous
precise precisely preciser precisest precision preclude precocious preconceive preconception precursor predator
predatory predecessor predefined predestination predicament predicate predict predictable predictably prediction
predictor predisposition predominance predominant predominantly predominate preeminence preeminent preempt preen prefab
preface prefect prefer preferable preferably preference preferential prefix pregnancy pregnant prehistoric prejudice
prejudicial preliminary prelude premature prematurely premeditation premier premise premium premonition prenatal
preoccupation preoccupy prepaid preparation preparatory prepare prepay preponderance preposition prepositional
preposterous prerequisite prerogative Presbyterian Presbyterianism Presbyterians prescribe prescription presence present
presentable presentation presenter presently preservation preservative preserve preside presidency president
presidential Presley press pressure prestige prestigious presto Preston presumably presume presumption presumptuous
presuppose pretence pretend pretender pretension pretentious pretentiously pretentiousness pretext Pretoria prettier
prettiest pretty pretzel prevail prevalence prevalent prevent preventable prevention preventive preview previewer
previous previously prey`;
