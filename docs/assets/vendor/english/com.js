/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).com = `
coma Comanche Comanches comb combat combatant combination combine combustible combustion come comeback comedian comedy
comelier comeliest comely comestible comet comfort comfortable comfortably comic comical Comintern comma command
commandant commandeer commander commandment commando commemorate commemoration commence commencement commend commendable
commendation comment commentary commentator commerce commercial commercialise commercialism commercially commiserate
commiseration commission commissioner commit commitment committee commodity commodore common commoner commonest commonly
commonplace commonwealth commotion communal commune communicable communicate communication communicative communicator
communion communique communism communist community commutative commute commuter Como Comoros compact compacter
compactest compaction companion companionship company comparable comparative comparatively compare comparison
compartment compass compassion compassionate compatibility compatible compatriot compel compensate compensation compete
competence competent competently competition competitive competitor compilation compile compiler complacency complacent
complain complaint complement complementary complete completely completeness completer completest completion complex
complexion complexity compliance compliant complicate complication compliment complimentary comply component compose
composer composite composition compost composure compound comprehend comprehensible comprehension comprehensive
comprehensively compress compression comprise compromise Compton compulsion compulsive compulsory compunction
computation computational compute computer computerise comrade comradeship Comte`;
