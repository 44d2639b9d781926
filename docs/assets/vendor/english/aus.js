/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).aus = `
Auschwitz auspicious Aussie Aussies Austen austere austerer austerest austerity Austerlitz Austin Austins Australasia
Australia Australian Australians Australoid Australopithecus Austria Austrian Austrians Austronesian authentic
authentically authenticate authenticity author authorisation authorise authoritarian authoritative authoritatively
authority authorship auto autobiographical autobiography autocracy autocrat autocratic autograph automate automatic
automatically automation automobile automotive autonomous autonomy autopsy autumn autumnal auxiliary avail availability
available avalanche Avalon avarice avaricious avenge Aventine avenue average Avernus Averroes averse aversion avert
Avesta aviation aviator Avicenna avid Avignon avocado Avogadro avoid avoidable avoidance Avon avow avowal await awake
awaken award aware awareness away awed awes awesome awful awfuller awfullest awfully awhile awing awkward awkwarder
awkwardest awkwardly awkwardness awning awoke awoken awry axed axes axing axiom axiomatic axis axle Axum Ayers ayes
Aymara Ayrshire Ayurveda azalea Azazel Azerbaijan Azerbaijani Azores Azov Aztec Aztecan Aztecs azure`;
