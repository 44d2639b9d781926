/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).emi = `
emigrant emigrate emigration eminence eminent eminently emir emissary emission emit Emmanuel Emmy emotion emotional
emotionally emotive empathy emperor emphases emphasis emphasise emphatic emphatically emphysema empire empirical employ
employee employer employment emporium empower empress emptier emptiest emptiness empty emulate emulation emulator
emulsion enable enact enactment enamel encapsulate encase enchant enchantment encircle enclose enclosure encode
encompass encore encounter encourage encouragement encroach encrypted encryption encumber encumbrance encyclopaedia
encyclopedia endanger endear endearment endeavor endemic endive endless endlessly endorse endorsement endow endowment
ends endurance endure endways Endymion enema enemy energetic energetically energy enforce enforcement engage engagement
Engels engender engine engineer England English Englishes Englishman Englishmen Englishwoman Englishwomen engrave
engraver engross engulf enhance enhancement Enid enigma enigmatic Eniwetok enjoy enjoyable enjoyment enlarge enlargement
enlighten enlightenment enlist enlistment enliven enmity Enoch enormity enormous enormously Enos enough enquire enquiry
enrage enrich enrichment enrol enrollment enrolment ensemble enshrine ensign enslave ensue ensure entail entangle
entanglement enter enterprise entertain entertainer entertainment enthral enthusiasm enthusiast enthusiastic
enthusiastically entice enticement entire entirely entirety entitle entity entomologist entomology entrails entrance
entrant entrap entreat entreaty entrench entropy entrust entry entwine enumerate enumeration enunciate enunciation
envelop enviable envious enviously environment environmental environmentally environs envisage envoy envy enzyme Eocene
eons epaulet epaulette ephemeral Ephesian Ephesus Ephraim epic Epictetus Epicurean Epicurus epidemic epidermis
epidermises epilepsy epileptic epilogue Epiphanies Epiphany Episcopal Episcopalian Episcopalians episode epitaph epithet
epitome epoch epsilon Epsom Epstein equal equalise equality equally equanimity equate equation equator equatorial
equestrian equilateral equilibrium equine equinox equip equipment equitable equity equivalence equivalent equivalently
equivocal Equuleus eradicate eras erase eraser Erasmus erasure Erato Eratosthenes Erebus erect erection Erector ergo
ergonomic Erhard Eridanus Erie Erin Eris Eritrea Ernst erode Eros Eroses erosion erotic errand errant erratic
erratically erred erroneous erroneously error errs Erse erstwhile erudite erupt eruption Esau escalate escalation
escalator escapade escape escapism escort Eskimo Eskimos esophagi esophagus esoteric especial especially Esperanto
espionage`;
