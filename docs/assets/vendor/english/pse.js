/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).pse = `
pseudo pseudonym psych psychedelic psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst
psychological psychologically psychologist psychology psychopath psychoses psychosis psychotherapy psychotic Ptah
Ptolemaic Ptolemies Ptolemy puberty public publication publicise publicity publicly publish publisher Puccini puck
pucker pudding puddle pudgier pudgiest pudgy Puebla pueblo puff puffed puffer puffier puffiest puffy pugnacious puke
Pulaski Pulitzer pull pulley Pullman Pullmans pullover pulmonary pulp pulpit pulsate pulsation pulse pulverise puma
pumice pummel pump pumpernickel pumpkin punch punchline punctual punctuality punctuate punctuation puncture pundit
pungent Punic punier puniest punish punishable punishment punitive Punjab Punjabi punk punker punkest puns punt punter
puny pupil puppet puppy pups Purana Purcell purchase purchaser pure puree pureed pureeing purely purer purest purgatory
purge purification purify Purim Purims Puritan puritanical Puritanism Puritanisms purity purple purpler purplest purport
purpose purposeful purr purse pursue pursuit purveyor Pusan Pusey push pusher pushier pushiest Pushkin pushover pushy
puss pussier pussiest pussy putative Putnam putrid puts putt putter putty puzzle Pygmies Pygmy pyjamas Pyongyang pyramid
pyre Pyrenees Pyrex Pyrexes Pyrrhic Pythagoras Pythagorean Pythias python`;
