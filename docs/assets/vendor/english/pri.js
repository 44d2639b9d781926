/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).pri = `
Priam price priceless prickle pricklier prickliest prickly pride pried priest priestess priesthood Priestley prim primal
primarily primary primate primer primeval primitive primly primmer primmest primp primrose prince princess Princeton
principal principality principally Principe principle print printable printer printout prior priority prise prism prison
prisoner privacy private privately privater privatest privation privatisation privatise privier priviest privilege privy
prize probabilistic probability probable probably probation probe problem problematic procedural procedure proceed
process procession processional processor proclaim proclamation procrastinate procrastination Procrustean Procrustes
procure procurement Procyon prod prodigal prodigious prodigy produce producer product production productive productivity
profane profanity profess profession professional professionally professor proffer proficiency proficient proficiently
profile profit profitable profiteer profound profounder profoundest profoundly profundity profuse profusely profusion
progeny prognoses prognosis program programmable programmer progress progression progressive progressively prohibit
prohibition prohibitive prohibitively project projectile projection projector Prokofiev proletarian proletariat
proliferate proliferation prolific prologue prolong prom promenade Promethean Prometheus prominence prominent
prominently promiscuity promiscuous promise promontory promote promotion prompt prompter promptest promptly promptness
promulgate prone prong pronoun pronounce pronouncement pronunciation proof proofread prop propaganda propagate
propagation propel propeller propensity proper properer properest properly property prophecy prophesy prophet prophetic
proponent proportion proportional proportionality proportionally proportionate proposal propose proposition
propositional proprietary proprietor propriety propulsion pros prose prosecute prosecution prosecutor prospect
prospective prospector prospectus prosper prosperity prosperous prostitute prostitution prostrate protagonist Protagoras
protect protection protective protector protein Proterozoic protest protestant Protestantism Protestantisms Protestants
Proteus protocol proton prototype protract protractor protrude protrusion proud prouder proudest Proudhon proudly Proust
provable provably prove proven provenance Provencals Provence proverb proverbial provide providence Providences provider
province provincial provision provisional provisionally proviso Provo provocation provocative provoke prow prowess prowl
prowler proximity proxy Prozac prude prudence prudent prudish prune Prussia Prussian Prut psalm Psalter Psalters`;
