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
bedbug bedclothes bedder Bede bedlam Bedouin Bedouins bedridden bedrock bedroom beds bedside bedspread bedtime beech
Beecher beef beefier beefiest beefy beehive Beelzebub been beeper beer Beerbohm bees beeswax beet Beethoven beetle
beeves befall befallen befell befit before beforehand befriend began beggar begin beginner begrudge begs beguile begun
behalf behalves Behan behave behavior behavioral behavioural behead beheld behind behold beholder Behring Beiderbecke
beige Beijing being Beirut belabor Belarus belated belatedly belch Belfast belfry Belgian Belgians Belgium Belgrade
belie belied belief believable believe believer belittle Belize bell bellboy Belleek bellhop belligerent Bellini bellow
belly Belmopan belong beloved below Belshazzar belt Beltane bemoan bemuse bench bend bender beneath Benedict Benedictine
benediction benefactor beneficial beneficiary benefit Benelux Benet benevolence benevolent Bengal Bengali Benghazi
benighted benign Benin Benjamin Bennett bent Bentham Bentley Benton Benz Benzedrine Beowulf bequeath bequest Berber
Berbers bereave bereavement bereft beret Berg Bergen Bergerac Bergman Bergson Beria Bering Berkeley Berkshire Berkshires
Berlin Berliner Berlins Berlioz Bermuda Bermudas Bern Bernadette Bernard Bernhardt Bernini Bernoulli Bernstein berry
berserk berth Berwick Berzelius beseech beset beside besiege besought Bess Bessel Bessie best bestial bestiality bestow
beta betcha Betelgeuse Bethany Bethe Bethesda Bethlehem Bethune betray betrayal betrothal bets better betterment bettor
between Beulah beverage beware bewilder bewilderment bewitch Beyer beyond Bhopal Bhutan Bialystok bias biased bible
Bibles biblical bibliographic bibliography bibs bicentennial bicker bicycle bidden Biddle bide biennial Bierce bifocals
bigamist bigamous bigamy Bigfoot bigger biggest bigot bigotry bike bikini bikinis bilateral Bilbao bile bilingual
billboard billfold billiards Billings billion billow binary bind binder bingo binomial bins biochemical biochemistry
biodegradable biographer biographical biography biological biologically biologist biology bipartisan biped biplane birch
bird birdcage Birkenstock Birmingham Biro birth birthday birthmark birthplace Biscay biscuit bisect bisexual Bishkek
bishop Bismarck bison Bissau bitch bite bitmap bitten bitter bitterer bitterest bitterly bitterness bittersweet bizarre
Bizet blab black Blackbeard blackberry blackbird blackboard Blackburn blacken blacker blackest Blackfoot blackhead
blackjack blacklist blackmail blackmailer blackout Blackshirt blacksmith Blackstone blacktop Blackwell bladder blade
Blake blame blameless blamer blanch blancmange bland blander blandest blank blanker blankest blanket blankly blare
blaspheme blasphemous blasphemy blast blaster blatant blatantly Blavatsky blaze blazer bleach bleak bleaker bleakest
blearier bleariest bleary bleat bled bleed blemish blend Blenheim bless blew Bligh blight blimp blind blinder blindest
blindfold blindingly blindly blindness blink blinker blip bliss blissful blissfully blister blithe blithely blither
blithest blitz blizzard blob bloc Bloch block blockade blockage blockbuster blockhead Bloemfontein blog blogger blond
blonder blondest blood bloodhound bloodier bloodiest bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest
bloodthirsty bloody bloom Bloomer Bloomfield Bloomington Bloomsbury blossom blot blotch blotter blouse blow blown
blowout blowtorch blubber bludgeon blue Bluebeard bluebell blueberry bluebird bluegrass blueprint bluer bluest bluff
bluffed bluffer bluffest blunder blunt blunter bluntest bluntly bluntness blur blurb blurt blush bluster boar board
boarder boardwalk boas boast boastful boastfully boat bobbin bobcat bobs bobsled bobsledded Boccaccio bode Bodhisattva
bodice bodily body bodyguard bodywork Boeotia Boeotian Boer Boers Boethius Bogart boggle bogs bogus Bohemia Bohemian
Bohemians Bohr boil boiler Boise boisterous bold bolder boldest boldly boldness Boleyn Bolivar Bolivia Bolivian
Bolivians bologna Bolshevik Bolsheviks Bolshevism Bolshevist bolster bolt Bolton Boltzmann bomb bombard bombardment
Bombay bomber Bonaparte Bonaventure bond bondage bone bonfire bonier boniest Boniface Bonn bonnet bonus bony booby book
bookcase bookend bookkeeper bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm Boole Boolean boom
boomerang boon Boone boor boorish boos boost booster boot bootee booth bootleg bootstrap booty booze Bordeaux border
borderline bore Boreas boredom Borges Borgia Borglum boringly born Borneo Borodin borough borrow Bosch Bose Bosnia bosom
Bosporus boss bossier bossiest bossy Boston Bostonian Bostons Boswell botanical botanist botany botch both bother
bothersome Botswana Botticelli bottle bottleneck bottom bottomless bough bought boulder boulevard bounce bound boundary
boundless bountiful bounty bouquet bourbon bourgeois bourgeoisie Bournemouth bout boutique bovine bowel Bowery Bowie
bowl bowlegged bowler bows boxcar boxed boxer boycott boycotted Boyd boyfriend boyhood boyish Boyle boys brace bracelet
bracket brackish Bradbury Bradford Bradley Brady brag Bragg braggart Brahe Brahma Brahman Brahmanism Brahmanisms
Brahmans Brahmaputra Brahmas Brahms braid Braille Brailles brain brainier brainiest brainless brainstorm brainwash
brainy braise brake bran branch brand Brandeis Brandenburg brandish Brando Brandt brandy Braque bras brash brasher
brashest Brasilia brass brassier brassiest brassy brat Bratislava bravado brave bravely braver bravery bravest bravo
brawl brawn brawnier brawniest brawny bray brazen brazier Brazil Brazilian Brazilians Brazzaville breach bread breadth
breadwinner break breakable breakdown breakfast breakneck breakpoints breakthrough breakwater breast breath breather
breathless breathtaking Brecht bred breed breeder breeze breezier breeziest breezy Bremen Brest brethren Breton brevity
brew brewery Brewster Brezhnev bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge Bridgeport
Bridget Bridgetown Bridgman bridle Brie brief briefcase briefer briefest briefly brigade Brigadoon Briggs bright
brighten brighter brightest brightly brightness Brighton Brigid brilliance brilliant brilliantly Brillo brim brimstone
brine bring brinier briniest brink briny Brisbane brisk brisker briskest briskly bristle Bristol Brit Britain Britannia
Britannic britches British Britisher Briton Britons Brits Brittany Britten brittle brittler brittlest Brno broach broad
broadcast broaden broader broadest broadly broadside Broadway Broadways Brobdingnagian brocade broccoli brochure broil
broiler broke broken broker bronchitis bronco Bronte Bronx bronze brooch brood brook Brooke Brooklyn broom broth brother
brotherhood brotherly brought brow browbeat browbeaten brown Browne browner brownest brownie brownies Brownshirt
Brownsville browse Brubeck Bruce Bruckner bruise brunch Brunei Brunelleschi brunette Bruno Brunswick brunt brush brusque
brusquer brusquest Brussels brutal brutality brutally brute brutish Brutus Bryan Bryant bubble bubblier bubbliest bubbly
Buber Buchanan Bucharest Buchenwald buck bucket Buckingham buckle Budapest Buddha Buddhas Buddhism Buddhisms Buddhist
Buddhists buddy budge budget buds buff buffalo buffed buffer buffet buffoon bugger buggier buggiest buggy bugle bugler
bugs build builder built Bujumbura Bukhara Bukharin Bulawayo bulb bulbous Bulfinch Bulganin Bulgar Bulgaria Bulgarian
Bulgarians bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bulldozer bullet bulletin bullfight bullfighter
bullfrog bullion bully bumblebee bummer bummest bump bumper bumpier bumpiest bumpy bums bunch Bunche Bundestag bundle
bung bungalow bungle bungler Bunin bunion bunk bunker bunny buns Bunsen Bunyan buoy buoyancy buoyant Burbank Burberry
burble burden burdensome bureau bureaucracy bureaucrat bureaucratic bureaus burger Burgess burglar burglary burgle
Burgoyne Burgundian Burgundies Burgundy burial Burke burlap burlier burliest Burlington burly Burma Burmese burn burner
Burnett burnish Burnside burnt burp burr burred burro Burroughs burrow Bursa bursar burst Burton Burundi bury bused bush
bushel Bushido bushier bushiest bushy busier busiest busily business businessman businessmen businesswoman businesswomen
bust bustle busy busybody butcher butchery butler buts butt butter buttercup butterfly buttermilk butterscotch buttery
buttock button buttonhole buttress buxom Buxtehude buyer buys buzz buzzard buzzer byes bygone bypass Byrd Byron Byronic
bystander byte byway Byzantine Byzantines Byzantium
`;
