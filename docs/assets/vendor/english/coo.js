/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).coo = `
cook cookbook cooker cookie cookies cool cooler coolest Coolidge coolly coop cooper cooperate cooperation cooperative
coordinate coordination coordinator coos cope Copenhagen Copernican Copernicus copier copious copiously Copland Copley
copper copperhead Coptic copulate copulation copy copyright Cora coral cord cordial cordially Cordilleras cordless
Cordoba cordon corduroy core Corfu Corinth Corinthian Corinthians Coriolanus cork corkscrew corn cornea Corneille corner
cornet cornflakes cornier corniest Cornish cornmeal cornstarch Cornwall Cornwallis corny corollary Coronado coronary
coronation coroner Corot corporal corporate corporation corps corpse corpulent corpus corpuscle corral correct correcter
correctest correction corrective correctly correctness corrector Correggio correlate correlation correspond
correspondence correspondent correspondingly corridor corroborate corroboration corrode corrosion corrosive corrupt
corrupter corruptest corruptible corruption corsage corset Corsica Corsican Cortes Corteses cortex Cortland Corvus
cosier cosiest cosily cosiness cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cosmoses Cossack cost costlier
costliest costly costume cosy Cotonou Cotopaxi cots Cotswold cottage cotton cottontail cottonwood couch cougar cough
could Coulomb council councillor councilor counsel counsellor counselor count countable countdown countenance counter
counteract counterattack counterbalance counterclockwise counterexample counterfeit counterpart countersign countess
countless country countryman countrymen countryside county coup Couperin couple coupon courage courageous courageously
Courbet courier course courser court courteous courteously courtesy courthouse courtroom courtship courtyard cousin
Cousteau cove covenant Coventries Coventry cover coverage covert covertly covet covetous coward cowardice cowardly
cowboy cower cowgirl cowhide Cowley Cowper cows coyer coyest coyote cozier coziest cozily coziness cozy crab Crabbe
crabbier crabbiest crabby crack cracker crackle crackpot cradle craft craftier craftiest craftily craftsman craftsmen
crafty crag craggier craggiest craggy Craig cram cramp Cranach cranberry crane cranium crank crankier crankiest cranky
Cranmer crap crash crass crasser crassest crate crater crave crawl crayfish crayon craze crazier craziest crazily
craziness crazy`;
