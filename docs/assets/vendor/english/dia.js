/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).dia = `
diabetes diabetic diabolical Diaghilev diagnose diagnosis diagnostic diagonal diagonally diagram dial dialect dialog
dialogue diameter diametrically diamond Diana diaper diaphragm diarrhea diarrhoea diary Diaspora diatribe dice Dick
Dickens Dickinson Dictaphone dictate dictation dictator dictatorial dictatorship diction dictionary Diderot Dido died
Diefenbaker dies diesel diet dietary Dietrich differ difference different differential differentiate differentiation
differently difficult difficulty diffuse diffusion digest digestible digestion digestive digit digital digitally
digitise dignify dignitary dignity digress digression digs Dijon dike dilapidated dilate dilation dilemma diligence
diligent diligently dill dilute dilution Dimaggio dime dimension dimensional dimer diminish diminutive dimly dimmer
dimmest dimple Dinah dine diner dinghy dingier dingiest dingy dinner dinosaur diocese Diocletian Diogenes Dionysian
Dionysus Dior dioxide diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dips Dirac
dire direct directer directest direction directive directly directness director directory direr direst dirge Dirichlet
dirt dirtier dirtiest dirty`;
