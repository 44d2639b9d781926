/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).div = `
dive diver diverge divergence divergent diverse diversify diversion diversity divert divest divide dividend divine
diviner divinest divinity divisible division divisive divisor divorce divulge Dixie Dixiecrat Dixieland Dixielands
dizzier dizziest dizziness dizzy Djibouti Dnepropetrovsk Dniester Doberman Dobro docile dock doctor doctorate doctrine
document documentary documentation dodge Dodgson dodo doer does doggedly doggerel doghouse dogma dogmatic dogs dogwood
Doha doily doing Dolby doldrums dole doleful dolefully dollar dolly dolphin domain dome domestic domesticate domesticity
domicile dominance dominant dominate domination Dominic Dominica Dominican Dominicans Dominick dominion Dominique domino
Domitian Dona donate Donatello donation done Donetsk donkey Donna Donne donor doodle Doolittle doom door doorman doormen
doorstep doorway dope dopey dopier dopiest Doppler Dorcas Dorian Doric Doris dormant dormitory dorsal Dorset Dortmund
dose Dostoevsky dote Douala double doubly doubt doubtful doubtfully doubtless dough doughnut Douglas Douglass dour
dourer dourest Douro douse dove Dover dowdier dowdiest dowdy down downcast downfall downgrade downhearted downhill
downier downiest downpour downright downstairs downstream downtown downward downy dowry Doyle doze dozen drab drabber
drabbest Draco draconian Dracula draft draftier draftiest draftsman draftsmen drafty drag dragon dragonfly drain
drainage Drake drama Dramamine dramatic dramatically dramatisation dramatise dramatist Drambuie drank drape drapery
drastic drastically draught draughtier draughtiest draughtsman draughtsmen draughty Dravidian draw drawback drawbridge
drawer drawl drawn dread dreadful dreadfully dream dreamer dreamier dreamiest dreamt dreamy drearier dreariest dreary
dredge dregs Dreiser drench Dresden dress dresser dressier dressiest dressmaker dressy drew Dreyfus dribble drier driest
drift driftwood drill drily drink drinkable drinker drip drive drivel driven driver driveway drizzle droll droller
drollest drone drool droop drop dropout dross drought drove drown drowse drowsier drowsiest drowsiness drowsy drudge
drudgery drug druggist drugstore drum drummer drumstick drunk drunkard drunken drunkenly drunkenness drunker drunkest
Dryden dryer dryly dryness drys dual dualism Dubai dubious dubiously Dublin Dubrovnik dubs Duchamp duchess duck duckling
duct dude Dudley duel dues duet duff dugout Duisburg duke dull duller Dulles dullest dullness dully Duluth duly Dumas
dumb dumbbell dumber dumbest dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy Dunant Dunbar Duncan dunce
dune Dunedin dung dungeon dunk Dunkirk dunno dupe duplex duplicate duplication duplicity Dupont`;
