/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).d = `
dabble dabs Dachau dachshund Dacron Dacrons Dada Dadaism daddy dads Daedalus daemon daffodil daft dagger Daguerre
Dagwood Dahomey daily daintier daintiest daintily dainty dairy dais daisy Dakar Dakota Dakotan Dakotas Dale Dali Dallas
dally Dalmatian Dalmatians Dalton damage Damascus dame Damien damn damnation damnedest Damocles damp dampen damper
dampest dampness damsel Dana dance dancer dandelion dandier dandiest dandruff dandy Dane Danelaw Danes danger dangerous
dangerously dangle Daniel Daniels Danish dank danker dankest Dante Danton Danube Danubian Daphne dapper dapperer
dapperest Dardanelles dare daredevil Darfur Darius Darjeeling dark darken darker darkest darkly darkness darling darn
Darrow dart Dartmoor Dartmouth Darvon Darwin Darwinian Darwinism dash dashboard dastardly data database date datum daub
daughter Daumier daunt dauntless Davao Davenport David Davids Davies Davis Davy dawdle Dawes dawn Dawson daybreak
daydream daylight days daytime Dayton daze dazzle deacon dead deaden deader deadest deadlier deadliest deadline deadlock
deadly deaf deafer deafest deafness deal dealer dealt dean dear dearer dearest dearly dearth death deathbed deaves
debase debasement debatable debate debauchery debilitate debility debit debonair Deborah debrief debris Debs debt debtor
debug debugger debunk Debussy debut decade decadence decadent Decalogue decanter decapitate Decatur decay Deccan decease
deceit deceitful deceitfully deceive December Decembers decency decent decently decentralisation decentralise deception
deceptive decibel decide decidedly deciduous decimal decimate decipher decision decisive decisively deck Decker
declaration declare declension decline decode decoder decompose decomposition decorate decoration decorative decorator
decorous decorum decoy decrease decree decreed decreeing decrepit decry dedicate dedication deduce deduct deduction
deductive deed deem deep deepen deeper deepest deeply deer deface defamation defamatory defame default defeat defeatist
defecate defect defective defence defenced defenceless defend defendant defender defenseless defensible defensive defer
deference deferential defiance defiant defiantly deficiency deficient deficit defile definable define definite
definitely definition definitive deflate deflation deflect deflection Defoe deform deformity defraud defrost deft defter
deftest deftly defunct defy Degas degenerate degradation degrade degree dehydrate deify deign Deimos Deirdre deity
deject dejection Delacroix Delaware Delawarean Delawareans Delawares delay delectable delegate delegation delete
deleterious deletion Delgado Delhi deli deliberate deliberately deliberation Delibes delicacy delicate delicately
delicatessen delicious deliciously delight delightful Delilah delimit delimiter delinquency delinquent delirious
deliriously delirium delis Delius deliver deliverance delivery Delmonico Delphi Delphic Delphinus delta delude deluge
delusion deluxe delve demagogue demand Demavend demean demeanor demented dementia demerit Demerol Demeter demise
democracy democrat democratic democratically Democritus demolish demolition demon demonstrably demonstrate demonstration
demonstrative demonstrator demoralise Demosthenes demote demotion demount Dempsey demure demurely demurer demurest Deneb
denial denigrate denim Denmark denomination denominator denote denounce dens dense densely denser densest density dent
dental dentist dentistry Denton denunciation Denver deny deodorant deodorise depart department departmental departure
depend dependable dependant dependence dependency dependent depict depiction deplete deplorable deplore deport
deportation deportment depose deposit depot deprave depravity deprecate depreciate depreciation depress depressingly
depression deprivation deprive depth deputy derail derailment derange Derby derelict deride derision derivation
derivative derive derogatory derrick Descartes descend descendant descendent descent describable describe description
descriptive descriptor desecrate desecration desegregation desert deserter deserve design designate designation designer
desirability desirable desire desirous desist desk desktop desolate desolation despair desperate desperately desperation
despicable despise despite despondent despot despotic dessert destabilise destination destine destiny destitute
destitution destroy destroyer destruction destructive detach detachable detachment detail detain detect detectable
detection detective detector detention deter detergent deteriorate deterioration determinable determination determine
determinism deterministic deterrent detest dethrone detonate detonation detonator detour detract detriment detrimental
Detroit Deuteronomy devalue Devanagari devastate devastation develop developer development Devi deviant deviate
deviation device devil devious devise devoid devolution devolve Devon Devonian devote devotee devotion devour devout
devouter devoutest devoutly Dewar Dewey Dexedrine Dexter dexterity dexterous Dhaka Dhaulagiri diabetes diabetic
diabolical Diaghilev diagnose diagnosis diagnostic diagonal diagonally diagram dial dialect dialog dialogue diameter
diametrically diamond Diana diaper diaphragm diarrhea diarrhoea diary Diaspora diatribe dice Dick Dickens Dickinson
Dictaphone dictate dictation dictator dictatorial dictatorship diction dictionary Diderot Dido died Diefenbaker dies
diesel diet dietary Dietrich differ difference different differential differentiate differentiation differently
difficult difficulty diffuse diffusion digest digestible digestion digestive digit digital digitally digitise dignify
dignitary dignity digress digression digs Dijon dike dilapidated dilate dilation dilemma diligence diligent diligently
dill dilute dilution Dimaggio dime dimension dimensional dimer diminish diminutive dimly dimmer dimmest dimple Dinah
dine diner dinghy dingier dingiest dingy dinner dinosaur diocese Diocletian Diogenes Dionysian Dionysus Dior dioxide
diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dips Dirac dire direct directer
directest direction directive directly directness director directory direr direst dirge Dirichlet dirt dirtier dirtiest
dirty disability disable disadvantage disadvantageous disagree disagreeable disagreeably disagreed disagreeing
disagreement disallow disambiguate disappear disappearance disappoint disappointment disapproval disapprove disarm
disarmament disarray disaster disastrous disavow disband disbelief disbelieve disburse disbursement disc discard discern
discernible discharge disciple disciplinarian disciplinary discipline disclaim disclaimer disclose disclosure disco
discolor discoloration discolouration discomfort disconcert disconnect disconsolate disconsolately discontent
discontinue discontinuity discord discordant discount discourage discouragement discourse discourteous discourtesy
discover discovery discredit discreet discreeter discreetest discreetly discrepancy discrete discretion discretionary
discriminate discrimination discriminatory discus discuss discussion disdain disdainful disease disembark disembarkation
disenchantment disengage disentangle disfavor disfigure disgrace disgraceful disgruntle disguise disgust disgustingly
dish dishearten dishonest dishonestly dishonesty dishonor dishonorable dishwasher disillusion disillusionment
disincentive disinfect disinfectant disingenuous disinherit disintegrate disintegration disinterested disjoint disk
dislike dislocate dislocation dislodge disloyal disloyalty dismal dismally dismantle dismay dismember dismiss dismissal
dismissive dismount Disney Disneyland disobedience disobedient disobey disorder disorderly disown disparage disparate
disparity dispassionate dispassionately dispatch dispel dispensary dispensation dispense dispenser dispersal disperse
dispersion displace displacement display displease displeasure disposable disposal dispose disposition dispossess
disproportionate disprove dispute disqualify disquiet Disraeli disregard disrepair disreputable disrepute disrespect
disrespectful disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection disseminate dissemination
dissension dissent dissenter dissertation disservice dissident dissimilar dissimilarity dissipate dissipation dissociate
dissociation dissolute dissolution dissolve dissonance dissuade distance distant distantly distaste distasteful distend
distil distillation distiller distillery distinct distincter distinctest distinction distinctive distinctively
distinctly distinguish distinguishable distort distorter distortion distract distraction distraught distress
distressingly distribute distribution distributor district distrust distrustful disturb disturbance disuse ditch dither
ditto ditty dive diver diverge divergence divergent diverse diversify diversion diversity divert divest divide dividend
divine diviner divinest divinity divisible division divisive divisor divorce divulge Dixie Dixiecrat Dixieland
Dixielands dizzier dizziest dizziness dizzy Djibouti Dnepropetrovsk Dniester Doberman Dobro docile dock doctor doctorate
doctrine document documentary documentation dodge Dodgson dodo doer does doggedly doggerel doghouse dogma dogmatic dogs
dogwood Doha doily doing Dolby doldrums dole doleful dolefully dollar dolly dolphin domain dome domestic domesticate
domesticity domicile dominance dominant dominate domination Dominic Dominica Dominican Dominicans Dominick dominion
Dominique domino Domitian Dona donate Donatello donation done Donetsk donkey Donna Donne donor doodle Doolittle doom
door doorman doormen doorstep doorway dope dopey dopier dopiest Doppler Dorcas Dorian Doric Doris dormant dormitory
dorsal Dorset Dortmund dose Dostoevsky dote Douala double doubly doubt doubtful doubtfully doubtless dough doughnut
Douglas Douglass dour dourer dourest Douro douse dove Dover dowdier dowdiest dowdy down downcast downfall downgrade
downhearted downhill downier downiest downpour downright downstairs downstream downtown downward downy dowry Doyle doze
dozen drab drabber drabbest Draco draconian Dracula draft draftier draftiest draftsman draftsmen drafty drag dragon
dragonfly drain drainage Drake drama Dramamine dramatic dramatically dramatisation dramatise dramatist Drambuie drank
drape drapery drastic drastically draught draughtier draughtiest draughtsman draughtsmen draughty Dravidian draw
drawback drawbridge drawer drawl drawn dread dreadful dreadfully dream dreamer dreamier dreamiest dreamt dreamy drearier
dreariest dreary dredge dregs Dreiser drench Dresden dress dresser dressier dressiest dressmaker dressy drew Dreyfus
dribble drier driest drift driftwood drill drily drink drinkable drinker drip drive drivel driven driver driveway
drizzle droll droller drollest drone drool droop drop dropout dross drought drove drown drowse drowsier drowsiest
drowsiness drowsy drudge drudgery drug druggist drugstore drum drummer drumstick drunk drunkard drunken drunkenly
drunkenness drunker drunkest Dryden dryer dryly dryness drys dual dualism Dubai dubious dubiously Dublin Dubrovnik dubs
Duchamp duchess duck duckling duct dude Dudley duel dues duet duff dugout Duisburg duke dull duller Dulles dullest
dullness dully Duluth duly Dumas dumb dumbbell dumber dumbest dumbfound dummy dump dumpier dumpiest dumpling dumpster
dumpy Dunant Dunbar Duncan dunce dune Dunedin dung dungeon dunk Dunkirk dunno dupe duplex duplicate duplication
duplicity Dupont durability durable Durant duration Durban duress Durham Durhams during Durkheim Duroc Dushanbe dusk
duskier duskiest dusky dust dustbin dustier dustiest dustmen dustpan dusty Dutch Dutchman Dutchmen dutiful dutifully
duty Duvalier duvet Dvina dwarf dwell dweller dwelt dwindle dyed dyeing dyes dying dyked Dylan dynamic dynamical
dynamically dynamite dynamo dynasty dysentery dyslexia Dzungaria
`;
