/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).del = `
Delacroix Delaware Delawarean Delawareans Delawares delay delectable delegate delegation delete deleterious deletion
Delgado Delhi deli deliberate deliberately deliberation Delibes delicacy delicate delicately delicatessen delicious
deliciously delight delightful Delilah delimit delimiter delinquency delinquent delirious deliriously delirium delis
Delius deliver deliverance delivery Delmonico Delphi Delphic Delphinus delta delude deluge delusion deluxe delve
demagogue demand Demavend demean demeanor demented dementia demerit Demerol Demeter demise democracy democrat democratic
democratically Democritus demolish demolition demon demonstrably demonstrate demonstration demonstrative demonstrator
demoralise Demosthenes demote demotion demount Dempsey demure demurely demurer demurest Deneb denial denigrate denim
Denmark denomination denominator denote denounce dens dense densely denser densest density dent dental dentist dentistry
Denton denunciation Denver deny deodorant deodorise depart department departmental departure depend dependable dependant
dependence dependency dependent depict depiction deplete deplorable deplore deport deportation deportment depose deposit
depot deprave depravity deprecate depreciate depreciation depress depressingly depression deprivation deprive depth
deputy derail derailment derange Derby derelict deride derision derivation derivative derive derogatory derrick
Descartes descend descendant descendent descent describable describe description descriptive descriptor desecrate
desecration desegregation desert deserter deserve design designate designation designer desirability desirable desire
desirous desist desk desktop desolate desolation despair desperate desperately desperation despicable despise despite
despondent despot despotic dessert destabilise destination destine destiny destitute destitution destroy destroyer
destruction destructive detach detachable detachment detail detain detect detectable detection detective detector
detention deter detergent deteriorate deterioration determinable determination determine determinism deterministic
deterrent detest dethrone detonate detonation detonator detour detract detriment detrimental Detroit Deuteronomy devalue
Devanagari devastate devastation develop developer development Devi deviant deviate deviation device devil devious
devise devoid devolution devolve Devon Devonian devote devotee devotion devour devout devouter devoutest devoutly Dewar
Dewey Dexedrine Dexter dexterity dexterous Dhaka Dhaulagiri`;
