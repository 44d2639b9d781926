/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).dur = `
durability durable Durant duration Durban duress Durham Durhams during Durkheim Duroc Dushanbe dusk duskier duskiest
dusky dust dustbin dustier dustiest dustmen dustpan dusty Dutch Dutchman Dutchmen dutiful dutifully duty Duvalier duvet
Dvina dwarf dwell dweller dwelt dwindle dyed dyeing dyes dying dyked Dylan dynamic dynamical dynamically dynamite dynamo
dynasty dysentery dyslexia Dzungaria`;
