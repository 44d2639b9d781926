/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).cre = `
creak creakier creakiest creaky cream creamier creamiest creamy crease create creation creative creatively creativity
creator creature credence credential credibility credible credit creditable creditor credulous Cree creed creek creep
creepier creepiest creepy cremate cremation Creole Creoles Creon crepe crept crescendo crescent crest crestfallen
Cretaceous Cretan Crete cretin cretinous crevasse crevice crew crib Crichton Crick cricket cried crime Crimea Crimean
criminal criminally crimson cringe crinkle Criollo cripple crises crisis crisp crisper crispest crisply crispy
crisscross criteria criterion critic critical critically criticise criticism critique croak Croat Croatia Croatian
Croatians Croats Croce crochet crock crockery Crockett crocodile crocus Croesus crofts Cromwell Cromwellian Cronus crony
crook crookeder crookedest Crookes croon crop croquet Crosby cross crossbow crosser crossest crossroad crosswalk
crossword crotch crouch crow crowbar crowd crown crucial crucially crucifix crucifixion crucify crude crudely cruder
crudest crudity cruel crueler cruelest cruellest cruelly cruelty Cruikshank cruise cruiser crumb crumble crumblier
crumbliest crumbly crummier crummiest crummy crumple crunch crunchy crusade crusader crush crust crustacean crustier
crustiest crusty crutch crux crybaby crypt cryptic crystal crystallisation crystallise Ctesiphon Cuba Cuban Cubans cube
cubic cubicle cuckoo cucumber cuddle cuddly cued cues cuff cuffed cuing Cuisinart cuisine Culbertson culinary cull
culminate culmination culpable culprit cult cultivate cultivation cultural culturally culture Cumberland cumbersome
Cummings cums cumulative cunning cunninger cunningest cunningly cupboard cupful Cupid cups curable Curacao curator curb
curd curdle cure curfew Curie curio curiosity curious curiously Curitiba curl curly currant currency current currently
curricula curriculum curry curse cursor cursory curt curtail curtain curter curtest curtsy curvature curve cushion
custard Custer custodian custody custom customary customer customisation customise cutback cute cuter cutest cuticle
cutlery cutlet cutter cutthroat Cuzco cyanide Cybele cybernetics Cyclades cycle cyclic cyclist cyclone Cyclops Cygnus
cylinder cylindrical cymbal cynic cynical cynicism Cynthia cypress Cyprian Cypriot Cypriots Cyprus Cyril Cyrillic Cyrus
cyst czar Czech Czechoslovakia Czechoslovakian Czechoslovakians Czechs Czerny`;
