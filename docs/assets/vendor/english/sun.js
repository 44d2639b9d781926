/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).sun = `
sunbathe Sunbelt sunburn sundae Sundanese Sunday Sundays sundial sundown sundry sunflower sung sunglasses sunk sunken
sunlight sunlit Sunni sunnier sunniest sunny Sunnyvale sunrise suns sunscreen sunset sunshine suntan sunup super superb
superber superbest superbly supercomputer superficial superficially superfluous superhuman superimpose superintendent
superior superiority superlative supermarket supernatural superscript supersede supersonic superstar superstition
superstitious superstructure supervise supervision supervisor supervisory supper supplant supple supplement
supplementary suppler supplest supplier supply support supporter supportive suppose supposedly supposition suppress
suppression supremacy supreme supremely Surabaya Surat surcharge sure surely surer surest surf surface surfboard surge
surgeon surgery surgical Suriname surlier surliest surly surmise surmount surname surpass surplus surplussed surprise
surprisingly surreal surrender surreptitious surround surveillance survey surveyor survival survive survivor Susanna
susceptible suspect suspend suspender suspense suspension suspicion suspicious suspiciously Susquehanna Sussex sustain
sustainable sustenance Suva Svengali swab swagger swaggerer Swahili Swahilis swallow swam swamp swampier swampiest
swampy swan Swanee Swansea swap swarm swarthier swarthiest swarthy swat swathe sway Swazi Swaziland swear sweat sweater
sweaty Swede Sweden Swedes Swedish sweep sweeper sweepstake sweet sweeten sweeter sweetest sweetheart sweetly sweetness
swell sweller swellest swept swerve swift swifter swiftest swiftly swig swill swim swindle swindler swine swing swipe
swirl swish swisher swishest Swiss Swisses switch switchable switchboard switcher Switzerland swivel swollen swoon swoop
sword swordfish swore sworn swum swung Sydney syllable syllabus symbol symbolic symbolise symbolism symmetric
symmetrical symmetry sympathetic sympathetically sympathise sympathy symphonic symphony symptom symptomatic synagogue
synapse synchronisation synchronise synchronous syndicate syndrome Synge synonym synonymous synopses synopsis syntactic
syntactically syntax syntheses synthesis synthesise synthesizer synthetic syphilis Syracuse Syria Syriac Syrian Syrians
syringe syrup system systematic systematically`;
