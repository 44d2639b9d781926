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
emerald emerge emergence emergency emergent Emerson`;
