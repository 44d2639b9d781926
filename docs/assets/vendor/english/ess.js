/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ess = `
essay Essen essence Essene essential essentially Essequibo Essex establish establishment estate esteem Estes Esther
estimate estimation Estonia Estonian Estonians estrangement etch eternal eternally eternity ether ethereal Ethernet
ethic ethical ethically Ethiopia Ethiopian Ethiopians ethnic ethos etiquette Etna Eton Etruria Etruscan etymological
etymology Eucharist Eucharistic Eucharists Euclid Eugene Euler eulogise eulogy Eumenides euphemism Euphrates Eurasia
Eurasian Eurasians eureka Euripides Eurodollar Eurodollars Europa Europe European Europeans Eurydice Euterpe euthanasia
evacuate evacuation evade evaluate evaluation evangelical evangelism evangelist evangelistic Evans Evansville evaporate
evaporation evasion evasive Evelyn even evener evenest Evenki evenly evenness event eventful eventual eventuality
eventually ever Everest Everglades evergreen everlasting evermore every everybody everyday everyone everything
everywhere eves evict eviction evidence evident evidently evil eviler evilest evillest evocative evoke evolution
evolutionary evolve ewes exacerbate exact exacter exactest exactly exaggerate exaggeration exalt exaltation exam
examination examine examiner example exasperate exasperation Excalibur excavate excavation exceed exceedingly excel
excellence Excellencies Excellency excellent excellently except exception exceptional exceptionally excerpt excess
excessive excessively exchange excise excitable excite excitement exclaim exclamation exclude exclusion exclusive
exclusively excommunicate excommunication excrement excrete excruciating excursion excusable excuse executable execute
execution executioner executive executor exemplary exemplify exempt exemption exercise Exercycle exert exertion exhale
exhaust exhaustion exhaustive exhibit exhibition exhilarate exhilaration exhort exhortation exhume exile exist existence
existent existential existentially exit exodus exonerate exoneration exorbitant exotic expand expandable expanse
expansion expansive expatriate expect expectancy expectant expectation expediency expedient expedite expedition expel
expend expendable expenditure expense expensive experience experiment experimental experimentally experimentation expert
expertise expertly expiration expire expiry explain explanation explanatory expletive explicable explicit explicitly
explode exploit exploitation exploration explore explorer explosion explosive exponent exponential exponentially export
exporter expose exposition exposure expound express expression expressive expressively expressly expressway expulsion
exquisite`;
