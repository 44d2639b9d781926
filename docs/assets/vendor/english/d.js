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
deject dejection`;
