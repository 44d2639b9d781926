/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).e = `
each eager eagerer eagerest eagerly eagerness eagle Eakins earache eardrum Earhart earl earlier earliest early earmark
earn earner earnest earnestly earnestness ears earshot earth earthier earthiest earthlier earthliest earthly earthquake
earthworm earthy ease easel easier easiest easily east Easter easterly eastern Easterner Easters Eastman Easts eastward
easy easygoing eaten eater eats eave eavesdrop ebbed ebbs Ebert Ebola Ebonics ebony Ebro eccentric eccentricity
Ecclesiastes ecclesiastical echo eclectic eclipse ecological ecologically ecologist ecology economic economical
economically economise economist economy ecosystem ecstasy ecstatic Ecuador Ecuadoran Ecuadorans Ecuadorian Ecuadorians
ecumenical eczema Edam Edams Edda Eddington eddy Eden Edens Edgar edge edger edgewise edgier edgiest edgy edible edict
edifice Edinburgh Edison edit edition editor editorial editorship Edmonton Edsel educate education educational educator
Edward Edwardian Edwards Edwin eels eerie eerier eeriest effect effective effectively effectiveness effectual effeminate
effervescent efficiency efficient efficiently effigy effort effortless effortlessly effusive effusively egalitarian
egged eggplant eggs egocentric egoism egos egotism egotist Egypt Egyptian Egyptians Egyptology Ehrlich Eichmann Eiffel
eigenvalue eight eighteen eighteenth eighth eightieth eighty Einstein Einsteins Eire Eisenhower Eisenstein either
ejaculate ejaculation eject ejection eked ekes eking elaborate elaborately elaboration Elaine Elam elapse elastic
elasticity elation Elba Elbe Elbert elbow Elbrus elder elderly eldest elect election elective elector electoral
electorate Electra electric electrical electrically electrician electricity electrify electrocute electrocution
electrode electrolysis electromagnetic electron electronic electronically electrostatic elegance elegant elegantly elegy
element elemental elementary elephant elevate elevation elevator eleven eleventh Elgar Elias elicit eligibility eligible
Elijah eliminate elimination Eliot Elisabeth Elisha elite elitism elitist Elizabeth Elizabethan Elizabethans elks
Ellington ellipse ellipsis elliptic elliptical Ellis elms Elohim elongate elope elopement eloquence eloquent eloquently
else elsewhere Elsinore elucidate elude Elul elusive elves Elysian Elysium Elysiums email emanate emancipate
emancipation embalm embankment embargo embark embarrass embarrassment embassy embed embedded embellish embellishment
ember embezzle embezzlement embitter emblem embodiment embody emboss embrace embroider embroidery embryo embryonic
emerald emerge emergence emergency emergent Emerson emigrant emigrate emigration eminence eminent eminently emir
emissary emission emit Emmanuel Emmy emotion emotional emotionally emotive empathy emperor emphases emphasis emphasise
emphatic emphatically emphysema empire empirical employ employee employer employment emporium empower empress emptier
emptiest emptiness empty emulate emulation emulator emulsion enable enact enactment enamel encapsulate encase enchant
enchantment encircle enclose enclosure encode encompass encore encounter encourage encouragement encroach encrypted
encryption encumber encumbrance encyclopaedia encyclopedia endanger endear endearment endeavor endemic endive endless
endlessly endorse endorsement endow endowment ends endurance endure endways Endymion enema enemy energetic energetically
energy enforce enforcement engage engagement Engels engender engine engineer England English Englishes Englishman
Englishmen Englishwoman Englishwomen engrave engraver engross engulf enhance enhancement Enid enigma enigmatic Eniwetok
enjoy enjoyable enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enliven enmity Enoch enormity
enormous enormously Enos enough enquire enquiry enrage enrich enrichment enrol enrollment enrolment ensemble enshrine
ensign enslave ensue ensure entail entangle entanglement enter enterprise entertain entertainer entertainment enthral
enthusiasm enthusiast enthusiastic enthusiastically entice enticement entire entirely entirety entitle entity
entomologist entomology entrails entrance entrant entrap entreat entreaty entrench entropy entrust entry entwine
enumerate enumeration enunciate enunciation envelop enviable envious enviously environment environmental environmentally
environs envisage envoy envy enzyme Eocene eons epaulet epaulette ephemeral Ephesian Ephesus Ephraim epic Epictetus
Epicurean Epicurus epidemic epidermis epidermises epilepsy epileptic epilogue Epiphanies Epiphany Episcopal Episcopalian
Episcopalians episode epitaph epithet epitome epoch epsilon Epsom Epstein equal equalise equality equally equanimity
equate equation equator equatorial equestrian equilateral equilibrium equine equinox equip equipment equitable equity
equivalence equivalent equivalently equivocal Equuleus eradicate eras erase eraser Erasmus erasure Erato Eratosthenes
Erebus erect erection Erector ergo ergonomic Erhard Eridanus Erie Erin Eris Eritrea Ernst erode Eros Eroses erosion
erotic errand errant erratic erratically erred erroneous erroneously error errs Erse erstwhile erudite erupt eruption
Esau escalate escalation escalator escapade escape escapism escort Eskimo Eskimos esophagi esophagus esoteric especial
especially Esperanto espionage essay Essen essence Essene essential essentially Essequibo Essex establish establishment
estate esteem Estes Esther estimate estimation Estonia Estonian Estonians estrangement etch eternal eternally eternity
ether ethereal Ethernet ethic ethical ethically Ethiopia Ethiopian Ethiopians ethnic ethos etiquette Etna Eton Etruria
Etruscan etymological etymology Eucharist Eucharistic Eucharists Euclid Eugene Euler eulogise eulogy Eumenides euphemism
Euphrates Eurasia Eurasian Eurasians eureka Euripides Eurodollar Eurodollars Europa Europe European Europeans Eurydice
Euterpe euthanasia evacuate evacuation evade evaluate evaluation evangelical evangelism evangelist evangelistic Evans
Evansville evaporate evaporation evasion evasive Evelyn even evener evenest Evenki evenly evenness event eventful
eventual eventuality eventually ever Everest Everglades evergreen everlasting evermore every everybody everyday everyone
everything everywhere eves evict eviction evidence evident evidently evil eviler evilest evillest evocative evoke
evolution evolutionary evolve ewes exacerbate exact exacter exactest exactly exaggerate exaggeration exalt exaltation
exam examination examine examiner example exasperate exasperation Excalibur excavate excavation exceed exceedingly excel
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
exquisite extant extemporaneous extend extension extensive extensively extent exterior exterminate extermination
external externally extinct extinction extinguish extinguisher extol extort extortion extortionate extra extract
extraction extracurricular extradite extradition extraneous extraordinarily extraordinary extrapolate extrapolation
extraterrestrial extravagance extravagant extravagantly extreme extremely extremer extremest extremist extremity
extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyebrow eyed eyeing eyelash eyelid eyes
eyesight eyesore eyewitness Eyre Ezekiel Ezra
`;
