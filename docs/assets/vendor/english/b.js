/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).b = `
Baal Baathist Babbage Babbitt babble babe Babel Babels babier babiest baboon baby babyish Babylon Babylonian Babylons
Bacardi Bacchanalia Bacchus Bach bachelor back backbone backer backfire backgammon background backhand backlash backlog
backpack backside backslash backspace backstage backtrack backward backwoods bacon bacteria bacterial bacterium Bactria
badder baddest bade Baden badge badger Badlands badly badminton badness Baedeker Baeria Baeyer Baez baffle bagel baggage
baggier Baggies baggiest baggy Baghdad bags Baguio Bahamas Bahamian Bahamians Bahia Bahrain Baikal bail Baird bait bake
Bakelite baker Bakersfield bakery Baku Bakunin balance Balanchine Balaton Balboa balcony bald balder baldest baldness
Baldwin bale Balfour Bali Balinese balk Balkan Balkans Balkhash ballad ballast ballerina ballet ballistics balloon
ballot ballroom balm balmier balmiest balmy baloney Balthazar Baltic Baltimore Baluchistan Balzac Bamako bamboo
bamboozle banal banana band bandage bandanna bandier bandiest bandit bandstand Bandung bandwagon bandwidth bandy bang
Bangalore Bangkok Bangladesh Bangladeshi Bangladeshis Bangor Bangui bani banish banister banjo Banjul bank banker
banknote bankrupt bankruptcy banner Bannister banquet bans banter Banting Bantu Bantus baptise baptism Baptist Baptists
Barabbas barb Barbadian Barbadians Barbados barbarian barbaric Barbarossa barbarous Barbary barbecue barber Barbie
barbiturate Barbuda Barcelona bard bare bareback barefoot barely barer barest bargain bargainer barge baritone bark
barley barman barn Barnabas barnacle Barnard Barnaul Barnum barnyard Baroda barometer baron baroque Barquisimeto barrage
Barranquilla barrel barren barrener barrenest barrette barricade Barrie barrier barrister Barry Barrymore bartender
barter Barth Bartholomew Bartlett Barton Baruch Baryshnikov base baseball Basel baseline basement baser basest bash
bashful basic basically Basie basil basin basis bask basket basketball Basque Basques Basra bass Basseterre bassoon
bastard baste Bataan batch Bates bath bathroom Bathsheba bathtub Batista baton bats batsman battalion batter battery
battle battlefield battleship baud Baudelaire Bauer Bauhaus baulk Baum Bavaria Bavarian bawdier bawdiest bawdy bawl
Bayesian bayonet Bayonne bayou bayous Bayreuth bays bazaar beach beacon bead beadier beadiest Beadle beady beagle beak
beaker beam bean bear bearable beard Beardsley bearer beast beat beaten beater Beaufort Beaujolais Beaumarchais Beaumont
beautician beautiful beautifully beautify beauty Beauvoir beaver became because Becket Beckett beckon become Becquerel
bedbug bedclothes bedder Bede bedlam Bedouin Bedouins bedridden bedrock bedroom beds bedside bedspread bedtime`;
