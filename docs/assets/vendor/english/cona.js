/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).cona = `
Conakry concatenate concatenation concave conceal concealment concede conceit conceivable conceivably conceive
concentrate concentration concentric concept conception conceptual conceptually concern concert concerto concession
conciliate conciliation concise concisely conciseness conciser concisest conclude conclusion conclusive conclusively
concoct concoction concord concordance Concorde Concords concourse concrete concur concurrence concurrency concurrent
concurrently concussion condemn condemnation condensation condense condescend Condillac condiment condition conditional
conditionally condolence condom condominium condone condor Condorcet conducive conduct conductor cone Conestoga
confection confederacy confederate confederation confer conference conferrer confess confession confetti confidant
confide confidence confident confidential confidentiality confidentially confidently configurable configuration
configure confine confinement confirm confirmation confiscate confiscation conflict conform conformity confound confront
confrontation Confucian Confucianism Confucianisms Confucians Confucius confuse confusion congeal congenial congest
congestion conglomerate Congo Congolese congratulate congratulations congregate congregation Congregationalist
Congregationalists congress congressman congressmen congresswoman congresswomen Congreve congruent conical conifer
coniferous conjecture conjugal conjugate conjugation conjunction conjure connect Connecticut connection connective
connectivity connector Connemara connoisseur Connors connotation connote conquer conqueror conquest Conrad conscience
conscientious conscious consciously consciousness consecrate consecutive consensus consent consequence consequent
consequential consequently conservation conservatism conservative conservatory conserve consider considerable
considerably considerate consideration consign consignment consist consistency consistent consistently consolation
console consolidate consolidation consonant consort consortium conspicuous conspicuously conspiracy conspirator conspire
Constable Constance constancy constant Constantine Constantinople constantly constellation consternation constipation
constituency constituent constitute constitution constitutional constitutionally constrain constraint constrict
constriction construct construction constructive construe consul consular consulate consult consultancy consultant
consultation consumable consume consumer consumerism consummate consumption contact contagion contagious contain
container contaminate contamination contemplate contemplation contemplative contemporary contempt contemptible
contemptuous contend contender content contention contentious contentment contest contestant context contextual
contiguous continent continental contingency contingent continual continually continuation continue continuity
continuous continuously continuum contort contortion contour contraband contraception contraceptive contract contraction
contractor contractual contradict contradiction contradictory contraption contrary contrast contravene contravention
contribute contribution contributor contributory contrite contrive control controllable controller controversial
controversy convalesce convalescence convalescent convection convene convenience convenient conveniently convent
convention conventional conventionally converge convergence conversant conversation conversational converse conversely
conversion convert converter convertible convex convey conveyance convict conviction convince convincingly convoluted
convoy convulse convulsion convulsive Conway`;
