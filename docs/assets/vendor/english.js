/* Common English words of four letters or more, one of each stem, and names, in capitals, in the order of the alphabet: a
   word that is rightly written is no slip, though these texts do not print it. The words are levels 10 to 35 of SCOWL
   2020.12.07 (Spell Checker Oriented Word Lists), English, American and British, the names (its "upper") levels 10 to 50.

   Copyright 2000-2011 by Kevin Atkinson

   Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
   the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
   notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
   documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
   provided "as is" without express or implied warranty. */
(window.bluebook = window.bluebook || {}).english = `
Aachen aardvark Aaron aback abacus abandon abandonment abate Abbas Abbasid abbey abbot abbreviate abbreviation
abdicate abdication abdomen abdominal abduct Abel Abelard Aberdeen aberration abet abhor abhorrence abhorrent abide
Abidjan Abigail Abilene ability abject ablaze able abler ablest ably abnormal abnormality abnormally aboard abode
abolish abolition abominable abomination aboriginal aborigine abort abortion abortive abound about above aboveboard
Abraham abrasive abreast abridge abroad abrupt abrupter abruptest abruptly Absalom abscess abscond absence absent
absentee absolute absolutely absolutest absolve absorb absorbent absorption abstain abstention abstinence abstract
abstraction abstruse absurd absurder absurdest absurdity absurdly Abuja abundance abundant abundantly abuse abuser
abusive abysmal abyss Abyssinia Abyssinian academic academically academy Acadia Acapulco accede accelerate
acceleration accelerator accent accentuate accept acceptability acceptable acceptably acceptance access accessibility
accessible accessory accident accidental accidentally acclaim acclimate acclimatise accolade accommodate accommodation
accompaniment accompanist accompany accomplice accomplish accomplishment accord accordance accordingly accordion
accost account accountability accountable accountancy accountant Accra accredit accrue accumulate accumulation
accuracy accurate accurately accusation accuse accuser accustom aced aces Achaean ache Achernar achievable achieve
achievement Achilles acid acidity acing acknowledge acknowledgement acknowledgment acne Aconcagua acorn acoustic
acquaint acquaintance acquiesce acquiescence acquire acquisition acquit acquittal acre acreage acrid acrider acridest
acrimonious acrimony acrobat acrobatic acronym Acropolis across acrylic Actaeon action activate active actively
activist activity Acton actor actress acts actual actuality actually actuary acumen acupuncture acute acutely acuter
acutest adage Adam adamant Adams Adana adapt adaptable adaptation adapter adaptive adaptor Adar Addams added addendum
addict addiction addictive Addison addition additional additionally additive address addressee adds Adelaide Aden
Adenauer adept adequate adequately adhere adherence adherent adhesion adhesive Adirondacks adjacent adjective adjoin
adjourn adjournment adjunct adjust adjustable adjustment Adler administer administration administrative administrator
admirable admirably admiral admiration admire admirer admissible admission admit admittance admittedly admonish
admonition adobe adolescence adolescent Adonis Adonises adopt adoption adorable adoration adore adorn adornment Adrian
Adriatic adrift adroit adroitly adulation adult adulterate adulteration adultery adulthood advance advancement
advantage advantageous advent Adventist Advents adventure adventurer adventurous adverb adverbial adversary adverse
adversely adverser adversest adversity advert advertise advertisement advertiser advice advisable advise adviser
advisor advisory advocate Aegean Aeneas Aeneid Aeolus aeon aerial aerodynamic aeroplane aerosol aerospace Aeschylus
Aesculapius Aesop aesthetic aesthetically afar affable affably affair affect affectation affection affectionate
affectionately affidavit affiliate affiliation affinity affirm affirmation affirmative affix afflict affliction
affluence affluent afford affordable affront Afghan Afghani Afghanistan Afghans afield aflame afloat afoot
aforementioned aforesaid afraid afresh Africa African Africans Afrikaans Afrikaner Afrikaners Afro Afrocentrism Afros
after aftereffect afterlife afterlives aftermath afternoon afterthought afterward again against Agamemnon aged ageing
agency agenda agent ages Aggie aggravate aggravation aggregate aggression aggressive aggressively aggressiveness
aggressor aghast agile agility aging agitate agitation agitator Aglaia aglow Agnes Agni agnostic agnosticism agonise
agony Agra agree agreeable agreeably agreed agreeing agreement Agricola agricultural agriculture Agrippa aground Ahab
ahead Ahmadabad ahoy Ahriman aide Aiken ailment ails aimless aimlessly aims Ainu airborne aircraft Airedale Airedales
airfield airier airiest airline airliner airmail airplane airport airs airstrip airtight airy Aisha aisle ajar Ajax
Akbar Akihito akin Akita Akkad Akron Alabama Alabaman Alabamans Alabamian Alabamians Aladdin Alamo Alar Alaric alarm
alarmingly alarmist alas Alaska Alaskan Alaskans Alba Albania Albanian Albanians Albany Albee albeit Albert Alberta
Albigensian albino Albion album Albuquerque Alcatraz Alcestis Alcibiades alcohol alcoholic alcoholism Alcott alcove
Alcuin Alcyone Aldan Aldebaran Alden Aleppo alert ales Aleut Aleutian Alexander Alexandra Alexandria Alfred Alfredo
alga algebra algebraic Alger Algeria Algerian Algerians Algiers Algol Algonquian Algonquians Algonquin algorithm
Alhambra alias aliased alibi alibied alibis alien alienate alienation alight align alignment alike alimony alive
alkali alkalies alkaline Allah Allahabad allay allegation allege allegedly Alleghenies Allegheny allegiance
allegorical allegory Allen Allentown allergic allergy alleviate alley alliance alligator allocate allocation allot
allotment allow allowable allowance alloy allude allure allusion ally almanac Almaty almighty almond almost alms aloft
alone along alongside aloof aloud alpha alphabet alphabetic alphabetical alphabetically alphanumeric Alpine Alps
already Alsace Alsatian also Altaic Altair Altamira altar alter alterable alteration alternate alternately alternation
alternative alternatively alternator although altitude alto altogether altruism altruistic aluminium aluminum Alva
always amalgamate amalgamation Amarillo amass amateur amateurish Amati amaze amazement amazingly Amazon Amazons
ambassador amber ambiance ambidextrous ambience ambient ambiguity ambiguous ambiguously ambition ambitious ambitiously
ambivalence ambivalent amble ambulance ambush amen amenable amend amendment amenity Amerasian America American
Americana Americanisation Americanisations Americanise Americanised Americanises Americanising Americanism
Americanisms Americanization Americanizations Americanize Americanized Americanizes Americanizing Americans Americas
Amerind Amerindian Amerindians Amerinds Ames amethyst Amharic Amherst amiable amiably amicable amicably amid amidst
Amish amiss Amman ammonia ammunition amnesia amnesty amoeba amok among amongst amoral amorous amorphous Amos amount
ampere ampersand amphetamine amphibian amphibious amphitheater ample ampler amplest amplification amplifier amplify
amplitude amply amps amputate amputation Amritsar Amsterdam Amtrak amulet Amundsen Amur amuse amusement amusingly
Anabaptist anachronism Anacreon anaemia anaemic anaesthesia anaesthetic anagram Anaheim anal analgesic analog
analogous analogue analogy analyse analyser analysis analyst analytic analytical Ananias anarchic anarchism anarchist
anarchy Anasazi Anastasia anathema Anatolia Anatolian anatomical anatomy Anaxagoras ancestor ancestral ancestry anchor
anchorage anchovy ancient ancienter ancientest Andalusia Andalusian Andaman Andean Andersen Anderson Andes Andorra
Andrew Andrews android Andromache Andromeda Andropov anecdote anemia anemic anesthesia anesthetic anew Angara angel
angelic Angelica Angelico Angelou anger Angevin Angkor angle angler Anglia Anglican Anglicanism Anglicanisms Anglicans
Anglicize Anglo Anglophile Angola Angolan Angolans Angora Angoras angrier angriest angrily angry angst Anguilla
anguish angular Angus animal animate animation animosity Ankara ankle Anna annals Annam Annapolis Annapurna Anne annex
annexation annihilate annihilation anniversary annotate annotation announce announcement announcer annoy annoyance
annoyingly annual annually annuity annul annulment anoint anomalous anomaly anon anonymity anonymous anonymously
anorak another Anouilh Anselm answer answerable Antaeus antagonise antagonism antagonist antagonistic Antananarivo
Antarctic Antarctica Antares anteater antelope antenna anthem anthill anthology Anthony anthrax anthropological
anthropologist anthropology antibiotic antibody antic Antichrist Antichrists anticipate anticipation anticlimax
antidote Antietam antifreeze Antigone Antigua Antilles Antioch antipathy antiquate antique antiquity antiseptic
antisocial antitheses antithesis antler Antofagasta Antoinette Antoninus Antonius Antony antonym ants Antwerp Anubis
anus anvil anxiety anxious anxiously anybody anyhow anyone anyplace anything anyway anywhere Anzac aorta Apache
Apaches apart apartheid apartment apathetic apathy aped Apennines aperture apes apex aphorism Aphrodite Apia apiece
aping aplomb Apocrypha apocryphal Apollinaire Apollo Apollonian Apollos apologetic apologetically apologise apology
apostle apostrophe appal Appalachia Appalachian Appalachians appallingly Appaloosa apparatus apparel apparent
apparently apparition appeal appear appearance appease appeasement append appendage appendices appendicitis appendix
appetiser appetising appetite applaud applause apple Appleseed Appleton appliance applicability applicable applicant
application applicator apply appoint appointee appointment Appomattox apposite appraisal appraise appreciable
appreciate appreciation appreciative apprehend apprehension apprehensive apprentice apprenticeship approach
approachable appropriate appropriately appropriation approval approve approximate approximately approximation apricot
April Aprils apron apter aptest aptitude aptly Apuleius aquamarine aquarium Aquarius Aquariuses aquatic aqueduct
Aquila Aquinas Aquitaine Arab Arabia Arabian Arabians Arabic arable Arabs Araby Aramaic Arapaho Ararat Araucanian
Arawak Arawakan arbiter arbitrarily arbitrary arbitrate arbitration arbitrator arbor arcade Arcadia Arcadian arcane
arch archaeological archaeologist archaeology archaic archbishop Archean archer archery archest archetypal Archimedes
archipelago architect architectural architecture archive archway arcs Arctic Arcturus Arden ardent ardently ardor
arduous arduously area arena Arequipa ares Argentina Argentine Argentinian Argentinians Argo Argonaut Argos arguable
arguably argue argument argumentative Argus aria Ariadne Arianism arid Ariel Aries Arieses Ariosto arise arisen
Aristarchus Aristides aristocracy aristocrat aristocratic Aristophanes Aristotelian Aristotle arithmetic Arius Arizona
Arizonan Arizonans Arizonian Arizonians Arjuna Arkansan Arkansas Arkhangelsk arks Arkwright Arlington armadillo
Armageddon Armageddons Armagnac armament armchair Armenia Armenian Armenians Arminius armistice armor armory armoury
armpit arms Armstrong army Arnhem Arno Arnold aroma aromatic arose around arouse arraign arrange arrangement array
arrears arrest Arrhenius arrival arrive arrogance arrogant arrogantly arrow arse arsenal arsenic arson artefact
Artemis arterial artery artful arthritic arthritis Arthur Arthurian artichoke article articulate articulately
articulation artifact artifice artificial artificially artillery artisan artist artistic artistically artistry arts
artwork Aruba Aryan Aryans asbestos ascend ascension ascent ascertain ascetic ascribe asexual Asgard ashamed Ashanti
ashcan Ashcroft Ashe ashed ashen Ashkenazim Ashkhabad ashore ashtray Ashurbanipal Asia Asiago Asian Asians Asiatic
Asiatics aside Asimov askance askew asks asleep Asmara Asoka asparagus aspect aspen aspersion asphalt asphyxiate
asphyxiation aspirant aspiration aspire aspirin Asquith assail assailant Assam Assamese assassin assassinate
assassination assault assaulter assemble assembler assembly assent assert assertion assertive asses assess assessment
assessor asset assign assignment assimilate assimilation Assisi assist assistance assistant associate association
associative assort assortment assume assumption assurance assure Assyria Assyrian Assyrians Astaire Astarte asterisk
asteroid asthma Aston astonish astonishingly astonishment Astor Astoria astound Astrakhan astray astride astringent
astrological astrology astronaut astronomer astronomical astronomy Astroturf Asturias astute astutely astuter astutest
Aswan asylum asymmetry asynchronous asynchronously Atahualpa Atalanta atheism atheist atheistic Athena Athenian
Athenians Athens athlete athletic Atkinson Atlanta Atlantic Atlantis atlas atlases Atman atmosphere atmospheric atom
atomic atone atonement Atreus atrocious atrociously atrocity Atropos attach attachment attack attacker attain
attainment attempt attend attendance attendant attention attentive attentively attest attic Attica Attila attire
attitude Attlee attorney attract attraction attractive attractiveness attributable attribute attribution Attucks
Aubrey auburn Auckland auction auctioneer audacious audacity Auden audible audibly audience audio audit audition
auditor auditorium auditory Audubon Augean augment Augsburg august Augusta Augustan auguster augustest Augustine
Augusts Augustus aunt aura aural Aurangzeb Aurelius Aureomycin Auriga Aurora Auschwitz auspicious Aussie Aussies
Austen austere austerer austerest austerity Austerlitz Austin Austins Australasia Australia Australian Australians
Australoid Australopithecus Austria Austrian Austrians Austronesian authentic authentically authenticate authenticity
author authorisation authorise authoritarian authoritative authoritatively authority authorship auto autobiographical
autobiography autocracy autocrat autocratic autograph automate automatic automatically automation automobile
automotive autonomous autonomy autopsy autumn autumnal auxiliary avail availability available avalanche Avalon avarice
avaricious avenge Aventine avenue average Avernus Averroes averse aversion avert Avesta aviation aviator Avicenna avid
Avignon avocado Avogadro avoid avoidable avoidance Avon avow avowal await awake awaken award aware awareness away awed
awes awesome awful awfuller awfullest awfully awhile awing awkward awkwarder awkwardest awkwardly awkwardness awning
awoke awoken awry axed axes axing axiom axiomatic axis axle Axum Ayers ayes Aymara Ayrshire Ayurveda azalea Azazel
Azerbaijan Azerbaijani Azores Azov Aztec Aztecan Aztecs azure Baal Baathist Babbage Babbitt babble babe Babel Babels
babier babiest baboon baby babyish Babylon Babylonian Babylons Bacardi Bacchanalia Bacchus Bach bachelor back backbone
backer backfire backgammon background backhand backlash backlog backpack backside backslash backspace backstage
backtrack backward backwoods bacon bacteria bacterial bacterium Bactria badder baddest bade Baden badge badger
Badlands badly badminton badness Baedeker Baeria Baeyer Baez baffle bagel baggage baggier Baggies baggiest baggy
Baghdad bags Baguio Bahamas Bahamian Bahamians Bahia Bahrain Baikal bail Baird bait bake Bakelite baker Bakersfield
bakery Baku Bakunin balance Balanchine Balaton Balboa balcony bald balder baldest baldness Baldwin bale Balfour Bali
Balinese balk Balkan Balkans Balkhash ballad ballast ballerina ballet ballistics balloon ballot ballroom balm balmier
balmiest balmy baloney Balthazar Baltic Baltimore Baluchistan Balzac Bamako bamboo bamboozle banal banana band bandage
bandanna bandier bandiest bandit bandstand Bandung bandwagon bandwidth bandy bang Bangalore Bangkok Bangladesh
Bangladeshi Bangladeshis Bangor Bangui bani banish banister banjo Banjul bank banker banknote bankrupt bankruptcy
banner Bannister banquet bans banter Banting Bantu Bantus baptise baptism Baptist Baptists Barabbas barb Barbadian
Barbadians Barbados barbarian barbaric Barbarossa barbarous Barbary barbecue barber Barbie barbiturate Barbuda
Barcelona bard bare bareback barefoot barely barer barest bargain bargainer barge baritone bark barley barman barn
Barnabas barnacle Barnard Barnaul Barnum barnyard Baroda barometer baron baroque Barquisimeto barrage Barranquilla
barrel barren barrener barrenest barrette barricade Barrie barrier barrister Barry Barrymore bartender barter Barth
Bartholomew Bartlett Barton Baruch Baryshnikov base baseball Basel baseline basement baser basest bash bashful basic
basically Basie basil basin basis bask basket basketball Basque Basques Basra bass Basseterre bassoon bastard baste
Bataan batch Bates bath bathroom Bathsheba bathtub Batista baton bats batsman battalion batter battery battle
battlefield battleship baud Baudelaire Bauer Bauhaus baulk Baum Bavaria Bavarian bawdier bawdiest bawdy bawl Bayesian
bayonet Bayonne bayou bayous Bayreuth bays bazaar beach beacon bead beadier beadiest Beadle beady beagle beak beaker
beam bean bear bearable beard Beardsley bearer beast beat beaten beater Beaufort Beaujolais Beaumarchais Beaumont
beautician beautiful beautifully beautify beauty Beauvoir beaver became because Becket Beckett beckon become Becquerel
bedbug bedclothes bedder Bede bedlam Bedouin Bedouins bedridden bedrock bedroom beds bedside bedspread bedtime beech
Beecher beef beefier beefiest beefy beehive Beelzebub been beeper beer Beerbohm bees beeswax beet Beethoven beetle
beeves befall befallen befell befit before beforehand befriend began beggar begin beginner begrudge begs beguile begun
behalf behalves Behan behave behavior behavioral behavioural behead beheld behind behold beholder Behring Beiderbecke
beige Beijing being Beirut belabor Belarus belated belatedly belch Belfast belfry Belgian Belgians Belgium Belgrade
belie belied belief believable believe believer belittle Belize bell bellboy Belleek bellhop belligerent Bellini
bellow belly Belmopan belong beloved below Belshazzar belt Beltane bemoan bemuse bench bend bender beneath Benedict
Benedictine benediction benefactor beneficial beneficiary benefit Benelux Benet benevolence benevolent Bengal Bengali
Benghazi benighted benign Benin Benjamin Bennett bent Bentham Bentley Benton Benz Benzedrine Beowulf bequeath bequest
Berber Berbers bereave bereavement bereft beret Berg Bergen Bergerac Bergman Bergson Beria Bering Berkeley Berkshire
Berkshires Berlin Berliner Berlins Berlioz Bermuda Bermudas Bern Bernadette Bernard Bernhardt Bernini Bernoulli
Bernstein berry berserk berth Berwick Berzelius beseech beset beside besiege besought Bess Bessel Bessie best bestial
bestiality bestow beta betcha Betelgeuse Bethany Bethe Bethesda Bethlehem Bethune betray betrayal betrothal bets
better betterment bettor between Beulah beverage beware bewilder bewilderment bewitch Beyer beyond Bhopal Bhutan
Bialystok bias biased bible Bibles biblical bibliographic bibliography bibs bicentennial bicker bicycle bidden Biddle
bide biennial Bierce bifocals bigamist bigamous bigamy Bigfoot bigger biggest bigot bigotry bike bikini bikinis
bilateral Bilbao bile bilingual billboard billfold billiards Billings billion billow binary bind binder bingo binomial
bins biochemical biochemistry biodegradable biographer biographical biography biological biologically biologist
biology bipartisan biped biplane birch bird birdcage Birkenstock Birmingham Biro birth birthday birthmark birthplace
Biscay biscuit bisect bisexual Bishkek bishop Bismarck bison Bissau bitch bite bitmap bitten bitter bitterer bitterest
bitterly bitterness bittersweet bizarre Bizet blab black Blackbeard blackberry blackbird blackboard Blackburn blacken
blacker blackest Blackfoot blackhead blackjack blacklist blackmail blackmailer blackout Blackshirt blacksmith
Blackstone blacktop Blackwell bladder blade Blake blame blameless blamer blanch blancmange bland blander blandest
blank blanker blankest blanket blankly blare blaspheme blasphemous blasphemy blast blaster blatant blatantly Blavatsky
blaze blazer bleach bleak bleaker bleakest blearier bleariest bleary bleat bled bleed blemish blend Blenheim bless
blew Bligh blight blimp blind blinder blindest blindfold blindingly blindly blindness blink blinker blip bliss
blissful blissfully blister blithe blithely blither blithest blitz blizzard blob bloc Bloch block blockade blockage
blockbuster blockhead Bloemfontein blog blogger blond blonder blondest blood bloodhound bloodier bloodiest bloodshed
bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty bloody bloom Bloomer Bloomfield Bloomington
Bloomsbury blossom blot blotch blotter blouse blow blown blowout blowtorch blubber bludgeon blue Bluebeard bluebell
blueberry bluebird bluegrass blueprint bluer bluest bluff bluffed bluffer bluffest blunder blunt blunter bluntest
bluntly bluntness blur blurb blurt blush bluster boar board boarder boardwalk boas boast boastful boastfully boat
bobbin bobcat bobs bobsled bobsledded Boccaccio bode Bodhisattva bodice bodily body bodyguard bodywork Boeotia
Boeotian Boer Boers Boethius Bogart boggle bogs bogus Bohemia Bohemian Bohemians Bohr boil boiler Boise boisterous
bold bolder boldest boldly boldness Boleyn Bolivar Bolivia Bolivian Bolivians bologna Bolshevik Bolsheviks Bolshevism
Bolshevist bolster bolt Bolton Boltzmann bomb bombard bombardment Bombay bomber Bonaparte Bonaventure bond bondage
bone bonfire bonier boniest Boniface Bonn bonnet bonus bony booby book bookcase bookend bookkeeper bookkeeping booklet
bookmark bookshelf bookshop bookstore bookworm Boole Boolean boom boomerang boon Boone boor boorish boos boost booster
boot bootee booth bootleg bootstrap booty booze Bordeaux border borderline bore Boreas boredom Borges Borgia Borglum
boringly born Borneo Borodin borough borrow Bosch Bose Bosnia bosom Bosporus boss bossier bossiest bossy Boston
Bostonian Bostons Boswell botanical botanist botany botch both bother bothersome Botswana Botticelli bottle bottleneck
bottom bottomless bough bought boulder boulevard bounce bound boundary boundless bountiful bounty bouquet bourbon
bourgeois bourgeoisie Bournemouth bout boutique bovine bowel Bowery Bowie bowl bowlegged bowler bows boxcar boxed
boxer boycott boycotted Boyd boyfriend boyhood boyish Boyle boys brace bracelet bracket brackish Bradbury Bradford
Bradley Brady brag Bragg braggart Brahe Brahma Brahman Brahmanism Brahmanisms Brahmans Brahmaputra Brahmas Brahms
braid Braille Brailles brain brainier brainiest brainless brainstorm brainwash brainy braise brake bran branch brand
Brandeis Brandenburg brandish Brando Brandt brandy Braque bras brash brasher brashest Brasilia brass brassier
brassiest brassy brat Bratislava bravado brave bravely braver bravery bravest bravo brawl brawn brawnier brawniest
brawny bray brazen brazier Brazil Brazilian Brazilians Brazzaville breach bread breadth breadwinner break breakable
breakdown breakfast breakneck breakpoints breakthrough breakwater breast breath breather breathless breathtaking
Brecht bred breed breeder breeze breezier breeziest breezy Bremen Brest brethren Breton brevity brew brewery Brewster
Brezhnev bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge Bridgeport Bridget Bridgetown
Bridgman bridle Brie brief briefcase briefer briefest briefly brigade Brigadoon Briggs bright brighten brighter
brightest brightly brightness Brighton Brigid brilliance brilliant brilliantly Brillo brim brimstone brine bring
brinier briniest brink briny Brisbane brisk brisker briskest briskly bristle Bristol Brit Britain Britannia Britannic
britches British Britisher Briton Britons Brits Brittany Britten brittle brittler brittlest Brno broach broad
broadcast broaden broader broadest broadly broadside Broadway Broadways Brobdingnagian brocade broccoli brochure broil
broiler broke broken broker bronchitis bronco Bronte Bronx bronze brooch brood brook Brooke Brooklyn broom broth
brother brotherhood brotherly brought brow browbeat browbeaten brown Browne browner brownest brownie brownies
Brownshirt Brownsville browse Brubeck Bruce Bruckner bruise brunch Brunei Brunelleschi brunette Bruno Brunswick brunt
brush brusque brusquer brusquest Brussels brutal brutality brutally brute brutish Brutus Bryan Bryant bubble bubblier
bubbliest bubbly Buber Buchanan Bucharest Buchenwald buck bucket Buckingham buckle Budapest Buddha Buddhas Buddhism
Buddhisms Buddhist Buddhists buddy budge budget buds buff buffalo buffed buffer buffet buffoon bugger buggier buggiest
buggy bugle bugler bugs build builder built Bujumbura Bukhara Bukharin Bulawayo bulb bulbous Bulfinch Bulganin Bulgar
Bulgaria Bulgarian Bulgarians bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bulldozer bullet bulletin
bullfight bullfighter bullfrog bullion bully bumblebee bummer bummest bump bumper bumpier bumpiest bumpy bums bunch
Bunche Bundestag bundle bung bungalow bungle bungler Bunin bunion bunk bunker bunny buns Bunsen Bunyan buoy buoyancy
buoyant Burbank Burberry burble burden burdensome bureau bureaucracy bureaucrat bureaucratic bureaus burger Burgess
burglar burglary burgle Burgoyne Burgundian Burgundies Burgundy burial Burke burlap burlier burliest Burlington burly
Burma Burmese burn burner Burnett burnish Burnside burnt burp burr burred burro Burroughs burrow Bursa bursar burst
Burton Burundi bury bused bush bushel Bushido bushier bushiest bushy busier busiest busily business businessman
businessmen businesswoman businesswomen bust bustle busy busybody butcher butchery butler buts butt butter buttercup
butterfly buttermilk butterscotch buttery buttock button buttonhole buttress buxom Buxtehude buyer buys buzz buzzard
buzzer byes bygone bypass Byrd Byron Byronic bystander byte byway Byzantine Byzantines Byzantium cabaret cabbage
Cabernet cabin cabinet cable caboose Cabot Cabral Cabrini cabs cacao cache cackle cacti cactus caddie caddied cadence
cadet Cadillac Caerphilly Caesar Caesars cafeteria caffeine cage cagey cagier cagiest Caiaphas Cain Cains Cairo cajole
Cajun Cajuns cake Calais calamity calcium calculate calculation calculator calculi calculus Calcutta Calder Caldwell
Caledonia calendar calf Calgary Calhoun Cali Caliban caliber calibrate calibration calico California Californian
Californians Caligula calk call callable Callaghan Callao Callas caller calligraphy Calliope Callisto callous callow
callus calm calmer calmest calmly calmness calorie calories Calvary calve Calvert Calvin Calvinism Calvinisms
Calvinist Calvinistic Calvinists camaraderie Cambodia Cambodian Cambodians Cambrian Cambridge came camel
Camelopardalis Camelot Camembert Camemberts cameo camera Cameroon Cameroons camouflage camp campaign campaigner
Campbell camper Campinas Campos campus Camus Canaan Canada Canadian Canadians canal Canaletto canary Canaveral
Canberra cancel cancellation cancer candid candidacy candidate candidly candle candlestick candor candy cane canine
canister canker cannery Cannes cannibal cannibalism cannier canniest cannon cannot canny canoe canoeing canon
canonical Canopus canopy cant Cantabrigian cantaloupe cantankerous canteen canter Canterbury Canton Cantonese Canute
canvas canvased canvass canvasser canyon capability Capablanca capable capably capacitance capacitor capacity cape
Capella caper Capet Capetian capillary capital capitalisation capitalise capitalism capitalist Capitol Capitoline
Capitols capitulate Capone Capote Capra Capri caprice capricious capriciously Capricorn Capricorns capsize capsule
captain caption captivate captive captivity captor capture Capuchin Caracalla Caracas caramel carat Caravaggio caravan
carbohydrate Carboloy carbon Carboniferous Carborundum carburetor carburettor carcass carcinogenic card cardboard
cardiac Cardiff cardigan cardinal care career carefree careful carefuller carefullest carefully carefulness careless
carelessly carelessness caress caretaker Carey cargo Carib Caribbean Caribbeans caribou caribous caricature Carina
Carlos Carlsbad Carlton Carlyle carnage carnal Carnap carnation Carnegie carnival carnivore carnivorous Carnot carol
Carolina Caroline Carolingian Carolinian carouse carp carpenter carpentry carpet carriage carriageway carrier carrion
Carroll carrot carry Carson cart cartel Carter Cartesian Carthage Carthaginian Cartier cartilage cartographer
cartography carton cartoon cartoonist cartridge cartwheel Cartwright Caruso carve Carver Cary Casablanca Casals
Casanova Casanovas cascade case cash cashew cashier cashmere casino cask casket Caspar Caspian Cassandra Cassatt
casserole cassette Cassiopeia cast castaway caster castigate castle Castlereagh castoff Castor castrate Castries
Castro casual casually casualty cataclysm cataclysmic Catalan catalog catalogue Catalonia catapult cataract
catastrophe catastrophic Catawba catcall catch catchier catchiest catchment catchy catechism categorical categorically
categorise category cater caterer caterpillar catfish Cathay cathedral Cather Catherine catholic Catholicism
Catholicisms Catholics Catiline catnap catnip Cato cats Catskills Catt cattle Catullus catwalk Caucasian Caucasians
Caucasoid Caucasus Cauchy caucus caught cauliflower caulk causal causality cause causeway caustic caution cautious
cautiously cavalier cavalry cave caveat Cavendish cavern caviar cavity cavort Cavour caws Caxton Cayenne Cayuga cease
ceasefire ceaseless ceaselessly Cecil Cecilia cedar cede ceiling celebrate celebration celebrity celery celestial
celibacy celibate cell cellar Cellini cellist cello cellophane cellular cellulose Celsius Celt Celtic Celtics Celts
cement cemetery Cenozoic censor censorship censure census cent Centaurus centennial center centerpiece Centigrade
centimeter centipede central centralise centrally centred centrepiece centrifuge centring century Cepheid Cepheus
ceramic Cerberus cereal cerebral ceremonial ceremonious ceremony Cerenkov Ceres certain certainly certainty
certificate certify Cervantes cervical Cesarean cessation Cetus Ceylon Cezanne Chablis Chad Chadwick chafe chaff
Chagall chagrin chain chainsaw chair chairman chairmen chairperson Chaldean chalet chalice chalk chalkier chalkiest
chalky challenge challenger chamber Chamberlain chameleon champ champagne champion championship Champlain Champollion
chance chancellor Chancellorsville chandelier Chandigarh Chandler Chandragupta Chanel Chang Changchun change
changeable changeover Changsha channel chant Chantilly chaos chaotic chap chapel chaperon chaplain Chaplin Chapman
chapter char character characterisation characterise characteristic characteristically charcoal Chardonnay charge
chargeable charger chariot charisma charismatic charitable charitably charity charlatan Charlemagne Charles Charleston
Charlestons Charley Charlie Charlotte Charlottetown charm Charolais Charon chart charter Chartism Chartres Charybdis
chase chasm chassis chaste chasten chaster chastest chastise chastisement chastity chat Chateaubriand Chattanooga
chatter chatterbox Chatterton chattier chattiest chatty Chaucer chauffeur Chautauqua chauvinist cheap cheapen cheaper
cheapest cheaply cheapness cheat Chechen check checker checkout checkpoint checkup Cheddar cheek cheep cheer cheerful
cheerfuller cheerfullest cheerfully cheerfulness cheerier cheeriest cheery cheese cheesecloth cheetah Cheever chef
Chekhov Chelsea Chelyabinsk chemical chemically chemist chemistry Chengdu Cheops cheque chequer cherish Cherokee
Cherokees cherry cherub cherubim Chesapeake Cheshire chess chest Chester Chesterfield Chesterton chestnut Chevalier
Cheviot chew chewier chewiest chewy Cheyenne Cheyennes Chianti Chiantis Chiba Chibcha chic Chicago Chicagoan Chicana
Chicano chicer chicest Chickasaw chicken chide chief chiefer chiefest chiefly chieftain Chihuahua Chihuahuas child
childbirth childhood childish childlike children Chile Chilean Chileans chili chilies chill chiller chillest chilli
chillier chilliest chilly Chimborazo chime Chimera chimney chimp chimpanzee chin china Chinatown Chinese chink Chinook
Chinooks chintz chip Chipewyan chipmunk Chippendale chipper Chippewa Chirico chiropractor chirp chisel Chisinau
Chittagong chivalrous chivalry Chloe chlorine chloroform chlorophyll chocolate Choctaw choice choicer choicest choir
choke cholera cholesterol Chomsky Chongqing choose choosier choosiest choosy chop Chopin chopper choppier choppiest
choppy choral chord chore choreographer choreography chortle chorus chose chosen Chou chow chowder Christ Christchurch
christen Christendom Christendoms Christian Christianities Christianity Christians Christie Christina Christmas
Christmases Christopher Christs chrome chromium chromosome chronic chronically chronicle chronological chronologically
chronology chrysanthemum Chrysostom chubbier chubbiest chubby chuck chuckle chug Chukchi chum Chumash chummier
chummiest chummy chunk chunkier chunkiest chunky church Churchill churn chute Chuvash Cicero cider cigar cigarette
Cimabue cinch Cincinnati cinder Cinderella Cinderellas cinema Cinerama cinnamon cipher Cipro circa Circe circle
circuit circuitous circuitry circular circulate circulation circulatory circumcise circumcision circumference
circumflex circumstance circumstantial circumvent circumvention circus cistern citation cite citizen citizenship
citric citrus city civic civil civilian civilisation civilise civility clack clad claim clairvoyance clairvoyant clam
clamber clammier clammiest clammy clamor clamp clan clandestine clang clank clap clapper claptrap Clare Clarendon
claret clarification clarify clarinet clarity Clark clash clasp class classic classical classification classify
classmate classroom classy clatter clause Clausewitz Clausius claustrophobia claw clay clean cleaner cleanest
cleanlier cleanliest cleanliness cleanly cleanse cleanser clear clearance clearer clearest clearly clearness cleat
cleavage cleave cleaver clef cleft Clemenceau clemency Clemens clench Cleopatra clergy clergyman clergymen cleric
clerical clerk Cleveland clever cleverer cleverest cleverly cleverness click client cliff Clifford climactic climate
climax climb climber clime clinch cling clinic clinical clinically clink Clinton Clio clip clipboard clique clitoris
Clive cloak clock clockwise clockwork clod clog cloister clone close closely closeness closer closest closet closure
clot cloth clothespin Clotho cloud cloudburst cloudier cloudiest cloudy clout clove cloven clover Clovis clown club
clubhouse cluck clue clueless clump clumsier clumsiest clumsily clumsiness clumsy clung cluster clutch clutter Clyde
Clydesdale Clytemnestra coach coagulate coagulation coal coalesce coalition coarse coarsely coarsen coarseness coarser
coarsest coast coastal coaster coastline coat coax cobalt Cobb cobble cobbler cobra cobs cobweb cocaine Cochabamba
Cochin Cochise cock cockeyed cockier cockiest Cockney cockpit cockroach cocktail cocky cocoa coconut cocoon Cocteau
code Cody coefficient coerce coercion coexist coexistence coffee coffer coffin cogency cogent cognac cognitive cogs
Cohan Cohen coherence coherent coherently coil Coimbatore coin coinage coincide coincidence coincidental
coincidentally Cointreau coke colander Colbert Colby cold colder coldest coldly coldness Cole Coleridge Colette colic
collaborate collaboration collaborative collaborator collage collapse collapsible collar collarbone collate collateral
collation colleague collect collection collective collectively collector college collegiate collide collie collies
Collins collision colloquial colloquialism collusion Cologne Colombia Colombian Colombians Colombo colon colonel
colonial colonisation colonise colony color Colorado colorful colorless colossal Colosseum coloureds colourless colt
Coltrane Columbia Columbine Columbus column coma Comanche Comanches comb combat combatant combination combine
combustible combustion come comeback comedian comedy comelier comeliest comely comestible comet comfort comfortable
comfortably comic comical Comintern comma command commandant commandeer commander commandment commando commemorate
commemoration commence commencement commend commendable commendation comment commentary commentator commerce
commercial commercialise commercialism commercially commiserate commiseration commission commissioner commit
commitment committee commodity commodore common commoner commonest commonly commonplace commonwealth commotion
communal commune communicable communicate communication communicative communicator communion communique communism
communist community commutative commute commuter Como Comoros compact compacter compactest compaction companion
companionship company comparable comparative comparatively compare comparison compartment compass compassion
compassionate compatibility compatible compatriot compel compensate compensation compete competence competent
competently competition competitive competitor compilation compile compiler complacency complacent complain complaint
complement complementary complete completely completeness completer completest completion complex complexion
complexity compliance compliant complicate complication compliment complimentary comply component compose composer
composite composition compost composure compound comprehend comprehensible comprehension comprehensive comprehensively
compress compression comprise compromise Compton compulsion compulsive compulsory compunction computation
computational compute computer computerise comrade comradeship Comte Conakry concatenate concatenation concave conceal
concealment concede conceit conceivable conceivably conceive concentrate concentration concentric concept conception
conceptual conceptually concern concert concerto concession conciliate conciliation concise concisely conciseness
conciser concisest conclude conclusion conclusive conclusively concoct concoction concord concordance Concorde
Concords concourse concrete concur concurrence concurrency concurrent concurrently concussion condemn condemnation
condensation condense condescend Condillac condiment condition conditional conditionally condolence condom condominium
condone condor Condorcet conducive conduct conductor cone Conestoga confection confederacy confederate confederation
confer conference conferrer confess confession confetti confidant confide confidence confident confidential
confidentiality confidentially confidently configurable configuration configure confine confinement confirm
confirmation confiscate confiscation conflict conform conformity confound confront confrontation Confucian
Confucianism Confucianisms Confucians Confucius confuse confusion congeal congenial congest congestion conglomerate
Congo Congolese congratulate congratulations congregate congregation Congregationalist Congregationalists congress
congressman congressmen congresswoman congresswomen Congreve congruent conical conifer coniferous conjecture conjugal
conjugate conjugation conjunction conjure connect Connecticut connection connective connectivity connector Connemara
connoisseur Connors connotation connote conquer conqueror conquest Conrad conscience conscientious conscious
consciously consciousness consecrate consecutive consensus consent consequence consequent consequential consequently
conservation conservatism conservative conservatory conserve consider considerable considerably considerate
consideration consign consignment consist consistency consistent consistently consolation console consolidate
consolidation consonant consort consortium conspicuous conspicuously conspiracy conspirator conspire Constable
Constance constancy constant Constantine Constantinople constantly constellation consternation constipation
constituency constituent constitute constitution constitutional constitutionally constrain constraint constrict
constriction construct construction constructive construe consul consular consulate consult consultancy consultant
consultation consumable consume consumer consumerism consummate consumption contact contagion contagious contain
container contaminate contamination contemplate contemplation contemplative contemporary contempt contemptible
contemptuous contend contender content contention contentious contentment contest contestant context contextual
contiguous continent continental contingency contingent continual continually continuation continue continuity
continuous continuously continuum contort contortion contour contraband contraception contraceptive contract
contraction contractor contractual contradict contradiction contradictory contraption contrary contrast contravene
contravention contribute contribution contributor contributory contrite contrive control controllable controller
controversial controversy convalesce convalescence convalescent convection convene convenience convenient conveniently
convent convention conventional conventionally converge convergence conversant conversation conversational converse
conversely conversion convert converter convertible convex convey conveyance convict conviction convince convincingly
convoluted convoy convulse convulsion convulsive Conway cook cookbook cooker cookie cookies cool cooler coolest
Coolidge coolly coop cooper cooperate cooperation cooperative coordinate coordination coordinator coos cope Copenhagen
Copernican Copernicus copier copious copiously Copland Copley copper copperhead Coptic copulate copulation copy
copyright Cora coral cord cordial cordially Cordilleras cordless Cordoba cordon corduroy core Corfu Corinth Corinthian
Corinthians Coriolanus cork corkscrew corn cornea Corneille corner cornet cornflakes cornier corniest Cornish cornmeal
cornstarch Cornwall Cornwallis corny corollary Coronado coronary coronation coroner Corot corporal corporate
corporation corps corpse corpulent corpus corpuscle corral correct correcter correctest correction corrective
correctly correctness corrector Correggio correlate correlation correspond correspondence correspondent
correspondingly corridor corroborate corroboration corrode corrosion corrosive corrupt corrupter corruptest
corruptible corruption corsage corset Corsica Corsican Cortes Corteses cortex Cortland Corvus cosier cosiest cosily
cosiness cosmetic cosmic cosmology cosmonaut cosmopolitan cosmos cosmoses Cossack cost costlier costliest costly
costume cosy Cotonou Cotopaxi cots Cotswold cottage cotton cottontail cottonwood couch cougar cough could Coulomb
council councillor councilor counsel counsellor counselor count countable countdown countenance counter counteract
counterattack counterbalance counterclockwise counterexample counterfeit counterpart countersign countess countless
country countryman countrymen countryside county coup Couperin couple coupon courage courageous courageously Courbet
courier course courser court courteous courteously courtesy courthouse courtroom courtship courtyard cousin Cousteau
cove covenant Coventries Coventry cover coverage covert covertly covet covetous coward cowardice cowardly cowboy cower
cowgirl cowhide Cowley Cowper cows coyer coyest coyote cozier coziest cozily coziness cozy crab Crabbe crabbier
crabbiest crabby crack cracker crackle crackpot cradle craft craftier craftiest craftily craftsman craftsmen crafty
crag craggier craggiest craggy Craig cram cramp Cranach cranberry crane cranium crank crankier crankiest cranky
Cranmer crap crash crass crasser crassest crate crater crave crawl crayfish crayon craze crazier craziest crazily
craziness crazy creak creakier creakiest creaky cream creamier creamiest creamy crease create creation creative
creatively creativity creator creature credence credential credibility credible credit creditable creditor credulous
Cree creed creek creep creepier creepiest creepy cremate cremation Creole Creoles Creon crepe crept crescendo crescent
crest crestfallen Cretaceous Cretan Crete cretin cretinous crevasse crevice crew crib Crichton Crick cricket cried
crime Crimea Crimean criminal criminally crimson cringe crinkle Criollo cripple crises crisis crisp crisper crispest
crisply crispy crisscross criteria criterion critic critical critically criticise criticism critique croak Croat
Croatia Croatian Croatians Croats Croce crochet crock crockery Crockett crocodile crocus Croesus crofts Cromwell
Cromwellian Cronus crony crook crookeder crookedest Crookes croon crop croquet Crosby cross crossbow crosser crossest
crossroad crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucially crucifix crucifixion crucify
crude crudely cruder crudest crudity cruel crueler cruelest cruellest cruelly cruelty Cruikshank cruise cruiser crumb
crumble crumblier crumbliest crumbly crummier crummiest crummy crumple crunch crunchy crusade crusader crush crust
crustacean crustier crustiest crusty crutch crux crybaby crypt cryptic crystal crystallisation crystallise Ctesiphon
Cuba Cuban Cubans cube cubic cubicle cuckoo cucumber cuddle cuddly cued cues cuff cuffed cuing Cuisinart cuisine
Culbertson culinary cull culminate culmination culpable culprit cult cultivate cultivation cultural culturally culture
Cumberland cumbersome Cummings cums cumulative cunning cunninger cunningest cunningly cupboard cupful Cupid cups
curable Curacao curator curb curd curdle cure curfew Curie curio curiosity curious curiously Curitiba curl curly
currant currency current currently curricula curriculum curry curse cursor cursory curt curtail curtain curter curtest
curtsy curvature curve cushion custard Custer custodian custody custom customary customer customisation customise
cutback cute cuter cutest cuticle cutlery cutlet cutter cutthroat Cuzco cyanide Cybele cybernetics Cyclades cycle
cyclic cyclist cyclone Cyclops Cygnus cylinder cylindrical cymbal cynic cynical cynicism Cynthia cypress Cyprian
Cypriot Cypriots Cyprus Cyril Cyrillic Cyrus cyst czar Czech Czechoslovakia Czechoslovakian Czechoslovakians Czechs
Czerny dabble dabs Dachau dachshund Dacron Dacrons Dada Dadaism daddy dads Daedalus daemon daffodil daft dagger
Daguerre Dagwood Dahomey daily daintier daintiest daintily dainty dairy dais daisy Dakar Dakota Dakotan Dakotas Dale
Dali Dallas dally Dalmatian Dalmatians Dalton damage Damascus dame Damien damn damnation damnedest Damocles damp
dampen damper dampest dampness damsel Dana dance dancer dandelion dandier dandiest dandruff dandy Dane Danelaw Danes
danger dangerous dangerously dangle Daniel Daniels Danish dank danker dankest Dante Danton Danube Danubian Daphne
dapper dapperer dapperest Dardanelles dare daredevil Darfur Darius Darjeeling dark darken darker darkest darkly
darkness darling darn Darrow dart Dartmoor Dartmouth Darvon Darwin Darwinian Darwinism dash dashboard dastardly data
database date datum daub daughter Daumier daunt dauntless Davao Davenport David Davids Davies Davis Davy dawdle Dawes
dawn Dawson daybreak daydream daylight days daytime Dayton daze dazzle deacon dead deaden deader deadest deadlier
deadliest deadline deadlock deadly deaf deafer deafest deafness deal dealer dealt dean dear dearer dearest dearly
dearth death deathbed deaves debase debasement debatable debate debauchery debilitate debility debit debonair Deborah
debrief debris Debs debt debtor debug debugger debunk Debussy debut decade decadence decadent Decalogue decanter
decapitate Decatur decay Deccan decease deceit deceitful deceitfully deceive December Decembers decency decent
decently decentralisation decentralise deception deceptive decibel decide decidedly deciduous decimal decimate
decipher decision decisive decisively deck Decker declaration declare declension decline decode decoder decompose
decomposition decorate decoration decorative decorator decorous decorum decoy decrease decree decreed decreeing
decrepit decry dedicate dedication deduce deduct deduction deductive deed deem deep deepen deeper deepest deeply deer
deface defamation defamatory defame default defeat defeatist defecate defect defective defence defenced defenceless
defend defendant defender defenseless defensible defensive defer deference deferential defiance defiant defiantly
deficiency deficient deficit defile definable define definite definitely definition definitive deflate deflation
deflect deflection Defoe deform deformity defraud defrost deft defter deftest deftly defunct defy Degas degenerate
degradation degrade degree dehydrate deify deign Deimos Deirdre deity deject dejection Delacroix Delaware Delawarean
Delawareans Delawares delay delectable delegate delegation delete deleterious deletion Delgado Delhi deli deliberate
deliberately deliberation Delibes delicacy delicate delicately delicatessen delicious deliciously delight delightful
Delilah delimit delimiter delinquency delinquent delirious deliriously delirium delis Delius deliver deliverance
delivery Delmonico Delphi Delphic Delphinus delta delude deluge delusion deluxe delve demagogue demand Demavend demean
demeanor demented dementia demerit Demerol Demeter demise democracy democrat democratic democratically Democritus
demolish demolition demon demonstrably demonstrate demonstration demonstrative demonstrator demoralise Demosthenes
demote demotion demount Dempsey demure demurely demurer demurest Deneb denial denigrate denim Denmark denomination
denominator denote denounce dens dense densely denser densest density dent dental dentist dentistry Denton
denunciation Denver deny deodorant deodorise depart department departmental departure depend dependable dependant
dependence dependency dependent depict depiction deplete deplorable deplore deport deportation deportment depose
deposit depot deprave depravity deprecate depreciate depreciation depress depressingly depression deprivation deprive
depth deputy derail derailment derange Derby derelict deride derision derivation derivative derive derogatory derrick
Descartes descend descendant descendent descent describable describe description descriptive descriptor desecrate
desecration desegregation desert deserter deserve design designate designation designer desirability desirable desire
desirous desist desk desktop desolate desolation despair desperate desperately desperation despicable despise despite
despondent despot despotic dessert destabilise destination destine destiny destitute destitution destroy destroyer
destruction destructive detach detachable detachment detail detain detect detectable detection detective detector
detention deter detergent deteriorate deterioration determinable determination determine determinism deterministic
deterrent detest dethrone detonate detonation detonator detour detract detriment detrimental Detroit Deuteronomy
devalue Devanagari devastate devastation develop developer development Devi deviant deviate deviation device devil
devious devise devoid devolution devolve Devon Devonian devote devotee devotion devour devout devouter devoutest
devoutly Dewar Dewey Dexedrine Dexter dexterity dexterous Dhaka Dhaulagiri diabetes diabetic diabolical Diaghilev
diagnose diagnosis diagnostic diagonal diagonally diagram dial dialect dialog dialogue diameter diametrically diamond
Diana diaper diaphragm diarrhea diarrhoea diary Diaspora diatribe dice Dick Dickens Dickinson Dictaphone dictate
dictation dictator dictatorial dictatorship diction dictionary Diderot Dido died Diefenbaker dies diesel diet dietary
Dietrich differ difference different differential differentiate differentiation differently difficult difficulty
diffuse diffusion digest digestible digestion digestive digit digital digitally digitise dignify dignitary dignity
digress digression digs Dijon dike dilapidated dilate dilation dilemma diligence diligent diligently dill dilute
dilution Dimaggio dime dimension dimensional dimer diminish diminutive dimly dimmer dimmest dimple Dinah dine diner
dinghy dingier dingiest dingy dinner dinosaur diocese Diocletian Diogenes Dionysian Dionysus Dior dioxide diphtheria
diphthong diploma diplomacy diplomat diplomata diplomatic diplomatically dips Dirac dire direct directer directest
direction directive directly directness director directory direr direst dirge Dirichlet dirt dirtier dirtiest dirty
disability disable disadvantage disadvantageous disagree disagreeable disagreeably disagreed disagreeing disagreement
disallow disambiguate disappear disappearance disappoint disappointment disapproval disapprove disarm disarmament
disarray disaster disastrous disavow disband disbelief disbelieve disburse disbursement disc discard discern
discernible discharge disciple disciplinarian disciplinary discipline disclaim disclaimer disclose disclosure disco
discolor discoloration discolouration discomfort disconcert disconnect disconsolate disconsolately discontent
discontinue discontinuity discord discordant discount discourage discouragement discourse discourteous discourtesy
discover discovery discredit discreet discreeter discreetest discreetly discrepancy discrete discretion discretionary
discriminate discrimination discriminatory discus discuss discussion disdain disdainful disease disembark
disembarkation disenchantment disengage disentangle disfavor disfigure disgrace disgraceful disgruntle disguise
disgust disgustingly dish dishearten dishonest dishonestly dishonesty dishonor dishonorable dishwasher disillusion
disillusionment disincentive disinfect disinfectant disingenuous disinherit disintegrate disintegration disinterested
disjoint disk dislike dislocate dislocation dislodge disloyal disloyalty dismal dismally dismantle dismay dismember
dismiss dismissal dismissive dismount Disney Disneyland disobedience disobedient disobey disorder disorderly disown
disparage disparate disparity dispassionate dispassionately dispatch dispel dispensary dispensation dispense dispenser
dispersal disperse dispersion displace displacement display displease displeasure disposable disposal dispose
disposition dispossess disproportionate disprove dispute disqualify disquiet Disraeli disregard disrepair disreputable
disrepute disrespect disrespectful disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection
disseminate dissemination dissension dissent dissenter dissertation disservice dissident dissimilar dissimilarity
dissipate dissipation dissociate dissociation dissolute dissolution dissolve dissonance dissuade distance distant
distantly distaste distasteful distend distil distillation distiller distillery distinct distincter distinctest
distinction distinctive distinctively distinctly distinguish distinguishable distort distorter distortion distract
distraction distraught distress distressingly distribute distribution distributor district distrust distrustful
disturb disturbance disuse ditch dither ditto ditty dive diver diverge divergence divergent diverse diversify
diversion diversity divert divest divide dividend divine diviner divinest divinity divisible division divisive divisor
divorce divulge Dixie Dixiecrat Dixieland Dixielands dizzier dizziest dizziness dizzy Djibouti Dnepropetrovsk Dniester
Doberman Dobro docile dock doctor doctorate doctrine document documentary documentation dodge Dodgson dodo doer does
doggedly doggerel doghouse dogma dogmatic dogs dogwood Doha doily doing Dolby doldrums dole doleful dolefully dollar
dolly dolphin domain dome domestic domesticate domesticity domicile dominance dominant dominate domination Dominic
Dominica Dominican Dominicans Dominick dominion Dominique domino Domitian Dona donate Donatello donation done Donetsk
donkey Donna Donne donor doodle Doolittle doom door doorman doormen doorstep doorway dope dopey dopier dopiest Doppler
Dorcas Dorian Doric Doris dormant dormitory dorsal Dorset Dortmund dose Dostoevsky dote Douala double doubly doubt
doubtful doubtfully doubtless dough doughnut Douglas Douglass dour dourer dourest Douro douse dove Dover dowdier
dowdiest dowdy down downcast downfall downgrade downhearted downhill downier downiest downpour downright downstairs
downstream downtown downward downy dowry Doyle doze dozen drab drabber drabbest Draco draconian Dracula draft draftier
draftiest draftsman draftsmen drafty drag dragon dragonfly drain drainage Drake drama Dramamine dramatic dramatically
dramatisation dramatise dramatist Drambuie drank drape drapery drastic drastically draught draughtier draughtiest
draughtsman draughtsmen draughty Dravidian draw drawback drawbridge drawer drawl drawn dread dreadful dreadfully dream
dreamer dreamier dreamiest dreamt dreamy drearier dreariest dreary dredge dregs Dreiser drench Dresden dress dresser
dressier dressiest dressmaker dressy drew Dreyfus dribble drier driest drift driftwood drill drily drink drinkable
drinker drip drive drivel driven driver driveway drizzle droll droller drollest drone drool droop drop dropout dross
drought drove drown drowse drowsier drowsiest drowsiness drowsy drudge drudgery drug druggist drugstore drum drummer
drumstick drunk drunkard drunken drunkenly drunkenness drunker drunkest Dryden dryer dryly dryness drys dual dualism
Dubai dubious dubiously Dublin Dubrovnik dubs Duchamp duchess duck duckling duct dude Dudley duel dues duet duff
dugout Duisburg duke dull duller Dulles dullest dullness dully Duluth duly Dumas dumb dumbbell dumber dumbest
dumbfound dummy dump dumpier dumpiest dumpling dumpster dumpy Dunant Dunbar Duncan dunce dune Dunedin dung dungeon
dunk Dunkirk dunno dupe duplex duplicate duplication duplicity Dupont durability durable Durant duration Durban duress
Durham Durhams during Durkheim Duroc Dushanbe dusk duskier duskiest dusky dust dustbin dustier dustiest dustmen
dustpan dusty Dutch Dutchman Dutchmen dutiful dutifully duty Duvalier duvet Dvina dwarf dwell dweller dwelt dwindle
dyed dyeing dyes dying dyked Dylan dynamic dynamical dynamically dynamite dynamo dynasty dysentery dyslexia Dzungaria
each eager eagerer eagerest eagerly eagerness eagle Eakins earache eardrum Earhart earl earlier earliest early earmark
earn earner earnest earnestly earnestness ears earshot earth earthier earthiest earthlier earthliest earthly
earthquake earthworm earthy ease easel easier easiest easily east Easter easterly eastern Easterner Easters Eastman
Easts eastward easy easygoing eaten eater eats eave eavesdrop ebbed ebbs Ebert Ebola Ebonics ebony Ebro eccentric
eccentricity Ecclesiastes ecclesiastical echo eclectic eclipse ecological ecologically ecologist ecology economic
economical economically economise economist economy ecosystem ecstasy ecstatic Ecuador Ecuadoran Ecuadorans Ecuadorian
Ecuadorians ecumenical eczema Edam Edams Edda Eddington eddy Eden Edens Edgar edge edger edgewise edgier edgiest edgy
edible edict edifice Edinburgh Edison edit edition editor editorial editorship Edmonton Edsel educate education
educational educator Edward Edwardian Edwards Edwin eels eerie eerier eeriest effect effective effectively
effectiveness effectual effeminate effervescent efficiency efficient efficiently effigy effort effortless effortlessly
effusive effusively egalitarian egged eggplant eggs egocentric egoism egos egotism egotist Egypt Egyptian Egyptians
Egyptology Ehrlich Eichmann Eiffel eigenvalue eight eighteen eighteenth eighth eightieth eighty Einstein Einsteins
Eire Eisenhower Eisenstein either ejaculate ejaculation eject ejection eked ekes eking elaborate elaborately
elaboration Elaine Elam elapse elastic elasticity elation Elba Elbe Elbert elbow Elbrus elder elderly eldest elect
election elective elector electoral electorate Electra electric electrical electrically electrician electricity
electrify electrocute electrocution electrode electrolysis electromagnetic electron electronic electronically
electrostatic elegance elegant elegantly elegy element elemental elementary elephant elevate elevation elevator eleven
eleventh Elgar Elias elicit eligibility eligible Elijah eliminate elimination Eliot Elisabeth Elisha elite elitism
elitist Elizabeth Elizabethan Elizabethans elks Ellington ellipse ellipsis elliptic elliptical Ellis elms Elohim
elongate elope elopement eloquence eloquent eloquently else elsewhere Elsinore elucidate elude Elul elusive elves
Elysian Elysium Elysiums email emanate emancipate emancipation embalm embankment embargo embark embarrass
embarrassment embassy embed embedded embellish embellishment ember embezzle embezzlement embitter emblem embodiment
embody emboss embrace embroider embroidery embryo embryonic emerald emerge emergence emergency emergent Emerson
emigrant emigrate emigration eminence eminent eminently emir emissary emission emit Emmanuel Emmy emotion emotional
emotionally emotive empathy emperor emphases emphasis emphasise emphatic emphatically emphysema empire empirical
employ employee employer employment emporium empower empress emptier emptiest emptiness empty emulate emulation
emulator emulsion enable enact enactment enamel encapsulate encase enchant enchantment encircle enclose enclosure
encode encompass encore encounter encourage encouragement encroach encrypted encryption encumber encumbrance
encyclopaedia encyclopedia endanger endear endearment endeavor endemic endive endless endlessly endorse endorsement
endow endowment ends endurance endure endways Endymion enema enemy energetic energetically energy enforce enforcement
engage engagement Engels engender engine engineer England English Englishes Englishman Englishmen Englishwoman
Englishwomen engrave engraver engross engulf enhance enhancement Enid enigma enigmatic Eniwetok enjoy enjoyable
enjoyment enlarge enlargement enlighten enlightenment enlist enlistment enliven enmity Enoch enormity enormous
enormously Enos enough enquire enquiry enrage enrich enrichment enrol enrollment enrolment ensemble enshrine ensign
enslave ensue ensure entail entangle entanglement enter enterprise entertain entertainer entertainment enthral
enthusiasm enthusiast enthusiastic enthusiastically entice enticement entire entirely entirety entitle entity
entomologist entomology entrails entrance entrant entrap entreat entreaty entrench entropy entrust entry entwine
enumerate enumeration enunciate enunciation envelop enviable envious enviously environment environmental
environmentally environs envisage envoy envy enzyme Eocene eons epaulet epaulette ephemeral Ephesian Ephesus Ephraim
epic Epictetus Epicurean Epicurus epidemic epidermis epidermises epilepsy epileptic epilogue Epiphanies Epiphany
Episcopal Episcopalian Episcopalians episode epitaph epithet epitome epoch epsilon Epsom Epstein equal equalise
equality equally equanimity equate equation equator equatorial equestrian equilateral equilibrium equine equinox equip
equipment equitable equity equivalence equivalent equivalently equivocal Equuleus eradicate eras erase eraser Erasmus
erasure Erato Eratosthenes Erebus erect erection Erector ergo ergonomic Erhard Eridanus Erie Erin Eris Eritrea Ernst
erode Eros Eroses erosion erotic errand errant erratic erratically erred erroneous erroneously error errs Erse
erstwhile erudite erupt eruption Esau escalate escalation escalator escapade escape escapism escort Eskimo Eskimos
esophagi esophagus esoteric especial especially Esperanto espionage essay Essen essence Essene essential essentially
Essequibo Essex establish establishment estate esteem Estes Esther estimate estimation Estonia Estonian Estonians
estrangement etch eternal eternally eternity ether ethereal Ethernet ethic ethical ethically Ethiopia Ethiopian
Ethiopians ethnic ethos etiquette Etna Eton Etruria Etruscan etymological etymology Eucharist Eucharistic Eucharists
Euclid Eugene Euler eulogise eulogy Eumenides euphemism Euphrates Eurasia Eurasian Eurasians eureka Euripides
Eurodollar Eurodollars Europa Europe European Europeans Eurydice Euterpe euthanasia evacuate evacuation evade evaluate
evaluation evangelical evangelism evangelist evangelistic Evans Evansville evaporate evaporation evasion evasive
Evelyn even evener evenest Evenki evenly evenness event eventful eventual eventuality eventually ever Everest
Everglades evergreen everlasting evermore every everybody everyday everyone everything everywhere eves evict eviction
evidence evident evidently evil eviler evilest evillest evocative evoke evolution evolutionary evolve ewes exacerbate
exact exacter exactest exactly exaggerate exaggeration exalt exaltation exam examination examine examiner example
exasperate exasperation Excalibur excavate excavation exceed exceedingly excel excellence Excellencies Excellency
excellent excellently except exception exceptional exceptionally excerpt excess excessive excessively exchange excise
excitable excite excitement exclaim exclamation exclude exclusion exclusive exclusively excommunicate excommunication
excrement excrete excruciating excursion excusable excuse executable execute execution executioner executive executor
exemplary exemplify exempt exemption exercise Exercycle exert exertion exhale exhaust exhaustion exhaustive exhibit
exhibition exhilarate exhilaration exhort exhortation exhume exile exist existence existent existential existentially
exit exodus exonerate exoneration exorbitant exotic expand expandable expanse expansion expansive expatriate expect
expectancy expectant expectation expediency expedient expedite expedition expel expend expendable expenditure expense
expensive experience experiment experimental experimentally experimentation expert expertise expertly expiration
expire expiry explain explanation explanatory expletive explicable explicit explicitly explode exploit exploitation
exploration explore explorer explosion explosive exponent exponential exponentially export exporter expose exposition
exposure expound express expression expressive expressively expressly expressway expulsion exquisite extant
extemporaneous extend extension extensive extensively extent exterior exterminate extermination external externally
extinct extinction extinguish extinguisher extol extort extortion extortionate extra extract extraction
extracurricular extradite extradition extraneous extraordinarily extraordinary extrapolate extrapolation
extraterrestrial extravagance extravagant extravagantly extreme extremely extremer extremest extremist extremity
extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyebrow eyed eyeing eyelash eyelid
eyes eyesight eyesore eyewitness Eyre Ezekiel Ezra faate Fabian fable fabric fabricate fabrication fabulous facade
face faceless facet facetious facial facile facilitate facility facsimile facsimileing fact faction factor factorial
factorisation factory factual factually faculty fade faeces Fafnir faggot Fagin fagot Fahrenheit fail failure faint
fainter faintest faintly fair Fairbanks fairer fairest fairly fairness fairy Faisalabad faith faithful faithfully
faithfulness faithless fake Falasha falcon fall fallacious fallacy fallen fallible fallout false falsehood falsely
falser falsest falsetto falsification falsify falsity falter fame familiar familiarise familiarity family famine
famous fanatic fanatical fancier fanciest fanciful fancy fanfare fang fans fantastic fantastically fantasy Faraday
faraway farce fare farewell Fargo farm farmer farmland Farragut Farsi farther farthest fascinate fascination fascism
fascist fashion fashionable fashionably fast fasten fastener faster fastest fastidious fatal fatalistic fatality
fatally fate fateful father fatherhood fatherland fatherly fathom fatigue Fatima Fatimid fatten fatter fattest fattier
fattiest fatty fatuous faucet Faulkner Faulknerian fault faultier faultiest faultless faulty fauna Faust Faustian
favor favorable favorably favorite favoritism favourably favourites favouritism Fawkes fawn faze fear fearful
fearfully fearless fearlessly fearsome feasibility feasible feast feat feather featherier featheriest feathery feature
Februaries February feces federal federalism federalist federation Fedex feds feeble feebler feeblest feed feedback
feeder feel feeler fees feet feign feint feline fell feller fellest Fellini fellow fellowship felon felony felt female
feminine femininity feminism feminist fence fend fender Fenian Ferdinand Fergus Fermat ferment fermentation Fermi fern
ferocious ferociously ferocity ferret ferry fertile fertilisation fertilise fertiliser fertility fervent fervently
fervor fester festival festive festivity festoon fetch feted fetid fetish fetter fetus feud feudal feudalism fever
feverish feverishly fewer fewest fezzes fiasco fibber fiber Fiberglas fiberglass fibre fibreglass fibs fiche Fichte
fickle fickler ficklest fiction fictional fictitious fiddle fiddler fiddly fidelity fidget fidgety field fiend
fiendish fiendishly fierce fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fifteen fifteenth fifth
fiftieth fifty fight fighter figment figs figurative figuratively figure figurehead Fiji Fijian Fijians filament filch
file filet Filipino Filipinos filler fillet Fillmore filly film filmier filmiest filmy Filofax filter filth filthier
filthiest filthy final finalise finalist finality finally finance financial financially financier finch find fine
finely finer finesse finest finger fingernail fingerprint fingertip finickier finickiest finicky finish finite Finland
Finn Finnish Finns fire firearm firecracker firefighter firefly fireman firemen fireplace fireproof fireside firewood
firework firm firmer firmest firmly firmness firmware first firsthand firstly fiscal Fischer fish fisher fisherman
fishermen fishery fishier fishiest fishy fission fissure fist fitful fitness fits fitter fittest Fitzgerald five fiver
fixable fixation fixed fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant flagrantly flagship
flagstone flail flair flak flakier flakiest flaky flamboyance flamboyant flamboyantly flame flamingo flammable
Flanders flank flannel flap flapjack flare flash flashback flasher flashest flashier flashiest flashlight flashy flask
flat flatly flatness flatten flatter flatterer flattery flattest Flaubert flaunt flautist flavor flavourings flaw
flawless flawlessly flea fleck fled fledged fledgling flee fleece fleecier fleeciest fleecy fleeing fleet fleeter
fleetest Fleming Flemish flesh fleshier fleshiest fleshy Fletcher flew flex flexibility flexible flexibly flick
flicker flied flier fliest flight flightier flightiest flightless flighty flimsier flimsiest flimsiness flimsy flinch
fling flint flip flippant flipper flippest flirt flirtation flirtatious flit float flock flog flood flooder floodlight
floor flop floppier floppiest floppy flora floral Florence Florentine Flores florid Florida Floridan florist floss
flotilla flounce flounder flour flourish flout flow flower flowerier floweriest flowery flown Floyd fluctuate
fluctuation flue fluency fluent fluently fluff fluffed fluffier fluffiest fluffy fluid fluke flung flunk flunky
fluorescent flurry flush flusher flushest fluster flute flutist flutter flux flyer flyover foal foam foamier foamiest
foamy focal Foch focus fodder foes fogey foggier foggiest foggy foghorn fogs fogy foible foil foist Fokker fold folder
Foley foliage folk folklore folksier folksiest folksy follow follower folly Folsom Fomalhaut foment fond Fonda fonder
fondest fondle fondly fondness font food foodstuff fool foolhardier foolhardiest foolhardy foolish foolishly
foolishness foolproof foot footage football foothill foothold footlights footnote footpath footprint footstep
footstool footwear footwork forage foray forbade forbear forbearance Forbes forbid forbidden forbore forborne force
forceful forcefully forceps forcible forcibly ford fore forearm forebode forecast forefather forefinger forefront
forego foregone foreground forehead foreign foreigner foreleg foreman foremen foremost forensic foreplay forerunner
foresaw foresee foreseeable foreseeing foreseen foreshadow foresight foreskin forest forestall Forester forestry
foretaste foretell forethought foretold forever forewarn forewent foreword forfeit forgave forge forger forgery forget
forgetful forgetfulness forgive forgiven forgiveness forgo forgone forgot forgotten fork forlorn form formal formalise
formality formally format formation formative former formerly Formica Formicas formidable formless Formosa Formosan
formula formulate formulation fornication Forrest forsake forsaken forsook Forster forswear forswore forsworn fort
Fortaleza forth forthcoming forthright forthwith fortieth fortification fortify fortitude fortnight fortnightly
fortress fortuitous fortunate fortunately fortune forty forum forward forwarder forwardest forwent fossil fossilise
foster Foucault fought foul fouler foulest found foundation founder foundling foundry fount fountain four Fourier
fourteen fourteenth fourth fowl Fowler foxed foxier foxiest foxy foyer fracas fracases fractal fraction fractional
fracture fragile fragility fragment fragmentary fragmentation Fragonard fragrance fragrant frail frailer frailest
frailty frame framework franc France Frances Francesca franchise Francis Franciscan Franck Franco Franglais frank
Frankenstein franker frankest Frankfort Frankfurt frankfurter Franklin frankly frantic frantically Fraser fraternal
fraternise fraternity fraud fraudulent fraudulently fraught fray freak freckle Frederick Fredericksburg Fredericton
free freed freedom freehand freeing freelance freely Freemason Freemasonries Freemasonry Freemasons freer freest
Freetown freeway freeze freezer freight freighter Fremont french Frenches Frenchman Frenchmen Frenchwoman Frenchwomen
frenzy Freon frequency frequent frequenter frequentest frequently fresh freshen fresher freshest freshly freshman
freshmen freshness freshwater Fresno fret fretful fretfully Freud Freudian Frey Freya friar friction Friday Fridays
fried Friedan Friedman friend friendlier friendliest friendliness friendly friendship frieze frigate fright frighten
frighteningly frightful frightfully frigid Frigidaire frigidity frill frillier frilliest frilly fringe Frisbee Frisco
Frisian frisk friskier friskiest frisky fritter frivolity frivolous frizzier frizziest frizzy Frobisher frock frog
Froissart frolic from Fromm frond Fronde front frontage frontal frontier frost Frostbelt frostbit frostbitten frostier
frostiest frosty froth frothier frothiest frothy frown froze frozen frugal frugality frugally fruit fruitful fruitier
fruitiest fruition fruitless fruitlessly fruity frustrate frustration fudge fuel Fuentes Fugger fugitive Fuji Fukuoka
Fulani Fulbright fulcrum fulfil fulfillment fulfilment full fuller fullest fullness fully Fulton fumble fume fumigate
fumigation Funafuti function functional functionality functionally fund fundamental fundamentalism fundamentalist
fundamentally Fundy funeral fungi fungicide fungus funnel funner funnest funnier funniest funnily funny furious
furiously furl furlong furlough furnace furnish furniture furor furrier furriest furrow furry furs further furthermore
furthest furtive furtively furtiveness fury fuse fuselage Fushun fusion fuss fussier fussiest fussy futile futility
future futuristic fuzz Fuzzbuster fuzzier fuzziest fuzzy gable Gabon Gaborone Gabriel gabs gadget Gaea Gael Gaelic
Gagarin Gage gags Gaia gaiety gaily gain gainful Gainsborough gait gala galactic Galahad Galahads Galatea Galatia
Galatians galaxy Galbraith gale Galen Galibi Galilean Galilee Galileo gallant gallantry gallery galley Gallic
gallivant gallon gallop Galloway gallows Gallup galore Galsworthy Galvani galvanise Gamay Gambia gambit gamble gambler
game gamer gamest gamma gamut gander Gandhi Gandhian Ganesha gang Ganges gangling gangplank gangrene gangster gangway
Ganymede gape garage garb garbage garble Garbo garden gardener gardenia Garfield Gargantua gargle gargoyle Garibaldi
garish garland garlic garment Garner garnet garnish garret Garrick garrison garrulous garter Garvey Gary Gascony
gaseous gases gash gasket gasoline gasp gassed Gasser gastric gate gateway gather gaudier gaudiest gaudy gauge Gauguin
Gaul Gauls gaunt gaunter gauntest gauntlet Gauss Gaussian Gautama Gautier gauze gave gavel Gawain gawk gawkier
gawkiest gawky gayer gayest gays Gaza gaze gazelle gazette gazetted Gaziantep gear geed geeing gees geese Gehenna
Gehrig Geiger gelatin geld Gemini Geminis gems gender gene genealogical genealogy genera general generalisation
generalise generality generally generate generation generator generic generosity generous generously geneses genesis
genetic genetically geneticist Geneva genial genially genie genies genii genital genius Genoa Genoas genocide genre
gent gentile gentility gentle gentleman gentlemen gentleness gentler gentlest gently Gentoo gentry genuine genuinely
genuineness genus geographic geographical geographically geography geological geologist geology geometric geometry
George Georges Georgetown Georgette Georgia Georgian Georgians geranium gerbil germ German Germanic Germans Germany
germicide germinate germination Geronimo Gershwin Gestapo Gestapos gestation gesticulate gesture getaway Gethsemane
gets Getty Gettysburg geyser Ghana Ghanaian ghastlier ghastliest ghastly Ghats Ghent ghetto Ghibelline ghost ghostlier
ghostliest ghostly ghoul Giacometti giant gibber gibberish Gibbon gibe Gibraltar Gibraltars Gibson giddier giddiest
giddiness giddy Gide Gideon Gielgud gift gigantic giggle gigs Gilbert gild Gilead Gilgamesh gill Gillespie gilt gimme
gimmick ginger gingerbread gingerly gingham gins Ginsberg Giorgione Giotto giraffe Giraudoux girder girdle girl
girlfriend girlhood girlish girth Gish gist give given Giza gizzard glacial glacier glad gladden gladder gladdest
gladiator gladly Gladstone Gladstones glamorise glamorous glamour glance gland glandular glare Glaser Glasgow glass
glassier glassiest glassware glassy Glaswegian glaze gleam glean glee glen Glendale Glenn glib glibber glibbest glibly
glide glider glimmer glimpse glint glisten glitter gloat global globally globe globular globule gloom gloomier
gloomiest gloomy Gloria glorification glorify glorious gloriously glory gloss glossary glossier glossiest glossy
Gloucester glove glow glower glucose glue glum glummer glummest glut glutton gluttony glycerin gnarl gnash gnat gnaw
gnome Gnostic Gnosticism gnus goad goal goalie goalies goalkeeper goat goatee gobble Gobi goblet goblin gobs godchild
godchildren Goddard goddess godfather Godiva godless godlier godliest godlike godly godmother godparent gods godsend
Godthaab Godunov Goebbels Goering goes Goethe goggle Gogol going Golconda gold golden goldener goldenest goldfish
Golding goldsmith Goldwyn golf golfer Golgi Golgotha Goliath Gomorrah Gompers Gomulka gondola gone goner gong gonna
Gonzales good goodbye Goodman goodness goodnight goodwill goody Goodyear gooey goof goofier goofiest goofy gooier
gooiest goon goose gopher Gorbachev Gordimer Gordon gore gorge gorgeous Gorgonzola gorier goriest gorilla Gorky gory
gosh gosling gospel gossamer gossip Goth Gotham Gothic Gothics Goths gotten Gouda Goudas gouge goulash Gould Gounod
gourd gourmet gout govern governess government governmental governor gown Goya grab grabber Gracchus grace graceful
gracefully graceless gracious graciously graciousness gradation grade grader gradient gradual gradually graduate
graduation graffiti graffito graft Graham Grahame Grail grain gram grammar grammatical grammatically Grammy gramophone
Granada grand grandchild grandchildren granddaughter grander grandest grandeur grandfather grandiose grandly
grandmother grandparent grandson grandstand granite granny granola grant granular granule grape grapefruit grapevine
graph graphic graphical graphically graphite grapple grasp grass grasshopper grassier grassiest grassy grate grateful
gratefully grater gratification gratify gratitude gratuitous gratuitously gratuity grave gravel gravely graven graver
gravest gravestone graveyard gravitate gravitation gravitational gravity gravy gray grayer grayest graze grease
greasier greasiest greasy great greater greatest greatly greatness Grecian Greece greed greedier greediest greedily
greediness greedy Greek Greeks Greeley green greenback Greene greener greenery greenest greenhorn greenhouse Greenland
Greensboro Greenwich greet gregarious Gregorian Gregory gremlin Grenada grenade Grenadines Grendel Grenoble Gresham
grew grey greyer greyest greyhound grid griddle gridiron grief Grieg grievance grieve grievous Griffith grill grille
grim grimace grimier grimiest grimly Grimm grimmer grimmest grimy grin grind grinder grindstone grip Gris grislier
grisliest grisly gristle grit grittier grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery
groggier groggiest groggy groin Gromyko groom groove groovier grooviest groovy grope Gropius gross grosser grossest
grossly Grosz grotesque Grotius grotto grouch grouchier grouchiest grouchy ground groundless groundwork group grouper
grouse grove grovel grow grower growl grown growth groyne grub grubbier grubbiest grubby grudge gruel gruesome
gruesomer gruesomest gruff gruffer gruffest gruffly grumble grumpier grumpiest grumpy Grundy grunt Grus Gruyeres
Guadalajara Guadalcanal Guadalquivir Guadeloupe Guam Guangzhou Guarani guarantee guaranteed guaranteeing guarantor
guard guardian Guatemala Guatemalan Guatemalans Guayaquil gubernatorial Guelph Guernsey Guernseys Guerrero guerrilla
guess guessable guesswork guest Guevara guffaw Guggenheim Guiana guidance guide guidebook guideline guild guile
guillotine guilt guiltier guiltiest guiltily guiltless guilty guinea Guinean Guineans Guinevere Guinness guise guitar
guitarist Guiyang Guizot Gujarat Gujarati Gujranwala gulch gulf gull Gullah gullet gullible gully gulp gumdrop gummier
gummiest gummy gumption gums gunfire gunman gunmen gunner gunpowder guns gunshot Gunther guppy gurgle Gurkha guru
gurus gush gusher gust gustier gustiest gusty Gutenberg Guthrie guts gutter Guyana Guyanese guys guzzle Gwalior Gwyn
gybe gymnasium gymnast gymnastics gyms gynaecologist gynaecology gynecologist gynecology Gypsies Gypsy gyrate gyration
gyroscope Habakkuk habit habitable habitat habitation habitual habitually hack hacker hackney hacksaw haddock Hades
Hadrian haemoglobin haemophilia haemorrhage Hagar Haggai haggard haggle Hagiographa hags Hague Hahn Haifa hail
hailstone Haiphong hair haircut hairdo hairdresser hairier hairiest hairline hairy Haiti Haitian Haitians Hakluyt
Haldane hale Haleakala haler halest half halfway halibut Halifax hallelujah Halley hallmark Halloween Halloweens
Hallstatt hallucination hallway halo halon Hals Halsey halt halter halve Hamburg hamburger Hamburgs Hamhung Hamilton
Hamiltonian Hamitic hamlet Hammarskjold hammer Hammerstein hammock Hammond Hammurabi hamper Hampshire Hampton hams
hamster hamstring hamstringing hamstrung Hamsun Hancock hand handbag handbook handcuff handcuffed handedness Handel
handful handicap handicraft handier handiest handiwork handkerchief handle handlebar handler handmade handout handrail
handshake handsome handsomer handsomest handwriting handy hang hangar hanger hangout hangover Hangzhou hanker Hannah
Hannibal Hanoi Hanover Hanoverian Hans Hanukkah Hanukkahs haphazard hapless happen happier happiest happily happiness
happy Hapsburg harangue Harare harass harassment Harbin harbor hard hardback harden harder hardest hardier hardiest
Harding hardliner hardly hardship hardware hardwood hardy hare harebrained harem Hargreaves hark Harlem Harlequin
Harley harlot Harlow harm harmful harmfully harmless harmlessly harmonic harmonica harmonious harmonise harmony
harness harp harpist harpoon harpsichord Harris Harrisburg Harrison harrow harry harsh harsher harshest harshly
harshness hart Harte Hartford harvest harvester Harvey hash Hasidim hassle haste hasten hastier hastiest hastily
Hastings hasty hatch hatchet hate hateful hatefully Hatfield Hathaway hatred hatreds Hatteras haughtier haughtiest
haughtily haughtiness haughty haul haunt Hauptmann Hausa Havana Havanas Havarti have Havel haven havoc Hawaii Hawaiian
Hawaiians hawk Hawkins Hawthorne Haydn Hayes hays haystack haywire hazard hazardous haze hazel hazier haziest Hazlitt
hazy head headache header headfirst headier headiest headland headlight headline headlong headmaster headphone
headquarter headrest headroom headstone headstrong headway heady heal healer health healthcare healthful healthier
healthiest healthy heap hear heard hearsay hearse Hearst heart heartache heartbeat heartbreak heartbroken heartburn
hearten heartfelt hearth heartier heartiest heartily heartless hearty heat heatedly heater heath heathen heather heave
heaven heavenlier heavenliest heavenly heavier heaviest heavily heaviness Heaviside heavy heavyweight Hebe Hebraic
Hebrew Hebrews Hebrides Hecate heckle heckler hectic Hector Hecuba hedge hedgehog heed heedless heel heftier heftiest
hefty Hegel Hegelian Hegira Heidegger Heidelberg heifer Heifetz height heighten Heine heinous Heinz heir heirloom
Heisenberg held Helen Helena Helicon helicopter Heliopolis Helios heliport helium hell Hellenic Hellenisation
Hellenise Hellenism Hellenisms Hellenistic Hellenization Hellenize Heller Hellespont hellish Hellman hello helm helmet
Helmholtz help helper helpful helpfully helpless helplessly Helsinki Hemingway hemisphere hemlock hemoglobin
hemophilia hemorrhage hemp hems hence henceforth henchman henchmen Hendrix Henley Henry hens hepatitis Hepburn
Hephaestus Hepplewhite Hera Heraclitus herald herb Herbart Herbert herbivorous Herculaneum Hercules herd Herder here
hereabouts hereafter hereby hereditary heredity Hereford herein Herero heresy heretic heretical herewith heritage
hermaphrodite Hermaphroditus Hermes hermit Hermitage hernia hero Herod Herodotus heroic heroin heroism heron herpes
Herrick Herschel herself Hertz Herzegovina Herzl Heshvan Hesiod hesitancy hesitant hesitate hesitation Hesperus Hess
Hesse Hessian heterogeneous heterosexual heterosexuality heuristic hews hexadecimal hexagon hexagonal heyday Heyerdahl
Heywood Hezekiah Hialeah hiatus Hiawatha hibernate hibernation Hibernia hiccup hick Hickok hickory hidden hide
hideaway hideous hideously hierarchical hierarchy hieroglyphic Hieronymus high highbrow higher highest highland
Highlander Highlanders highlight highly Highness highway hijack hike hiker hilarious hilarity Hilbert Hildebrand hill
Hillary hillbilly Hillel hillier hilliest hillside hilly hilt Hilton Himalayas Himmler hims himself Hinayana hind
Hindemith Hindenburg hinder Hindi hindrance hindsight Hindu Hinduism Hinduisms Hindus Hindustan Hindustani Hines hinge
hint hinterland Hipparchus hipper hippest hippie Hippocrates Hippocratic hippopotamus hippy hips Hiram hire Hirohito
Hiroshima Hispanic Hispanics Hispaniola hiss histogram historian historic historical historically history hitch
Hitchcock hitchhike hitchhiker hither hitherto Hitler Hitlers hits Hittite hive Hmong hoard hoarder hoarse hoarseness
hoarser hoarsest hoax Hobart Hobbes hobbit hobble Hobbs hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge
Hodgkin hoed hoeing hoes Hogarth hogs Hohenlohe Hohenstaufen Hohenzollern Hohokam hoist Hokkaido Hokusai Holbein hold
holder holdup hole holiday holier holiest holiness Holland Hollands holler hollered hollow hollower hollowest holly
Hollywood Holmes holocaust Holocene Holst Holstein Holsteins holster Holt holy homage home homeland homeless homelier
homeliest homely homemade Homer Homeric homesick homesickness homespun homestead homeward homework homey homicidal
homicide homier homiest homogeneous homogenise homonym homophobic homosexual homosexuality Honduran Hondurans Honduras
hone honest honester honestest honestly honesty honey honeycomb honeymoon honeysuckle Honiara honk Honolulu honor
honorable honorary Honshu hood hoodlum hoodwink hoof hook Hooke Hooker hoop hooray Hoosier hoot hooter Hoover Hoovers
hooves hope hopeful hopefully hopeless hopelessly Hopi Hopkins hopper hopscotch Horace horde horizon horizontal
horizontally hormone Hormuz horn hornet hornier horniest horny horoscope Horowitz horrendous horrendously horrible
horribly horrid horrific horrify horror horse horseback horseman horseplay horsepower horseradish horseshoe
horseshoeing Horthy horticultural horticulture Horus hose Hosea hosiery hospitable hospital hospitalisation
hospitalise hospitality host hostage hostel hostess hostile hostility hotbed hotel hothead hotly Hottentot hotter
hottest Houdini hound hour hourglass hourly house houseboat household housekeeper housewarming housewife housewives
housework Housman Houston Houyhnhnm hove hovel hover Howard Howe however howl hows Hoyle Huang Hubbard hubbub hubs
huddle Hudson hued hues huff huffed huffier huffiest huffy huge hugely huger hugest Hughes Hugo Huguenot Huguenots
hulk hull hullabaloo human humanely humaner humanest humanise humanism humanist humanitarian humanity humanly humble
humbler humblest humbly Humboldt humbug humdrum Hume humid humidify humidity humiliate humiliation humility
hummingbird humor humorist humorous humorously hump Humphrey hums Humvee hunch hunchback hundred hundredth hung
Hungarian Hungarians Hungary hunger hungrier hungriest hungrily hungry hunk Huns hunt hunter Huntsville hurdle hurl
Huron hurrah hurricane hurriedly hurry hurt hurtful hurtle husband hush husk huskier huskiest huskily huskiness husky
Hussein Husserl Hussite hustle hustler Huston hutch Hutchinson huts Hutu Huxley Huygens hyacinth Hyades hybrid Hyde
Hyderabad Hydra hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic Hymen hymn hymnal hyperbole
Hyperion hypertension hyphen hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist hypochondria
hypochondriac hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesis hypothesise hypothetical hysteria
hysteric hysterical hysterically Iapetus Ibadan Iberia Iberian Ibiza Ibsen Icarus iceberg icebreaker iced Iceland
Icelander Icelanders Icelandic ices icicle icier iciest icing icon Idaho Idahoan Idahoans Idahoes Idahos idea ideal
idealise idealist idealistic ideally identical identically identifiable identification identifier identify identity
ideological ideologically ideology idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle idler idlest
idly idol idolise idyllic Ieyasu igloo Ignatius ignite ignition ignorance ignorant ignore iguana Ikhnaton Iliad
illegal illegally illegible illegibly illegitimate illicit Illinois illiteracy illiterate illness illogical ills
illuminate Illuminati illumination illusion illusory illustrate illustration illustrative illustrator illustrious
image imagery imaginable imaginary imagination imaginative imagine imbalance imbecile imitate imitation imitative
imitator immaculate immaculately immaterial immature immaturity immeasurable immeasurably immediate immediately
immense immensely immensity immerse immersion immigrant immigrate immigration imminent imminently immobile immobilise
immoral immorality immortal immortality immovable immune immunisation immunise immunity impact impair impairment
impale impart impartial impartiality impartially impassable impasse impassioned impassive impatience impatient
impatiently impeach impeccable impedance impede impediment impel impend impenetrable imperative imperceptible
imperceptibly imperfect imperfection imperfectly imperial imperialism imperialist imperil impersonal impersonally
impersonate impersonation impertinence impertinent impervious impetuous impetuously impetus impinge impish implacable
implant implausible implement implementable implementation implementer implicate implication implicit implicitly
implore imply impolite import importance important importantly importation impose imposition impossibility impossible
impossibly impostor impotence impotent impound impoverish impractical imprecise impregnable impregnate impress
impression impressionable impressive impressively imprint imprison imprisonment improbability improbable improbably
impromptu impromptus improper improperly impropriety improve improvement improvisation improvise imps impudence
impudent impulse impulsive impulsively impunity impure impurer impurest impurity inability inaccessible inaccuracy
inaccurate inaction inactive inactivity inadequacy inadequate inadequately inadmissible inadvertent inadvertently
inadvisable inalienable inane inaner inanest inanimate inapplicable inappropriate inarticulate inasmuch inaudible
inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt Inca incalculable incandescence
incandescent incantation incapable incapacitate incapacity incarcerate incarceration incarnate incarnation Incas
incendiary incense incentive inception incessant incessantly incest incestuous inch Inchon incidence incident
incidental incidentally incinerate incinerator incision incisive incisor incite incitement inclination incline include
inclusion inclusive incognito incoherence incoherent incoherently income incomparable incompatibility incompatible
incompatibly incompetence incompetent incomplete incomprehensible inconceivable inconclusive incongruity incongruous
inconsequential inconsiderable inconsiderate inconsistency inconsistent inconsolable inconspicuous inconvenience
inconvenient inconveniently incorporate incorporation incorrect incorrectly incorrigible increase increasingly
incredible incredibly incredulity incredulous increment incremental incriminate incubate incubation incubator
incumbent incur incurable indebted indecency indecent indecision indecisive indeed indefensible indefinable indefinite
indefinitely indelible indelibly indelicate indent indentation independence independent independently indescribable
indestructible indeterminate index India Indian Indiana Indianan Indianans Indianapolis Indians indicate indication
indicative indicator indices indict indictment Indies indifference indifferent indigenous indigestible indigestion
indignant indignantly indignation indignity indigo indirect indirection indirectly indiscreet indiscretion
indiscriminate indiscriminately indispensable indisposed indisputable indistinct indistinguishable individual
individualism individualist individuality individually indivisible Indochina Indochinese indoctrinate indoctrination
indolence indolent indomitable Indonesia Indonesian Indonesians indoor Indore Indra induce inducement induct induction
indulge indulgence indulgent Indus industrial industrialisation industrialise industrialist industrious industry
inedible ineffective ineffectual inefficiency inefficient inefficiently inelegant ineligible inept ineptitude
inequality inert inertia inertial Ines inescapable inevitable inevitably inexact inexcusable inexhaustible inexorable
inexorably inexpensive inexperience inexplicable inexplicably inextricably infallible infamous infamy infancy infant
infantile infantry infatuation infeasible infect infection infectious infelicity infer inference inferior inferiority
inferno infertile infest infestation infidel infidelity infield infiltrate infiltration infinite infinitely
infinitesimal infinitive infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
inflatable inflate inflation inflationary inflection inflexible inflexion inflict influence influential influenza
influx info inform informal informality informally informant information informational informative informer infraction
infrared infrastructure infrequent infrequently infringe infringement infuriate infuse infusion Inge ingenious
ingeniously ingenuity ingest Inglewood ingrain ingratiate ingratitude ingredient Ingres inhabit inhabitant inhale
inhaler inherent inherently inherit inheritance inhibit inhibition inhospitable inhuman inhumanity initial
initialisation initialise initially initiate initiation initiative initiator inject injection injunction injure
injurious injury injustice inkier inkiest inkling inks inky inlaid inland inlay inlet inmate innards innate inner
innermost inning innkeeper innocence innocent innocently innocuous innovation innovative inns innuendo innumerable
inoculate inoculation inoffensive inoperative inopportune inordinate input inquest inquire inquiry inquisition
inquisitive insane insanely insaner insanest insanity insatiable inscribe inscription inscrutable insect insecticide
insecure insecurity insensitive insensitivity inseparable insert insertion inside insider insidious insight insignia
insignificance insignificant insincere insincerely insincerity insinuate insinuation insipid insist insistence
insistent insofar insolence insolent insoluble insolvency insolvent insomnia inspect inspection inspector inspiration
inspire instability install installation installment instalment instance instant instantaneous instantaneously
instantly instead instep instigate instigation instil instinct instinctive institute institution institutional
institutionalise instruct instruction instructive instructor instrument instrumental insubordinate insubordination
insubstantial insufferable insufficient insufficiently insular insulate insulation insulator insulin insult insurance
insure insurer insurgent insurmountable insurrection intact intake intangible integer integral integrate integration
integrity intellect intellectual intellectually intelligence intelligent intelligently intelligible intelligibly
Intelsat intend intense intensely intenser intensest intensify intensity intensive intent intention intentional
intentionally inter interact interaction interactive interactively intercede intercept interception interchange
interchangeable intercom interconnect intercontinental intercourse interdependence interdependent interest
interestingly interface interfere interference interim interior interject interjection interlock interloper interlude
intermarriage intermarry intermediary intermediate interment interminable interminably intermingle intermission
intermittent intermittently intern internal internally international Internationale internationally internet
interplanetary interplay Interpol interpolation interpose interpret interpretation interpreter interracial interrogate
interrogation interrogator interrupt interruption intersect intersection intersperse interstate interstellar
intertwine interval intervene intervention interview interviewer interweave interwove interwoven intestinal intestine
intimacy intimate intimately intimation intimidate intimidation into intolerable intolerably intolerance intolerant
intonation intoxicate intoxication intractable intramural intransitive intravenous intrepid intricacy intricate
intrigue intrinsic intrinsically introduce introduction introductory introspective introvert intrude intruder
intrusion intrusive intuition intuitive intuitively Inuit Inuits inundate inundation invade invader invalid invalidate
invaluable Invar invariable invariably invariant invasion invective invent invention inventive inventor inventory
inverse inversely inversion invert invertebrate invest investigate investigation investigator investment investor
inveterate invigorate invincible invisibility invisible invisibly invitation invite invocation invoice invoke
involuntarily involuntary involve involvement invulnerable inward inwardly iodine Ionesco Ionian Ionic Ionics ions
iota Iowa Iowan Iowans Iowas Iphigenia Iqbal Iquitos Iran Iranian Iranians Iraq Iraqi Iraqis irascible irate Ireland
Irene iridescence iridescent iris Irish Irishman Irishmen Irishwoman Irishwomen irks Irkutsk iron ironic ironically
irony Iroquoian Iroquois irradiate irrational irrationally Irrawaddy irreconcilable irrefutable irregular irregularity
irrelevance irrelevant irreparable irreplaceable irrepressible irreproachable irresistible irrespective
irresponsibility irresponsible irretrievable irretrievably irreverence irreverent irreversible irrevocable irrevocably
irrigate irrigation irritability irritable irritably irritant irritate irritation Irving Isaac Isabella Isaiah
Iscariot Isfahan Isherwood Ishmael Ishtar Isis Islam Islamabad Islamic Islamism Islamist Islams island islander isle
isolate isolation Isolde Israel Israeli Israelis Israelite Israels Issachar issue Istanbul isthmus Italian Italians
italic italicise Italy itch itchier itchiest itchy item itemise iterate iteration iterative Ithaca Ithacan itinerant
itinerary itself Ivan Ives ivies ivory Iyar Izanagi Izanami Izhevsk Izmir jabber jabs jack jackal jackass jackdaw
jacket jackknife jackknives jackpot Jackson Jacksonian Jacksonville Jacob Jacobean Jacobi Jacobin Jacobite Jacobs
Jacquard Jacuzzi jade jagged jaggeder jaggedest jaguar jail jailer Jain Jainism Jaipur Jakarta jalopy Jamaica Jamaican
Jamaicans jamb jamboree James Jamestown jams Jane Janet jangle Janissary janitor Jansen Jansenist Januaries January
Janus Japan Japanese Japaneses jargon Jarlsberg jars Jason Jataka jaundice jaunt jauntier jauntiest jauntily jaunty
Java Javanese Javas javelin jawbone jaws Jaxartes Jaycee Jaycees jays jaywalk jaywalker jazz jealous jealously
jealousy Jean jeans Jeep jeer Jefferson Jeffersonian Jeffrey Jehoshaphat Jehovah jell jelly jellyfish Jenkins Jenner
jeopardise jeopardy Jephthah Jeremiah Jeremiahs Jericho jerk jerkier jerkiest jerky Jeroboam Jerome Jerry jersey
Jerusalem Jesse jest jester Jesuit Jesuits Jesus jets jettison jetty Jetway jewel jeweler jewellery jewelry Jewish
Jewishness Jewry Jews Jezebel Jezebels jibe Jidda jiffy jiggle jigs jigsaw Jilin Jill jilt Jinan jingle Jinnah jinx
jitterier jitteriest jitters jittery Jivaro Joan jobs Jocasta Jock jockey jocular Joel jogger jogs Johannesburg John
Johnnie Johnny Johns Johnson join joint jointly joke joker jollier jolliest jolly Jolson jolt Jonah Jonahs Jonathan
Jones Jonson Joplin Jordan Jordanian Jordanians Joseph Josephine Josephs Josephus Joshua Josiah jostle jots Joule
journal journalism journalist journey Jove jovial jovially Jovian Joyce Joycean joyful joyfuller joyfullest joyfully
joyous joyously joys joystick Juarez Jubal jubilant jubilation jubilee Judah Judaic Judaism Judaisms Judas Judases
Jude Judea judge judgement judgment judicial judicially judiciary judicious judiciously Judith judo Judy juggernaut
juggle juggler jugs jugular juice juicier juiciest juicy Jules Julian Juliana Julies Juliet July jumble jumbo jump
jumper jumpier jumpiest jumpy junction juncture June Juneau Junes Jung Jungfrau Jungian jungle junior juniper junk
junket junkie junkies Juno junta Jupiter Jurassic jurisdiction juror jury just juster justest justice justifiable
justifiably justification justify justly jute Jutland Juvenal juvenile juxtapose juxtaposition Kaaba Kabul Kafka
Kafkaesque Kagoshima Kaifeng Kaiser Kalahari Kalamazoo Kalashnikov kaleidoscope Kalevala Kalgoorlie Kali Kalmyk Kama
Kamchatka Kampala Kampuchea Kanchenjunga Kandahar Kandinsky kangaroo Kannada Kano Kanpur Kansan Kansans Kansas Kant
Kantian Kaohsiung Karachi Karaganda Karakorum karat Karen Kashmir Kathiawar Katmai Katowice Kauai Kaunas Kawasaki
kayak Kazakh Kazakhstan Kazan Kazantzakis Keats keel keen keener keenest keenly keep keeper keepsake Keewatin kegs
Keller Kellogg Kelly kelp Kelvin Kemerovo Kempis Kennedy kennel Kent Kentuckian Kentuckians Kentucky Kenya Kenyan
Kenyans Kenyatta Kepler kept kerb kerchief Kern kernel kerosene Kerouac Kerr Kerry ketchup Kettering kettle Kevlar
Kewpie keyboard keyhole Keynes Keynesian keynote keys keystone keystroke keyword Khabarovsk Khachaturian khaki khakis
Kharkov Khartoum Khmer Khoikhoi Khoisan Khrushchev Khufu kick Kickapoo kickback kickoff Kidd kidnap kidnapper kidney
kids Kiel Kierkegaard Kiev Kigali Kikuyu Kilauea Kilimanjaro kill killer kiln kilo kilobyte kilogram kilometer
kilowatt kilt Kimberley kimono kind kinda kinder kindergarten kindest kindle kindlier kindliest kindly kindness
kindred kinfolk king kingdom kingfisher Kingston Kingstown kink kinkier kinkiest kinky Kinsey Kinshasa kinship kiosk
Kiowa Kipling kipper Kirchhoff Kirghiz Kiribati Kirk Kirov Kisangani Kishinev Kislev kiss Kissinger Kitakyushu kitchen
Kitchener kitchenette kite kitten kitty Kiwanis kiwi kiwis Klan Klansman Klee Kleenex Kleenexes Klimt Kline Klondike
Klondikes knack knacker knapsack knead knee kneecap kneed kneeing kneel knelt Knesset knew Knickerbocker knickers
knife knight knighthood knit knives knob knock knocker knockout knoll Knossos knot knottier knottiest knotty know
knowingly knowledge knowledgeable known Knox Knoxville knuckle koala Kobe Koch Kodak Kodiak Koestler Kohinoor Kohl
Kolyma Kongo Koran Korans Korea Korean Koreans Korzybski Kosciusko kosher Kossuth Kosygin Kowloon kowtow Krakatoa
Krakow Krasnodar Krasnoyarsk Krebs Kremlin Kremlinologist Krishna Kropotkin Kruger Krugerrand Krupp Kshatriya Kubrick
kudos Kuibyshev Kunming Kuomintang Kurd Kurdish Kurdistan Kurosawa Kutuzov Kuwait Kuwaiti Kuwaitis Kwakiutl Kwangju
Kwanzaa Kwanzaas Kyoto Kyrgyzstan Kyushu Laban label labor laboratory laborer laborious laboriously labourer Labrador
Labradors labs labyrinth lace lacerate laceration Lachesis lacier laciest lack lackluster lacquer lacrosse lacy ladder
lade laden ladle Ladoga lady ladybug ladylike Lafayette lager laggard lagoon Lagos Lagrange Lagrangian lags Lahore
laid lain lair Laius lake Lakeland Lakewood Lakota Lakshmi Lamarck Lamaze lamb lambda Lambert Lambrusco lame lament
lamentable lamentation lamer lamest lamp lampoon Lanai Lancashire Lancaster lance Lancelot land lander landlady
landlocked landlord landmark landowner Landsat landscape landslid lane Lang Langland Langley Langmuir language languid
languish languor languorous lankier lankiest lanky Lansing lantern Lanzhou Laocoon Laos Laotian Laotians lapel Laplace
Lapland Lapp Lapps laps lapse larceny lard Laredo large largely larger largest lark Larousse Lars larva larynges
laryngitis larynx lascivious laser lash lass Lassa last lastly latch late lately latent later lateral latest latex
lath lather Latin Latina Latino Latinos Latins latitude latrine latter lattice Latvia Latvian Latvians laud laudable
Lauder Laue laugh laughable laughingstock laughter launch launcher launder Laundromat laundry Laurasia laureate laurel
lava Laval lavatory lavender lavish lavisher lavishest Lavoisier lawful lawless lawmaker lawn Lawrence laws Lawson
lawsuit lawyer laxative laxer laxest laxity Layamon layer layman laymen layout lays Lazarus lazier laziest laziness
lazy leach lead Leadbelly leaden leader leadership leaf leafier leafiest leaflet leafy league Leah leak leakage Leakey
leaky lean Leander leaner leanest leap leapfrog leapt Lear learn learnt lease leash least leather leathery leave
Leavenworth Lebanese Lebanon lectern lecture lecturer Leda ledge ledger leech Leeds leek leer leerier leeriest leery
Leeuwenhoek leeway left lefter leftest leftmost legacy legal legalise legalistic legality legally legend legendary
Legendre Leghorn legibility legible legibly legion legislate legislation legislative legislator legislature legitimacy
legitimate legitimately legs legume Leibniz Leicester Leiden Leigh Leipzig leisure leisurely lemme lemon lemonade Lena
lend length lengthen lengthier lengthiest lengthwise lengthy leniency lenient Lenin Leningrad Leninism Leninist lens
lenses lent Lenten lentil Lents Leon Leoncavallo Leonid Leonidas leopard Leos leotard leper Lepidus leprosy Lepus
Lerner lesbian lesion Lesotho less lessen Lesseps lesser lesson lest letdown lethal lethargic lethargy Lethe lets
letter letterhead lettuce letup leukaemia leukemia Levant levee level lever leverage Levi Leviathan Leviticus levity
levy lewd lewder lewdest Lewis lexical lexicon Lexington Lhasa liability liable liaison liar Libby libel libellous
libelous liberal liberalisation liberalise liberalism liberally liberate liberation Liberia Liberian Liberians
libertarian liberty Libra librarian library Libras libretto Libreville Librium Libya Libyan Libyans lice licence
lichen Lichtenstein licorice lids Liebfraumilch Liechtenstein lied lies lieu lieutenant life lifeboat lifeforms
lifeguard lifeless lifelike lifeline lifelong lifespan lifestyle lifetime lift ligament ligature light lighten lighter
lightest lighthouse lightly lightness lightning lightninged lightweight likable like likeable likelier likeliest
likelihood likely liken likeness liker likest likewise lilac Lilith Liliuokalani Lille Lilliputian Lilliputians
Lilongwe lilt lily Lima limb limber limbo Limburger lime limelight limerick limestone limit limitation limitless
Limoges Limousin limousine limp limper limpest Limpopo linchpin Lincoln Lincolns Lind Lindbergh Lindsay Lindsey Lindy
line lineage linear linearly linefeed linen liner linger lingerie lingo linguist linguistic liniment link linkage
linker Linnaeus linoleum Linotype lint Linux lion lioness Lipizzaner Lippi Lippmann lips lipstick liquefy liqueur
liquid liquidate liquidation liquor liquorice Lisbon lisp list listen listener Lister listless Liszt litany liter
literacy literal literally literary literate literature lithe lither lithest lithium Lithuania Lithuanian Lithuanians
litigation litre litter litterbug little littler littlest liturgical liturgy livable live liveable livelier liveliest
livelihood liveliness lively liven liver Liverpool Liverpudlian livest livestock livid Livingston Livingstone Livonia
Livy lizard Ljubljana llama Llewellyn Lloyd load loadable loader loaf loafer loam loan loath loathsome loaves
Lobachevsky lobby lobbyist lobe lobotomy lobster local localise locality locally locate location Lochinvar lock Locke
Lockean locker locket locksmith locomotion locomotive locust lodge lodger Lodi Lodz Loewe Loewi loft loftier loftiest
loftiness lofty Logan logarithm logarithmic logger logic logical logically logician logo logs Lohengrin loin loincloth
Loire loiter loiterer Loki Lolita loll Lollard lollipop Lombard Lombardy Lome London Londoner lone lonelier loneliest
loneliness lonely lonesome long longer longest longevity Longfellow longhand longish longitude longitudinal
longshoreman longshoremen look lookout loom loon loonie loonier looniest loony loop loophole loose loosely loosen
looser loosest loot lope lopsided lord lore Lorelei Loren Lorentz Lorenz Lorraine lorry lose loser loss lost Lothario
lotion lots lottery lotus loud louder loudest loudly loudness loudspeaker Louis Louisiana Louisianan Louisianans
Louisianian Louisianians Louisville lounge Lourdes louse lousier lousiest lousy Louvre lovable love Lovelace lovelier
loveliest loveliness lovely lover lovingly lowdown Lowell lower lowest lowlier lowliest lowly lows loyal loyaler
loyalest loyalty Loyola lozenge Luanda Lubavitcher Lubbock lubricant lubricate lubrication Lubumbashi Lucian lucid
Lucifer Lucite luck luckier luckiest luckily Lucknow lucky lucrative Lucretia Lucretius Lucy Luddite Ludhiana
ludicrous ludicrously Luftwaffe Luger luggage lugs Luke lukewarm lull lullaby Lully lumber lumberjack luminary
luminous lump lumpier lumpiest lumpy Luna lunacy lunar lunatic lunch luncheon lunchtime lung Lupercalia lupin Lupus
lurch lure lurid lurk Lusaka luscious lush lusher lushest Lusitania lust luster lustier lustiest lustrous lusty lute
Luther Lutheran Lutheranism Lutherans Luxembourg Luxembourger Luxembourgers luxuriant luxuriate luxurious luxury Luzon
Lvov Lycra Lycurgus Lydia Lyell lying Lyly lymph lymphatic lynch Lynn Lyon Lyons Lyra lyre lyric lyrical Lysenko Lysol
macabre Macao macaroni macaronis Macarthur Macaulay Macbeth Macdonald mace Macedonia Macedonian Macedonians Mach
machete Machiavelli Machiavellian machine machinery machinist macho Mackenzie mackerel Mackinaw Macmillan Macon
macroscopic Madagascan Madagascans Madagascar madam madcap madden madder maddest made Madeira Madeiras madhouse
Madison madly madman madmen madness Madonna Madonnas Madras Madrid maelstrom Mafia Mafias Mafioso magazine Magdalena
Magellan Magellanic magenta maggot Magi magic magical magically magician magistrate magnanimity magnanimous
magnanimously magnate magnesium magnet magnetic magnetise magnetism magnificence magnificent magnify Magnitogorsk
magnitude magnolia magnum Magog magpie magpies Magritte Magyar Magyars Mahabharata Maharashtra Mahayana Mahayanist
Mahdi Mahican Mahicans Mahler mahogany maid maiden mail mailbox Mailer Maillol mailman mailmen maim Maimonides main
Maine mainframe mainland mainline mainly mainstay mainstream maintain maintainability maintainable maintainer
maintenance maize majestic majestically majesty major majority Majuro make maker makeshift makeup Malabo Malacca
Malachi maladjusted malady Malagasy Malamud malaria Malawi Malay Malayalam Malayan Malays Malaysia Malaysian
Malaysians Malcolm Maldives Maldivian Maldivians male malevolence malevolent malformed malfunction Mali Malian Malians
malice malicious maliciously malign malignancy malignant Malinowski mallard malleable mallet malnutrition malpractice
Malraux malt Malta Maltese Malthus Malthusian maltreat mama Mameluke Mamet mamma mammal mammalian mammoth manacle
manage manageable management manager managerial Managua Manama Manasseh Manchester Manchu Manchuria Manchurian
Mandalay Mandarin mandate mandatory Mandela Mandelbrot Mandeville mandible Mandingo mandolin mane Manet maneuver mange
manger mangier mangiest mangle mango mangrove mangy manhandle Manhattan Manhattans manhole manhood Mani mania maniac
maniacal manic Manichean manicure manicurist manifest manifestation manifestly manifesto manifold Manila Manilas
Manilla manipulate manipulation Manitoba mankind manlier manliest manliness manly Mann mannequin manner mannerism
mannish manoeuvre manor manpower Mansfield mansion manslaughter Mantegna mantel mantelpiece mantle manual manually
manufacture manufacturer manure manuscript Manx many Maoism Maoisms Maoist Maoists Maori Maoris maple mapper maps
Maputo Maracaibo Marat Maratha Marathi marathon marble Marc Marceau march marcher Marciano Marconi Marduk mare
Margaret margarine Margarita margin marginal marginally maria Marian Marianne marigold marijuana Marin marina marinate
marine mariner marionette Maritain marital maritime Marius mark markedly marker market marketable marketplace Markham
Markov marksman marksmen Marlborough Marlin Marlowe marmalade Marmara Marne Maronite maroon marquee Marquette Marquis
marriage marrow marry Marsala Marseillaise Marseilles marsh marshal Marshall marshier marshiest marshmallow marshy
marsupial mart Martel Martha martial Martian Martians martin Martinique martyr martyrdom marvel marvellous marvelous
Marvin Marx Marxism Marxisms Marxist Marxists Mary Maryland Marylander Masai Masaryk Mascagni mascara mascot masculine
Masefield Maseru mash Mashhad mask masochist mason Masonic Masonite masonry masquerade mass Massachusetts massacre
massage Massasoit Massenet Massey massive massively mast master masterful masterly mastermind masterpiece mastery
masticate masturbation matador match matchbook matchless matchmaker mate material materialise materialism materialist
materialistic maternal maternity math mathematical mathematically mathematician mathematics Mather Matilda Matisse
matriarch matriarchal matrices matriculate matriculation matrimonial matrimony matrix matron matronly matt matter
Matterhorn Matthew Matthews Matthias mattress mature maturer maturest maturity maudlin Maugham Maui maul Maupassant
Mauriac Maurice Mauritania Mauritius Maurois Mauser mausoleum mauve maverick maxim maxima maximal Maximilian maximise
maximum Maxwell Maya Mayan Mayans Mayas maybe Mayer Mayfair Mayflower mayhem Mayo mayonnaise mayor Mays Mazarin Mazda
maze Mbabane Mccarthy Mccarthyism Mcclellan Mccormick Mccoy Mcintosh Mckinley Mead Meade meadow meager meagre meal
mealier mealiest mealy mean meander meaner meanest meaningful meaningless meant meantime meanwhile measles measlier
measliest measly measurable measure measurement meat Mecca Meccas mechanic mechanical mechanically mechanise mechanism
medal medallion Medan meddle meddler meddlesome Medea Medellin media median mediate mediation mediator Medicaid
Medicaids medical medically Medicare Medicares medicate medication Medici medicinal medicine medieval Medina mediocre
mediocrity meditate meditation Mediterranean Mediterraneans medium medley Medusa meek meeker meekest meekly meekness
meet megabyte megalomaniac megaphone megaton Meir Mekong melancholy Melanesia Melanesian Melba Melbourne Melchior
Melchizedek Mellon mellow mellower mellowest melodic melodious melodrama melodramatic melody melon Melpomene melt
Melville member membership membrane memento Memling memo memoir memorable memorably memorandum memorial memorise
memory Memphis menace menagerie menageries Menander Mencius Mencken mend Mendel Mendelian Mendelssohn Mendoza Menes
menial Mennonite Mennonites Menominee menopause Menotti Mensa menstrual menstruate menstruation mental mentality
mentally menthol mention mentor menu menus Menzies meow Mephistopheles mercantile Mercator mercenary merchandise
merchant Mercia merciful mercifully merciless mercilessly Mercuries Mercurochrome mercury mercy mere Meredith merely
merest merge merger meridian meringue Merino merit Merlin Merlot mermaid Merovingian merrier merriest merrily
merriment merry Merthiolate Merton Mesa mesdames mesh Mesolithic Mesopotamia Mesozoic mess message messenger Messiaen
Messiah Messiahs Messianic messier messiest messy metabolic metabolism metal metallic metallurgy metamorphose
metamorphosis metaphor metaphorical metaphorically metaphysical metaphysics mete meteor meteoric meteorite
meteorologist meteorology meter method methodical Methodism Methodisms Methodist Methodists methodology Methuselah
meticulous metre metric metro metropolis metropolises metropolitan Metternich mettle Meuse mews Mexicali Mexican
Mexicans Mexico Meyerbeer mezzanine Miami Miamis miaow Micah Micawber mice Michael Michelangelo Michelson Michigan
Michigander Michiganders Mick Mickey Micmac microbe microbiology microcode microcomputer microfiche microfilm
micrometer Micronesia Micronesian microorganism microphone microprocessor microscope microscopic microsecond microwave
Midas midday middle middleman middlemen Middleton midget Midland midnight midriff midst midstream midsummer midway
Midwest Midwestern midwife midwives mien might mightier mightiest mighty migraine migrant migrate migration migratory
mike Milan mild milder mildest mildew mildly mile mileage milestone militancy militant militarily military militate
militia milk milker milkier milkiest milkman milkmen milky Millay miller Millet milligram Millikan millimeter milliner
millinery million millionaire millionth millisecond Milne Milquetoast Miltiades Milton Miltonic Milwaukee mime mimic
mimicry mince mincemeat mind Mindanao mindbogglingly mindedness mindful mindless mindlessly Mindoro mine minefield
miner mineral Minerva Ming mingle miniature minibus minicomputer minimal minimalism minimalist minimally minimise
minimum minion minister ministerial ministry mink Minneapolis Minnesota Minnesotan Minnesotans minnow Minoan Minoans
minor minority Minos Minotaur Minsk minstrel mint minuet Minuit minus minuscule minute minuter minutest Miocene
Mirabeau miracle miraculous miraculously mirage Miranda mire Miro mirror mirth misadventure misapprehension
misappropriate misappropriation misbehave misbehavior miscarriage miscarry miscellaneous miscellany mischief
mischievous misconception misconduct misconstrue misdeed misdemeanor misdirect misdirection miser miserable miserably
miserly misery misfit misfortune misgiving misguide mishap misinform misinformation misinterpret misinterpretation
misjudge Miskito mislaid mislay mislead misled mismanagement mismatch misnomer misplace misprint misquote misread
misrepresent misrepresentation miss misshapen missile mission missionary Mississauga Mississippi Mississippian
Mississippians missive Missouri Missourian Missourians misspell mist mistake mistaken mistakenly Mistassini Mister
mistier mistiest mistletoe mistook mistress mistrust misty mistype misunderstand misunderstood misuse Mitchell mite
mitigate mitt mitten mixed mixer Mixtec mixture Mizar mnemonic Mnemosyne moan moat mobile mobilisation mobilise
mobility mobs moccasin mock mockery mockingbird modal mode model moderate moderately moderation moderator modern
modernisation modernise modernity modest modestly Modesto modesty modicum modification modifier modify Modigliani
modular modulate modulation module Mogadishu mohair Mohammedan Mohammedanism Mohammedanisms Mohammedans Mohawk Mohawks
Moira moist moisten moister moistest moisture Mojave molar molasses mold Moldavia moldier moldiest Moldova moldy mole
molecular molecule molest Moliere Molina mollify mollusc mollusk Moloch Molokai Molotov molt molten Moluccas Mombasa
moment momentarily momentary momentous momentum moms Monaco monarch monarchy monastery monastic Monday Mondays
Mondrian Monet monetarism monetary money Mongol Mongolia Mongolian Mongolians Mongoloid Mongols mongoose mongrel
monies monitor monk monkey Monmouth monochrome monogamous monogamy monogram monolithic monologue Monongahela
monopolise monopoly monorail monosyllable monotonically monotonous monotony Monroe Monrovia Mons monsoon monster
monstrosity monstrous Montague Montaigne Montana Montanan Montanans Montcalm Montenegrin Montenegro Monterrey
Montesquieu Montessori Monteverdi Montevideo Montezuma Montgolfier Montgomery month monthly Monticello Montpelier
Montrachet Montreal Montserrat monument monumental mood moodier moodiest moodily moody Moog moon moonbeam moonlight
moor Moore Moorish moos moose moot mope moral moralist morality morally morass moratorium Moravia Moravian morbid
Mordred more moreover Morgan morgue Morley Mormon Mormonism Mormonisms Mormons morn Moro Moroccan Moroccans Morocco
moron Moroni moronic morose Morpheus morphine morphology Morris Morrison Morse morsel mortal mortality mortally mortar
mortgage mortification mortify Mortimer mortuary mosaic Moscow Moseley Moselle Moses mosque mosquito moss mossier
mossiest mossy most mostly Mosul motel moth mothball mother motherhood motherly motif motion motionless motivate
motivation motive motley motlier motliest motor motorbike motorcade motorcycle motorise motorist motorway Motown
Motrin Mott motto mould mouldier mouldiest mouldy moult mound mount mountain mountaineer mountainous Mountbatten
Mountie Mounties mourn mourner mournful mouse mousier mousiest mousse Moussorgsky moustache mousy mouth mouthful
mouthpiece movable move movement mover movie movies mower mows Mozambican Mozambicans Mozambique Mozart much muck
mucous mucus muddier muddiest muddle muddy Muenster muff muffed muffin muffle muffler mugger muggier muggiest
mugginess muggy mugs Muhammad Muhammadan Muhammadanism Muhammadanisms Muhammadans Muir mulch mule Multan multi
multinational multiple multiplication multiplicative multiplicity multiply multiprocessing multitasking multitude
mumble Mumford mummify mummy mumps mums munch mundane Munich municipal municipality Munro mural Murat murder murderer
murderous Murdoch Murillo murkier murkiest murky Murmansk murmur Murphy Murray Murrumbidgee Muscat muscle Muscovite
muscular muse museum mush mushier mushiest mushroom mushy music musical musically musician musk musket Muskogee Muslim
Muslims muss mussel Mussolini Mussorgsky must mustache mustang mustard muster mustier mustiest musty mutant mutate
mutation mute mutely muter mutest mutilate mutilation mutinous mutiny mutt mutter mutton mutual mutually Muzak muzzle
Myanmar Mycenae Mycenaean Mylar Mylars myopic myriad Myron myself Mysore mysterious mysteriously mystery mystic
mystical mysticism mystify myth mythical mythological mythology Nabokov nabs Nader Nagasaki Nagoya Nagpur nags Nagy
Nahuatl Nahum nail Nairobi naive naively naiver naivest naivety naked nakedness name nameless namely namesake Namibia
Namibian Namibians Nanak Nanchang Nancy Nanjing Nansen Nantucket Naomi Napa napalm nape napkin Naples Napoleon
Napoleonic nappy Narcissus narcotic Narragansett narrate narration narrative narrator narrow narrower narrowest
narrowly narrowness nasal Nash Nashua Nashville Nassau Nasser nastier nastiest nastily nastiness nasty Natchez Nathan
Nathans nation national nationalise nationalism nationalist nationalistic nationality nationally nationwide native
nativity nattier nattiest natty natural naturalisation naturalise naturalist naturally naturalness nature Naugahyde
naught naughtier naughtiest naughtily naughtiness naughty Nauru nausea nauseate nauseous nautical Nautilus Navajo
Navajoes Navajos naval Navarre navel navigable navigate navigation navigator navy nays Nazarene Nazareth Nazca Nazi
Nazis Nazism Nazisms Neanderthal Neanderthals Neapolitan near nearby nearer nearest nearly nearsighted nearsightedness
neat neater neatest neatly neatness Nebraska Nebraskan Nebraskans Nebuchadnezzar nebula nebulous necessarily necessary
necessitate necessity neck neckerchief necklace neckline necktie neckties necrophilia nectar nectarine need needier
neediest needle needless needlessly needlework needy Nefertiti negate negation negative negatively neglect neglectful
negligee negligence negligent negligently negligible negotiable negotiate negotiation negotiator Negro Negroes Negroid
Negroids Negros Nehemiah Nehru neigh neighbor neighborhood neighborliness neighborly neighbourhood neighbourliness
neighbourly neither Nelson Nembutal Nemesis Neogene Neolithic neon neophyte Nepal Nepalese Nepali nephew nepotism
Neptune Nereid Nerf Nero Neruda nerve nervous nervously nervousness Nesselrode nest nestle Nestor Nestorius nether
Netherlander Netherlanders Netherlands nets nettle network neural neurologist neurology neuron neuroses neurosis
neurotic neuter neutral neutralise neutrality neutron Neva Nevada Nevadan Nevadans never nevertheless Nevis Newark
newbie newbies newborn Newburgh Newcastle newcomer newer newest newfangled Newfoundland Newfoundlands newly Newman
Newport news newsagents newscast newscaster newsier newsiest newsletter newspaper newsprint newsstand newsy newt
newton Newtonian Nexis next Niagara Niamey nibble Nibelung Nicaea Nicaragua Nicaraguan Nicaraguans nice nicely Nicene
nicer nicest nicety niche Nicholas Nicholson nickel Nicklaus nickname Nicodemus Nicosia nicotine niece Nielsen
Nietzsche niftier niftiest nifty Niger Nigeria Nigerian Nigerians nigh night nightclub nightfall nightgown nightingale
nightly nightmare nightmarish nighttime Nijinsky Nike Nikkei Nile nimble nimbler nimblest nimbly Nimitz Nimrod Nina
nincompoop nine nineteen nineteenth ninetieth ninety Nineveh ninny Nintendo ninth Niobe nippier nippiest nipple Nippon
nippy nips Nirvana Nisan Nisei Nissan nitrate nitrogen nits nitwit Nixon Nkrumah Noah Nobel Nobelist Nobelists
nobility noble nobleman noblemen nobler noblest noblewoman noblewomen nobly nobody nocturnal node Noel Noels noes
noise noiseless noiselessly noisier noisiest noisily noisiness noisy nomad nomadic Nome nomenclature nominal nominally
nominate nomination nominative nominee Nona nonchalance nonchalant nonchalantly noncommittal nonconformist nondescript
none nonentity nonetheless nonfiction nonflammable nonpartisan nonprofit nonresident nonsense nonsensical nonstandard
nonstop nontrivial nonviolence noodle nook noon noose Nootka Nordic Nordics Norfolk norm Norma normal normality
normally Norman Normandy Normans Norplant Norse Norseman Norsemen north Northampton northeast northeasterly
northeastern Northeasts northerly northern Northerner Norths northward northwest northwestern Northwests Norway
Norwegian Norwegians Norwich nose nosebleed nosier nosiest nostalgia nostalgic Nostradamus nostril nosy notable
notably notation notch note notebook noteworthy nothing nothingness notice noticeable noticeably noticeboard
notification notify notion notional notoriety notorious notoriously Nottingham notwithstanding Nouakchott nougat
nought noun nourish nourishment nova novel novelist novelty November Novembers Novgorod novice Novocain Novocaine
Novokuznetsk Novosibirsk nowadays nowhere noxious nozzle nuance Nubia Nubian nuclear nuclei nucleus nude nuder nudest
nudge nudity nugget nuisance Nukualofa null nullify numb number numbest numbness numeral numerate numerator numeric
numerical numerically numerous nuns nuptial Nuremberg Nureyev nurse nursemaid nursery nurture nutcracker nutmeg
nutrient nutriment nutrition nutritional nutritious nuts nutshell nuttier nuttiest nutty nuzzle nylon nymph oafs Oahu
Oakland Oakley oaks oars oases oasis Oates oath oatmeal Oaxaca Obadiah obedience obedient obediently obelisk Oberon
obese obesity obey obfuscation obituary object objection objectionable objective objectively objectivity objector
obligate obligation obligatory oblige oblique obliterate obliteration oblivion oblivious oblong obnoxious oboe obscene
obscener obscenest obscenity obscure obscurer obscurest obscurity observable observance observant observation
observatory observe observer obsess obsession obsessive obsolescence obsolescent obsolete obstacle obstetrician
obstetrics obstinacy obstinate obstruct obstruction obstructive obtain obtainable obtrusive obtuse obtuser obtusest
obvious obviously Occam occasion occasional occasionally Occident Occidental Occidentals occupancy occupant occupation
occupational occupy occur occurrence ocean Oceania oceanic oceanography Oceanus octagon octagonal octal octave Octavia
October Octobers octopus ocular odder oddest oddity oddly odds Oder odes Odessa Odets Odin odious odometer odor odour
Odysseus Odyssey Oedipal Oedipus oesophagi oesophagus offbeat offed Offenbach offence offend offender offensive
offensiveness offer offhand office officer official officially officiate officious offload offs offset offshoot
offshore offspring offstage often oftener oftenest Ogbomosho ogle Oglethorpe ogre Ohio Ohioan Ohioans ohms oilier
oiliest oils oily ointment Ojibwa Ojibwas okay oked Okeechobee Okefenokee Okhotsk Okinawa oking Oklahoma Oklahoman
okra Oktoberfest olden Oldenburg older oldest olfactory Oligocene olive Oliver Olivier Olmec Olympia Olympiad
Olympiads Olympian Olympians Olympias Olympic Olympics Olympus Omaha Omahas Oman Omayyad Omdurman omega omelet
omelette omen ominous ominously omission omit omnibus omnipotence omnipotent omnipresent omniscient Omsk Onassis once
oncoming Onega Oneida onerous ones oneself ongoing onion onlooker only onomatopoeia Onondaga onrush onset onslaught
Ontario onto onus onward oodles ooze opal opaque opaquer opaquest open opener openest openly openness opera operand
operate operatic operation operational operative operator Ophiuchus ophthalmologist ophthalmology opinion opinionated
opium opossum Oppenheimer opponent opportune opportunist opportunity oppose opposite opposition oppress oppression
oppressive oppressor optic optical optician optima optimal optimisation optimise optimism optimist optimistic optimum
option optional optionally optometrist opts opulent opus oracle oral Oran orange orangutan oration orator oratory
orbit orbital orchard orchestra orchestral orchestrate orchestration orchid ordain ordeal order orderly ordinance
ordinarily ordinary ordination Ordovician Oregon Oregonian Oregonians Oreo ores Orestes organ organic organisation
organisational organise organiser organism organist organizational orgasm orgy orient oriental Orientals orientate
orientation orifice origin original originality originally originate originator Orinoco Orion Oriya Orizaba Orlando
Orleans Orlon Orlons Orly ornament ornamental ornate ornately ornithologist ornithology orphan orphanage Orpheus
Orphic orthodontist orthodox orthogonal orthogonality orthography orthopaedics orthopedics Orwell Orwellian Osage
Osaka Osborne Oscar Oscars Osceola oscillate oscillation oscilloscope Oshawa Osiris Oslo osmosis ostensible ostensibly
ostentation ostentatious ostracise ostrich Ostrogoth Ostwald Oswald other otherwise Otis Ottawa Ottawas otter Otto
Ottoman Ouagadougou ouch ought Ouija ounce ours ourselves oust ouster outbound outbreak outburst outcast outclass
outcome outcry outdated outdid outdistance outdo outdone outdoor outer outermost outfield outfit outgoing outgrew
outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlaw outlay outlet outline outlive outlook outlying
outmoded outnumber outpatient outpost output outrage outrageous outrageously outran outright outrun outs outset
outshine outshone outside outsider outskirt outsmart outspoken outstanding outstandingly outstation outstrip outward
outwardly outweigh outwit oval ovary ovation oven over overall overate overbear overblown overboard overbore overborne
overburden overcame overcast overcharge overcoat overcome overcrowd overdid overdo overdone overdose overdraft
overdraw overdrawn overdrew overdue overeat overeaten overestimate overflow overgrew overgrow overgrown overhand
overhang overhaul overhead overhear overheard overheat overhung overkill overlaid overlain overland overlap overlay
overlie overload overlong overlook overly overnight overpass overpopulation overpower overprice overprint overran
overrate overreact overridden override overrode overrule overrun oversampling oversaw overseas oversee overseeing
overseen overseer overshadow overshoot overshot oversight oversimplification oversleep overslept overstate overstep
overt overtake overtaken overthrew overthrow overthrown overtime overtly overtone overtook overture overturn overuse
overview overweight overwhelm overwhelmingly overwork overwrite overwritten overwrought Ovid ovum owed Owen Owens owes
owing owls owner ownership owns oxen Oxford Oxfords oxidation oxide oxidise Oxnard Oxonian Oxus oxygen oyster Ozarks
ozone Pablum pace pacemaker pacific pacifier pacifism pacifist pacify pack package packer packet pact paddle paddock
paddy Paderewski padlock pads paediatrician paediatrics pagan Paganini page pageant pageantry pager pagination pagoda
Pahlavi paid pail pain Paine painful painfuller painfullest painfully painless painlessly painstaking paint painter
pair pajamas Pakistan Pakistani Pakistanis palace Palaeolithic palaeontologist palaeontology palatable palate palatial
pale Palembang Paleocene Paleogene Paleolithic paleontologist paleontology Paleozoic paler Palermo palest Palestine
Palestinian Palestinians Palestrina palette Paley Palladio pallbearer pallid pallor palm Palmer Palmerston palomino
palpable palpably paltrier paltriest paltry pamper pamphlet panacea Panama Panamanian Panamanians Panamas pancake
pancreas pancreases pancreatic panda pandemonium pander Pandora pane panel pang panhandle panhandler panic panicky
Pankhurst panorama panoramic pansy pant Pantagruel Pantheon panther pantie panties pantomime pantry papa papacy papal
papaya paper paperback paperweight paperwork paprika papyri papyrus parable Paracelsus parachute Paraclete parade
paradigm paradise paradox paradoxical paradoxically paraffin paragon paragraph Paraguay Paraguayan Paraguayans
parakeet parallel paralyse paralysis paralytic Paramaribo parameter paramount paranoia paranoid paraphernalia
paraphrase paraplegic parasite parasitic parasol paratrooper parcel parch Parcheesi parchment pardon pardonable pare
parent parentage parental parentheses parenthesis parenthetical parenthood Pareto Paris parish parishioner Parisian
Parisians parity park parka Parker Parkman parkway parliament parliamentary parlor Parmesan Parmesans Parnassus
Parnell parochial parody parole Parr Parrish parrot parse parsec parser parsley parsnip parson parsonage part partake
partaken Parthenon Parthia partial partiality partially participant participate participation participle particle
particular particularly partisan partition partly partner partnership partook partridge party Pasadena Pascal pass
passable passage passageway passbook passenger passer passion passionate passionately passive passively Passover
Passovers passport password past pasta pastel Pasternak Pasteur pasteurisation pasteurise pastiche pastier pastiest
pastime pastor pastoral pastry pasture pasty Patagonia Patagonian patch patchwork patchy pate patent patently paternal
paternalism paternity Paterson path pathetic pathetically pathological pathologist pathology pathos pathway patience
patient patienter patientest patiently patio Patna patriarch patriarchal Patrick patrimony patriot patriotic
patriotism patrol patron patronage patronise patter pattern Patti Patton patty paucity Paul Pauli Pauline Pauling
paunch paunchier paunchiest paunchy pauper pause Pavarotti pave pavement pavilion Pavlov Pavlova Pavlovian pawn
pawnbroker Pawnee paws payable payer payload payment payoff payroll pays peace peaceable peaceful peacefully
peacemaker peach peacock peak peal Peale peanut pear pearl Peary peas peasant peat pebble pecan Pechora peck Pecos
peculiar peculiarity peculiarly pedagogy pedal pedant pedantic pedantry peddle peddler pedestal pedestrian
pediatrician pediatrics pedigree pedlar peek peel peep peer peerless peeve peevish Pegasus Pegasuses pegs Peking
Pekingese Pekingeses Pekings pelican pellet pelt pelvic pelvis pelvises Pembroke penal penalise penalty penance pence
penchant pencil pendant pends pendulum Penelope penetrate penetration penguin penicillin peninsula penis penises
penitence penitent penitentiary penknife penknives penmanship Penn pennant penniless Pennsylvania Pennsylvanian
Pennsylvanians penny pens pension pensioner pensive pensively pentagon pentagonal Pentateuch Pentecost Pentecostal
Pentecostals Pentecosts penthouse penultimate peon peony people Peoria pepper peppermint peps Pepys Pequot perceive
percent percentage perceptible perception perceptive perch perchance Percheron Percival percolate percolation
percolator percussion Percy peremptory perennial perfect perfecter perfectest perfection perfectionist perfectly
perforate perforation perform performance performer perfume perfunctorily perfunctory perhaps Periclean Pericles peril
perilous perilously perimeter period periodic periodical periodically peripheral periphery periscope perish perishable
perjure perjury perk perkier perkiest Perkins perky Perm Permalloy permanence permanent permanently permeate Permian
permissible permission permissive permit permutation pernicious Pernod Peron peroxide perpendicular perpetrate
perpetrator perpetual perpetually perpetuate perplex perplexity Perrier Perry persecute persecution persecutor Perseid
Persephone Perseus perseverance persevere Pershing Persia Persian Persians persist persistence persistent persistently
person persona personable personal personalise personality personally personification personify personnel perspective
perspiration perspire persuade persuasion persuasive persuasively pert pertain perter pertest Perth pertinent perturb
Peru perusal peruse Peruvian Peruvians pervade pervasive perverse perversion pervert Peshawar peskier peskiest pesky
pessimism pessimist pessimistic pest pester pesticide pestilence petal peter petite petition Petra Petrarch petrify
petrol petroleum pets petticoat pettier pettiest pettiness petty petulant petunia pews pewter Phaedra Phanerozoic
phantom Pharaoh Pharaohs Pharisee Pharisees pharmaceutical pharmacist pharmacy phase pheasant phenomena phenomenal
phenomenally phenomenon Phidias Philadelphia philanthropic philanthropist philanthropy Philip Philippians Philippine
Philippines Philips Philistine Phillip Phillips philosopher philosophical philosophise philosophy phlegm phlegmatic
phobia Phobos Phoebe Phoenicia phoenix phone phonetic phoney phonics phonier phoniest phonograph phony phosphor
phosphorescence phosphorescent phosphorus photo photocopier photocopy photogenic photograph photographer photographic
photography photon Photostat Photostats Photostatted Photostatting photosynthesis phototypesetter phrase phraseology
Phrygia physic physical physically physician physicist physiological physiology physique Piaget pianist piano Pianola
Picasso Piccadilly piccolo pick pickax picket Pickett pickier pickiest pickle pickpocket pickup picky picnic Pict
pictorial picture picturesque piddle piece piecemeal piecework Piedmont pier pierce Pierre Pierrot pies piety pigeon
pigeonhole piggish piggyback pigheaded pigment pigpen pigs pigtail pike Pilate Pilates Pilcomayo pile pilfer pilgrim
pilgrimage pillage pillar pillow pillowcase pilot pimple pimplier pimpliest pimply pinch pincushion Pindar pine
pineapple pinion pink pinker Pinkerton pinkest pinnacle pinpoint pint Pinter pioneer pious pipe pipeline pique piracy
Piraeus Pirandello piranha pirate pirouette pirouetted Pisa Pisces Pisistratus pistachio pistol piston pitch pitcher
pitchfork piteous piteously pitfall pithier pithiest pithy pitiful pitifully pitiless pits Pitt pittance Pitts
Pittsburgh pity pivot pivotal pixie pixies Pizarro pizza placard placate place placement placenta placid placidly
plagiarise plagiarism plagiarist plague plaice plaid plain plainer plainest plainly plaintiff plaintive plan planar
Planck planet planetarium planetary plank plankton planner plant Plantagenet plantain plantation planter plaque plasma
plaster plastic Plasticine Plataea plate plateau plateaus platform Plath platinum platitude Plato Platonic Platonism
Platonist platoon Platte platter plausibility plausible plausibly Plautus play playable playback player playful
playfully playfulness playground playhouse playmate playpen plaything playwright plaza plea plead pleasant pleasanter
pleasantest pleasantly pleasantry please pleasurable pleasure pleat pledge Pleiades Pleistocene plentiful plentifully
plenty plethora Plexiglas Plexiglases pliable pliant plied pliers plight Pliny Pliocene plod plop plot plotter plough
plow ploy pluck plucky plug plum plumage plumb plumber plummet plump plumper plumpest plunder plunge plunger plural
plurality plus plush plusher plushest Plutarch Pluto plutonium Plymouth plywood pneumatic pneumonia poach poacher
Pocahontas pocket pocketbook pockmark Podgorica podium pods Podunk poem poet poetic poetical poetry poignancy poignant
poinsettia point pointedly pointer pointless pointlessly poise poison poisonous poke poker pokey pokier pokiest poky
Poland polar Polaris polarisation polarise polarity Polaroid Polaroids pole polemic police policeman policemen
policewoman policewomen policy polio polish Politburo polite politely politeness politer politest political
politically politician politics Polk polka pollen pollinate pollination Pollock pollster pollutant pollute pollution
Pollux Pollyanna polo polygamous polygamy polygon Polyhymnia Polynesia Polynesian Polynesians polynomial polyp
Polyphemus polytechnic pomegranate Pomerania Pomeranian Pomona pomp Pompadour Pompeii Pompey pompous Ponce poncho pond
ponder ponderous Pontchartrain Pontiac Pontianak pontoon pony poodle pool Poona poop poor poorer poorest poorly
popcorn pope poplar Popocatepetl poppy Popsicle populace popular popularise popularity popularly populate population
populous porcelain porch porcupine pore pork pornographic pornography porous porpoise porridge port portability
portable portal portend portent porter portfolio porthole portico portion Portland portlier portliest portly portrait
portray portrayal Portsmouth Portugal Portuguese pose Poseidon position positional positive positively positivism
possess possession possessive possessor possibility possible possibly possum post postage postal postbox postcard
postcode poster posterior posterity postgraduate posthumous posthumously postman postmark postmaster postmen postpone
postponement postscript postulate posture posy potassium potato Potemkin potency potent potential potentially pothole
potion Potomac pots Potsdam potter pottery pouch poultry pounce pound pour Poussin pout poverty powder powdery power
powerful powerfully powerhouse powerless Powhatan powwow practicable practical practicality practically practice
practise practitioner Praetorian pragmatic pragmatism Prague Praia prairie prairies praise praiseworthy Prakrit pram
prance prank prattle prawn Praxiteles pray prayer preach preacher Preakness preamble Precambrian precarious
precariously precaution precautionary precede precedence precedent precinct precious precipice precipitate
precipitation precipitous precise precisely preciser precisest precision preclude precocious preconceive preconception
precursor predator predatory predecessor predefined predestination predicament predicate predict predictable
predictably prediction predictor predisposition predominance predominant predominantly predominate preeminence
preeminent preempt preen prefab preface prefect prefer preferable preferably preference preferential prefix pregnancy
pregnant prehistoric prejudice prejudicial preliminary prelude premature prematurely premeditation premier premise
premium premonition prenatal preoccupation preoccupy prepaid preparation preparatory prepare prepay preponderance
preposition prepositional preposterous prerequisite prerogative Presbyterian Presbyterianism Presbyterians prescribe
prescription presence present presentable presentation presenter presently preservation preservative preserve preside
presidency president presidential Presley press pressure prestige prestigious presto Preston presumably presume
presumption presumptuous presuppose pretence pretend pretender pretension pretentious pretentiously pretentiousness
pretext Pretoria prettier prettiest pretty pretzel prevail prevalence prevalent prevent preventable prevention
preventive preview previewer previous previously prey Priam price priceless prickle pricklier prickliest prickly pride
pried priest priestess priesthood Priestley prim primal primarily primary primate primer primeval primitive primly
primmer primmest primp primrose prince princess Princeton principal principality principally Principe principle print
printable printer printout prior priority prise prism prison prisoner privacy private privately privater privatest
privation privatisation privatise privier priviest privilege privy prize probabilistic probability probable probably
probation probe problem problematic procedural procedure proceed process procession processional processor proclaim
proclamation procrastinate procrastination Procrustean Procrustes procure procurement Procyon prod prodigal prodigious
prodigy produce producer product production productive productivity profane profanity profess profession professional
professionally professor proffer proficiency proficient proficiently profile profit profitable profiteer profound
profounder profoundest profoundly profundity profuse profusely profusion progeny prognoses prognosis program
programmable programmer progress progression progressive progressively prohibit prohibition prohibitive prohibitively
project projectile projection projector Prokofiev proletarian proletariat proliferate proliferation prolific prologue
prolong prom promenade Promethean Prometheus prominence prominent prominently promiscuity promiscuous promise
promontory promote promotion prompt prompter promptest promptly promptness promulgate prone prong pronoun pronounce
pronouncement pronunciation proof proofread prop propaganda propagate propagation propel propeller propensity proper
properer properest properly property prophecy prophesy prophet prophetic proponent proportion proportional
proportionality proportionally proportionate proposal propose proposition propositional proprietary proprietor
propriety propulsion pros prose prosecute prosecution prosecutor prospect prospective prospector prospectus prosper
prosperity prosperous prostitute prostitution prostrate protagonist Protagoras protect protection protective protector
protein Proterozoic protest protestant Protestantism Protestantisms Protestants Proteus protocol proton prototype
protract protractor protrude protrusion proud prouder proudest Proudhon proudly Proust provable provably prove proven
provenance Provencals Provence proverb proverbial provide providence Providences provider province provincial
provision provisional provisionally proviso Provo provocation provocative provoke prow prowess prowl prowler proximity
proxy Prozac prude prudence prudent prudish prune Prussia Prussian Prut psalm Psalter Psalters pseudo pseudonym psych
psychedelic psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychological psychologically
psychologist psychology psychopath psychoses psychosis psychotherapy psychotic Ptah Ptolemaic Ptolemies Ptolemy
puberty public publication publicise publicity publicly publish publisher Puccini puck pucker pudding puddle pudgier
pudgiest pudgy Puebla pueblo puff puffed puffer puffier puffiest puffy pugnacious puke Pulaski Pulitzer pull pulley
Pullman Pullmans pullover pulmonary pulp pulpit pulsate pulsation pulse pulverise puma pumice pummel pump pumpernickel
pumpkin punch punchline punctual punctuality punctuate punctuation puncture pundit pungent Punic punier puniest punish
punishable punishment punitive Punjab Punjabi punk punker punkest puns punt punter puny pupil puppet puppy pups Purana
Purcell purchase purchaser pure puree pureed pureeing purely purer purest purgatory purge purification purify Purim
Purims Puritan puritanical Puritanism Puritanisms purity purple purpler purplest purport purpose purposeful purr purse
pursue pursuit purveyor Pusan Pusey push pusher pushier pushiest Pushkin pushover pushy puss pussier pussiest pussy
putative Putnam putrid puts putt putter putty puzzle Pygmies Pygmy pyjamas Pyongyang pyramid pyre Pyrenees Pyrex
Pyrexes Pyrrhic Pythagoras Pythagorean Pythias python Qatar Qingdao Quaalude quack quadrangle quadrant quadratic
quadrilateral quadruped quadruple quadruplet quagmire quail quaint quainter quaintest quake Quaker Quakers
qualification qualifier qualify qualitative quality qualm quandary quantifier quantify quantitative quantity quantum
quarantine quark quarrel quarrelsome quarry quart quarter quarterback quarterly quartet quartz quash Quasimodo
Quaternary quaver quay queasier queasiest queasy Quebec Quechua queen queenlier queenliest queenly Queensland queer
queerer queerest quell quench query quest question questionable questionnaire Quetzalcoatl queue quibble quiche quick
quicken quicker quickest quickly quicksand quiet quieter quietest quietly quill quilt quinine Quinn quintessence
quintet quintuplet quip Quirinal quirk quirky quit Quito quitter quiver Quixote quiz quizzed quizzical Qumran Quonset
quorum quota quotation quote quotient Quran Rabat rabbi rabbis rabbit rabble Rabelais Rabelaisian rabid rabies raccoon
race racer racetrack Rachmaninoff racial racially racier raciest Racine racism racist rack racket racketeer racy radar
radial radiance radiant radiate radiation radiator radical radically radii radio radioactive radioactivity radish
radium radius raffle raft rafter ragamuffin rage raggeder raggedest ragtime raid raider rail railroad railway rain
rainbow raincoat raindrop rainfall rainier rainiest rainstorm rainwater rainy raise raisin rake Raleigh rally Rama
Ramadan Ramadans Ramakrishna Ramayana ramble rambler ramification ramp rampage rampant ramrod rams Ramsay Ramses
ramshackle ranch rancher rancid rancor rancorous Rand random randomly randomness rang ranger Rangoon rank ranker
rankest Rankin Rankine rankle ransack ransom rant rape Raphael rapid rapider rapidest rapidity rapidly rapist rapport
rapt rapture rapturous rare rarely rarer rarest rarity rascal rash rasher rashest rashly rasp raspberry Rasputin Rasta
Rastafarian Rastafarianism raster rate rather ratification ratify ratio ration rational rationalisation rationalise
rationality rationally rattle rattler rattlesnake ratty raucous raucously ravage rave ravel raven ravenous ravenously
ravine ravish Rawalpindi rawer rawest Rayleigh rayon rays raze razor reach react reaction reactionary reactive reactor
read readability readable reader readership readier readiest readily readiness readjust ready Reagan real realer
realest realisation realise realism realist realistic realistically reality reallocate really realm Realtor realty
ream reap reaper reappear rear rearrange rearrangement reason reasonable reasonably reassurance reassure rebate
Rebekah rebel rebellion rebellious rebind rebirth reborn rebound rebuff rebuffed rebuild rebuilt rebuke rebut rebuttal
recalcitrant recall recant recap recapture recede receipt receive receiver recent recenter recentest recently
receptacle reception receptionist receptive recess recession recharge rechargeable Recife recipe recipient reciprocal
reciprocate recital recitation recite reckless recklessly recklessness reckon reclaim reclamation recline recluse
recognisable recognise recognition recognizable recoil recollect recollection recommend recommendation recompense
recompile reconcile reconciliation recondition reconfigure reconnaissance reconnect reconsider reconstruct
reconstruction record recorder recount recoup recourse recover recoverable recovery recreate recreation recreational
recruit recruitment rectal rectangle rectangular rectify rector rectum recuperate recuperation recur recurrence
recurrent recursion recursive recursively recycle redden redder reddest redeem redeemable redefine redefinition
redemption redesign redhead redid redirect redirection rediscover redistribute redistribution Redmond redo redone
redraft redraw redress reds reduce reduction redundancy redundant reed reef reek reel reelect refer referee refereed
refereeing reference referendum refill refine refinement refinery reflect reflection reflective reflector reflex
reflexive reform reformat reformation reformer refraction refrain refresh refreshment refrigerate refrigeration
refrigerator refuel refuge refugee refund refurbish refurbishment refusal refuse refutation refute regain regal
regalia regard regardless regatta regenerate regeneration regent regime regimen regiment regimental Regina Reginae
region regional register registrar registration registry regress regression regret regretful regrettable regrettably
regular regularity regularly regulate regulation Regulus regurgitate rehabilitate rehabilitation rehash rehearsal
rehearse Rehnquist Reich Reichstag Reid reign reimburse reimbursement rein reincarnate reincarnation reindeer
reinforce reinforcement Reinhardt reinstate reinstatement reiterate reiteration reject rejection rejoice rejoin
rejoinder rejuvenate rejuvenation relaid relapse relate relation relational relationship relative relatively
relativistic relativity relax relaxation relay releasable release relegate relent relentless relentlessly relevance
relevant reliability reliable reliably reliance reliant relic relief relieve religion religious religiously relinquish
relish relive reload relocatable relocate relocation reluctance reluctant reluctantly rely remade remain remainder
remake remark remarkable remarkably Remarque Rembrandt remedial remedy remember remembrance remind reminder Remington
reminisce reminiscence reminiscent remiss remission remit remittance remnant remodel remorse remorseful remorseless
remote remotely remoter remotest removable removal remove remunerate remuneration Remus renaissance Renaissances
rename rend render rendezvous rendition renegade renege renew renewable renewal Reno Renoir renounce renovate
renovation renown rent rental renunciation reopen reorganisation reorganise repaid repair reparation repatriate repay
repayment repeal repeat repeatable repeatedly repel repellent repent repentance repentant repercussion repertoire
repetition repetitious repetitive rephrase replace replacement replay replenish replete replica replicate replication
reply report reportedly reporter repose repository reprehensible represent representation representative repress
repression repressive reprieve reprimand reprint reprisal reproach reproduce reproduction reproductive reprogram
reprove reptile republic republican repudiate repudiation repugnance repugnant repulse repulsion repulsive reputable
reputation repute reputedly request requiem require requirement requisite requisition reread reroute resale reschedule
rescind rescue rescuer research researcher resemblance resemble resent resentful resentment reservation reserve
reservoir reset reshuffle reside residence resident residential residual residue resign resignation resilience
resilient resin resist resistance resistant resistor resolute resolutely resolution resolve resolver resonance
resonant resort resound resource resourceful resourcefulness respect respectability respectable respectably respectful
respectfully respective respectively respiration respirator respiratory respite resplendent respond response
responsibility responsible responsibly responsive rest restart restaurant restful restfuller restfullest restitution
restive restless restlessly restlessness restoration restore restrain restraint restrict restriction restrictive
restructure resubmit result resultant resume resumption resurface resurgence resurrect resurrection resuscitate
resuscitation retail retailer retain retainer retaliate retaliation retard retch retention rethink reticence reticent
retina retire retirement retort retrace retract retraction retreat retribution retrieval retrieve retriever
retroactive retrograde retrospect retrospective retrospectively retry return returnable retype Reuben reunion reunite
reuse revamp reveal revel revelation reveler revelry revenge revengeful revenue reverberate reverberation revere
reverence Reverend reverent reverently reverie reveries reversal reverse reversible reversion revert review reviewer
revile revise revision revisit revival revive revoke revolt revolution revolutionary revolutionise revolve revolver
revs revue revulsion revved reward rewind rework rewrite rewritten rewrote Reykjavik Reynolds rhapsody Rhea Rhee
Rhenish rhetoric rhetorical rheumatism Rhine Rhineland rhino rhinoceros rhinoceroses Rhodes Rhodesia rhododendron
Rhone rhubarb rhyme rhythm rhythmic Ribbentrop ribbon ribs Ricardo rice rich Richard Richards Richardson Richelieu
richer richest richly Richmond richness Richter Richthofen ricketier ricketiest rickety Rickover rickshaw ricochet
riddance ridden riddle ride rider ridge ridicule ridiculous ridiculously Riemann Riesling rife rifer rifest rifle rift
Riga Rigel right righteous righteously righteousness righter rightest rightful rightfully rightly rightmost rightness
rigid rigidity rigidly rigor rigorous rigorously rigs rile Riley Rilke Rimbaud rims rind ring ringleader ringlet
ringworm rink rinse Rios riot rioter riotous ripe ripen ripeness riper ripest Ripley riposte ripple rise risen riser
risk riskier riskiest risky Risorgimento Ritalin rite ritual rival rivalry river Rivera Riverside rivet Riviera
Rivieras Riyadh Rizal roach road roadblock roadside roam Roanoke roar roast robber robbery robe Robeson Robespierre
robin Robinson robot Robson robust robuster robustest robustness Rochester rock Rockefeller rocker rocket Rockford
rockier Rockies rockiest Rockwell rocky rode rodent rodeo Rodgers Rodin Rodney Roentgen roes Roger Rogers rogue
roguish Roland role Rolland roller Rollerblade Rolodex roman romance Romanesque Romania Romanian Romanians Romanies
Romano Romanov Romans Romansh romantic romantically Romanticism Romany Rome Romeo Romes Rommel Romney romp Romulus
roof rook rookie rookies room roomier roomiest roommate roomy Roosevelt roost rooster root rooter rope Roquefort
Roqueforts Rorschach Rosa Rosario rosary rose Roseau rosemary Rosetta Rosicrucian rosier rosiest Ross Rossetti Rossini
Rostand roster Rostov rostrum rosy Rotarian rotary rotate rotation rote Rothko Rothschild rotisserie rotisseries rotor
rotten rottener rottenest Rotterdam Rottweiler rotund rotunda Rouault rouge rough roughage roughen rougher roughest
roughhouse roughly roughness roulette Roumania round roundabout rounder roundest roundness rouse Rousseau rout
routeing router routine routinely Rover rowboat rowdier rowdiest rowdiness rowdy Rowe rows royal royally royalty Royce
rubber rubbish rubble Rubens Rubicon rubier rubiest Rubinstein rubric rubs ruby rucksack ruckus rudder ruddier
ruddiest ruddy rude rudely rudeness ruder rudest rudimentary Rudolf rued rueful rues ruff ruffed ruffian ruffle rugby
ruggeder ruggedest rugs Ruhr ruin ruing ruinous rule ruler rumble ruminate rummage rummer rummest rummy rumor rump
rumple rums runaway rundown rune rung runner runnier runniest runny Runnymede runt runway Runyon Rupert rupture rural
ruse rush Rushmore Ruskin Russell Russia Russian Russians rust rustic rustier rustiest rustle rustler rusty Ruth
Rutherford ruthless ruthlessly ruthlessness ruts Rwanda Rwandan Rwandans Rwandas Ryder Saar Saarinen Sabbath Sabbaths
sabbatical saber Sabin Sabine sabotage saboteur sabre Sacajawea sack sacrament Sacramento sacred sacrifice sacrificial
sacrilege sacrilegious sacs Sadat sadden sadder saddest saddle Sadducee Sade sades sadism sadist sadistic sadly
sadness safari safaried safaris Safavid safe safeguard safekeeping safely safer safest safety saffron saga sage
sagebrush sager sagest Sagittarius Sagittariuses Sahara Sahel said Saigon sail sailboat sailor saint saintlier
saintliest saintly Sakai sake Sakharov saki salable salad Saladin Salado salami salamis salary sale saleable Salem
Salerno salesman salesmen salespeople salesperson saleswoman saleswomen salient Salinas Salinger Salish saliva
salivate Salk sallow sallower sallowest Sallust sally salmon salon saloon salt salter saltest saltier saltiest salty
salutation salute Salvador Salvadoran Salvadorans Salvadorian Salvadorians salvage salvation salve Samara Samaritan
Samaritans same sameness Samoa Samoan Samoyed sample sampler Samson Samuel sanatorium sanctify sanctimonious sanction
sanctity sanctuary sand sandal sandbag Sandburg sandier sandiest Sandinista sandman sandmen sandpaper sandstone
sandstorm sandwich sandy sane saner sanest Sanforized sang Sanger Sanhedrin sanitarium sanitary sanitation sanity sank
sanserif Sanskrit Santa Santayana Santeria Santiago sapling sapphire Sappho Sapporo saps Saracen Saracens Saragossa
Sarah Sarajevo Saratov Sarawak sarcasm sarcastic sarcastically sardine Sardinia Sargent sari saris Sarto Sartre sash
Saskatchewan Saskatoon Sasquatch Sassanian sassier sassiest Sassoon sassy Satan satanic Satanism Satanist satchel
satellite satin satire satirical satirise satirist satisfaction satisfactorily satisfactory satisfy saturate
saturation Saturday Saturdays Saturn Saturnalia sauce saucepan saucer saucier sauciest saucy Saudi Saudis sauerkraut
Saul sauna saunter sausage Saussure savage savagely savager savagery savagest Savannah save saver savior Savonarola
savor savorier savoriest savory savourier savouriest savoury Savoy Savoyard savvier savviest savvy sawdust saws Saxon
Saxons Saxony saxophone Sayers says scab scaffold scalar scald scale scalier scaliest scallop scalp scalpel scaly
scamper scan scandal scandalise scandalous Scandinavia Scandinavian Scandinavians scanner scant scanter scantest
scantier scantiest scanty scapegoat scar Scaramouch Scarborough scarce scarcely scarcer scarcest scarcity scarecrow
scarf scarier scariest Scarlatti scarlet scarves scary scathing scatter scatterbrain scavenger scenario scene scenery
scenic scent scepter sceptic sceptical scepticism schedule scheduler Schelling scheme schemer Schenectady Schiller
schizophrenia schizophrenic Schliemann Schmidt Schnabel scholar scholarly scholarship scholastic school schoolboy
schoolchild schoolchildren schoolteacher schooner Schopenhauer Schubert Schumann Schweitzer science scientific
scientifically scientist Scipio scissor scoff scoffed scold scoop scoot scooter scope scorch score scorer scorn
scornful Scorpio scorpion Scorpios Scorpius Scot scotch Scotchman Scotchmen Scotland Scots Scotsman Scotsmen
Scotswoman Scotswomen Scott Scottie Scottish Scottsdale scoundrel scour scourge scout scowl scrabble scram scramble
Scranton scrap scrapbook scratch scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream screech
screen screw screwdriver screwier screwiest screwy Scriabin scribble scribe script scripture scriptwriter scroll
Scrooge scrounge scrub scruff scruffier scruffiest scruffy scruple scrupulous scrupulously scrutinise scrutiny Scud
scuff scuffed scuffle sculptor sculpture scum scurrilous scurry scuttle Scylla scythe Scythia Scythian Seaborg
seafaring seafood seal seam seaman seamen seamstress seaport sear search searchlight seas seashell seashore seasick
seasickness seaside season seasonable seasonal seat Seattle seaweed secede secession seclude seclusion Seconal second
secondarily secondary secondly secrecy secret secretarial secretary secretion secretive secretly sect section sector
secular secure securely securer securest security sedan sedate sedater sedatest sedative sedentary Seder Seders
sediment sedimentary seduce seduction seductive seed seedier seediest seedling seedy Seeger seeing seek seem seemingly
seen seep seepage seer sees seesaw seethe segment segmentation segregate segregation Seine seize seizure seldom select
selection selective selectively selector Seleucid self selfish selfishness Seljuk sell seller selves semantic
semantically Semarang semblance semen semester semicircle semicolon semiconductor semifinal seminar seminary Seminole
Seminoles Semiramis Semite Semites Semitic Semitics Semtex senate senator send Sendai sender Seneca Senecas Senegal
Senegalese Senghor senile senility senior seniority Sennacherib sensation sensational sensationalism sense senseless
sensibility sensible sensibly sensitive sensitivity sensor sensory sensual sensuality sensuous sent sentence sentience
sentient sentiment sentimental sentimentality sentry Seoul separate separately separation separator Sephardi September
Septembers Septuagint Septuagints sepulcher sepulchre sequel sequence sequencer sequential sequentially sequin Sequoya
Serb Serbia Serbian Serbians Serbs serenade serene serener serenest serenity sergeant serial series serious seriously
seriousness sermon Serpens serpent serum servant serve server service serviceable serviceman servicemen serviette
servile servitude session setback Seth Seton sets settable setter settle settlement settler Seurat Seuss Sevastopol
seven seventeen seventeenth seventh seventy sever several severance severely severer severest severity Severn Severus
Seville sewage Seward sewer sewn sews sexed sexism sexist Sextans sexual sexuality sexually sexy Seychelles Seyfert
shabbier shabbiest shabbily shabby shack shackle Shackleton shade shadier shadiest shadow shadowier shadowiest shadowy
shady shaft shaggier shaggiest shaggy shake shaken Shakespeare Shakespearean shakier shakiest shaky shall shallow
shallower shallowest sham shamble shameful shamefully shameless shampoo shamrock Shanghai Shannon Shantung shanty
shape shapelier shapeliest shapely share shareholder Shari shark Sharon sharp sharpen sharpener sharper sharpest
sharply sharpness Shasta shatter shave shaven shaver Shavian Shavuot Shaw shawl Shawnee sheaf shear sheath sheave
Sheba shed sheen sheep sheepish sheepishly sheer sheerer sheerest sheet Sheetrock Sheffield sheikh shelf shell sheller
Shelley shellfish shelter shelve Shenandoah Shenyang Sheol Shepard shepherd Sheraton sherbet Sheridan sheriff Sherlock
Sherman Sherpa sherry Sherwood shes Shetland Shetlands Shevat shied shield shift shiftier shiftiest shiftless shifty
Shijiazhuang Shikoku Shillong Shiloh shimmer shin shingle shinier shiniest Shinto Shintoism Shintoisms Shintos shiny
ship shipment shipshape shipwreck Shiraz shire shirk shirt Shiva shiver shoal shock shod shoddier shoddiest shoddy
shoe shoeing shoelace shoestring shone shoo shook shoot shop shopkeeper shoplifter shopper shore short shortage
shortcoming shorten shorter shortest shortfall shorthand Shorthorn shortlist shortly shortness Shoshone shot shotgun
should shoulder shout shove shovel show showcase showdown shower showier showiest showman showmen shown showy shrank
shrapnel shred Shreveport shrew shrewd shrewder shrewdest shrewdness shriek shrill shriller shrillest shrimp shrine
Shriner shrink shrinkage shrivel Shropshire shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun
shunt shut shutdown shutter shuttle shyer shyest Shylock shyness Siam Siamese Sibelius Siberia Siberian sibling Sibyl
Sicilian Sicilians Sicily sick sicken sicker sickest sickle sicklier sickliest sickly sickness Siddhartha side
sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle Sidney siege Siegfried Siemens sierra siesta
sieve sift sigh sight sightless Sigismund sigma Sigmund sign signal signature signer significance significant
significantly signify signpost Sigurd Sikh Sikhism Sikhs Sikkim Sikkimese Sikorsky silence silent silenter silentest
silently silhouette silhouetted silicon silk silken sill sillier silliest silliness silly silo silt Silurian silver
silversmith silverware silvery similar similarity similarly simile Simmental simmer Simon simple simpler simplest
simplex simplicity simplification simplify simplistic simply simulate simulation simulator simultaneous simultaneously
Sinai Sinatra since sincere sincerely sincerer sincerest sincerity Sinclair Sindhi sine sinew sinewy sinful sing
Singapore singeing singer single singly singular singularity singularly Sinhalese sinister sink sinner sinus Sioux
siphon sips sire siren Sirius sirloin sissier sissiest sissy sister sisterhood sisterly Sistine Sisyphean Sisyphus
site sitter situate situation Siva Sivan sixes sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable
sizer sizzle skate skateboard skater skein skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy
skew skewer skid skied skiing skilful skill skillet skillful skim skimp skimpier skimpiest skimpy skin skinflint
Skinner skinnier skinniest skinny skip skipper skirmish skirt skis skit skittish Skopje skulk skull skunk Skye Skylab
skylight skyline skyrocket skyscraper slab slack slacken slacker slackest slag slain slake slam slander slang slant
slap slapstick slash slat slaughter Slav slave slavery Slavic slavish Slavonic Slavs slay sleazier sleaziest sleazy
sled sledgehammer sleek sleeker sleekest sleep sleeper sleepier sleepiest sleepless sleepy sleet sleeve sleeveless
sleigh slender slenderer slenderest slept slew slice slicker slickest slid slier sliest slight slighter slightest
slightly slim slimier slimiest slimmer slimmest slimy sling slingshot slink slip slipper slipperier slipperiest
slippery slipshod slit slither slitter sliver Sloan slob slobber slog slogan slop sloppier sloppiest sloppy slosh slot
sloth slothful slouch Slovak Slovakia Slovakian Slovaks Slovenia Slovenian Slovenians slovenlier slovenliest slovenly
slow slower slowest slowly slowness sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut
slyer slyest slyly slyness smack small smaller smallest smallish smallpox smart smarter smartest smartly smash
smattering smear smell smellier smelliest smelly smelt Smetana smidgen smile smirk smite smith smithereens Smithson
smitten smock smog smoke smoker smokestack smokier smokiest smoky smolder Smolensk Smollett smooth smoother smoothest
smoothly smoothness smote smother smoulder smudge smug smugger smuggest smuggle smuggler smugly smut snack snag snail
snake snap snappier snappiest snappy snapshot snare snarl snatch sneak sneaker sneakier sneakiest sneaky sneer sneeze
snicker snide snider snidest sniff sniffed sniffle snip sniper snippet snitch snob snobbery snobbish snooker snoop
snootier snootiest snooty snooze snore snorkel snort snot snout snow snowball Snowbelt snowdrift snowfall snowflake
snowier snowiest snowplough snowplow snowstorm snowy snub snuff snuffed snuffer snug snugger snuggest snuggle snugly
soak soap soapier soapiest soapy soar Soave sober soberer soberest sobriety sobs soccer sociable social socialise
socialism socialist socially society sociological sociologist sociology sock socket Socrates Socratic soda sodden
Soddy sodium Sodom sodomy sods sofa Sofia soft softball soften softer softest softly softness software soggier
soggiest soggy Soho soil sojourn solace solar sold solder soldier sole solely solemn solemner solemnest solemnity
solemnly solicit solicitor solicitous solid solidarity solider solidest solidify solidity solidly solitaire solitary
solitude solo soloist Solomon Solon soluble solution solve solvent Solzhenitsyn Somali Somalia Somalian Somalians
Somalis somber some somebody someday somehow someone someplace somersault something sometime somewhat somewhere Somme
sonata Sondheim song sonic sonnet sonorous sons soon sooner soonest soot soothe sootier sootiest sooty Sophia
sophisticate sophistication sophistry Sophoclean Sophocles sophomore soprano sops sorcerer sorceress sorcery sordid
sore sorely sorer sorest sorority sorrier sorriest sorrow sorrowful sorry sort sorta sought soul sound sounder
soundest soundly soundproof soundtrack soup sour source sourer sourest Sousa south Southampton southeast southeastern
Southeasts southerly southern southerner Southey southpaw Souths southward southwest southwestern Southwests souvenir
sovereign sovereignty Soviet Soweto sown sows Soyuz space spacecraft spaceship spacial spacious Spackle spade
spaghetti Spain Spam span spangle Spaniard Spaniards spaniel Spanish spank spanner spar sparer sparest spark sparkle
sparkler sparrow sparse sparsely sparser sparsest Sparta Spartacus Spartan Spartans spas spasm spasmodic spat spatial
spatter spatula spawn spay speak speaker spear spearhead spearmint special specialisation specialise specialist
speciality specially specialty species specific specifically specification specifier specify specimen specious speck
spectacle spectacular spectacularly spectator specter spectra spectrum speculate speculation speculative speculator
sped speech speechless speed speedboat speedier speediest speedometer speedy spell spellbind spellbound speller spelt
Spence Spencer Spencerian spend spendthrift Spenglerian Spenserian spent sperm spew sphere spherical sphinx spice
spicier spiciest spicy spider spied spigot spike spill spilt spin spinach spinal spindlier spindliest spindly
spineless Spinoza spinster spiral spire spirit spiritual spiritually spit spiteful spitefuller spitefullest
Spitsbergen spittle splash splat splatter spleen splendid splendider splendidest splendidly splendor splice splint
splinter split splurge Spock spoil spoilt Spokane spoke spoken spokesman spokesmen spokespeople spokesperson
spokeswoman spokeswomen sponge spongier spongiest spongy sponsor sponsorship spontaneity spontaneous spontaneously
spoof spook spookier spookiest spooky spool spoon spoonful sporadic spore sporran sport sportsmanship spot spotless
spotlight spottier spottiest spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree spreed spreeing
sprier spriest sprig spring springboard Springfield springier springiest springtime springy sprinkle sprinkler sprint
sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spur spurious spurn spurt Sputnik sputter squabble
squad squadron squalid squalider squalidest squall squalor squander Squanto square squarely squarer squarest squash
squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint
squinter squintest squire squirm squirrel squirt Srinagar stab stabilise stability stable stabler stablest stack
stadium staff staffed Stafford stag stagecoach stagger stagnant stagnate stagnation staid staider staidest stain stair
staircase Stairmaster stairway stake stale stalemate staler stalest Stalin Stalingrad Stalinist stalk stallion
stalwart Stamford stamina stammer stamp stampede stance stanch stancher stanchest stand standard standardisation
standardise standby Standish standoff standpoint standstill Stanislavsky stank Stanley Stanton stanza staple stapler
star starboard starch starchier starchiest starchy stardom starfish stark starker starkest starlight starrier
starriest starry start starter startle startlingly starvation starve state statelier stateliest stately statement
stater statesman statesmanship statesmen static station stationary stationery statistic statistical statistically
statistician statue stature status statute statutory staunch stauncher staunchest staunchly stave stay steadfast
Steadicam steadier steadiest steadily steady steak steal stealth stealthier stealthiest stealthily stealthy steam
steamier steamiest steamroller steamrollered steamy steel Steele steep steeper steepest steeple steer Stein Steinbeck
Steiner Stella stellar stem stench stencil Stendhal stenographer stenography step Stephen Stephens Stephenson
stepladder stereo stereotype sterile sterilisation sterilise sterling stern sterner sternest sternly sternness Sterno
stethoscope Stetson Stevens Stevenson stew steward stewardess stick sticker stickier stickiest stickler sticky stiff
stiffed stiffen stiffer stiffest stiffly stiffness stifle stigma stigmata still stillborn stiller stillest stillness
stilted Stilton stimulant stimulate stimulation stimuli stimulus sting stinger stingier stingiest stinginess stingy
stink stint stipulate stipulation stir Stirling stirrup stitch stock stockade stockbroker stockholder Stockholm
stockier stockiest stockpile Stockton stocky stockyard stodgier stodgiest stodgy Stoic stoical Stoicism stoke stole
stolen stolid stolider stolidest stolidly stomach stomp stone Stonehenge stonier stoniest stony stood stool stoop stop
stopgap stopover stoppage stopper stopwatch storage store storehouse storekeeper storeroom storey stork storm stormier
stormiest stormy story stout stouter stoutest stove stow stowaway Stowe straddle Stradivarius straggle straggler
straight straighten straighter straightest straightforward straightforwardly strain strainer strait straitjacket
strand strange strangely strangeness stranger strangest strangle strangulation strap Strasbourg strata stratagem
strategic strategy stratify stratosphere stratum Strauss Stravinsky straw strawberry stray streak stream streamer
streamline street streetcar strength strengthen strenuous strenuously stress stressful stretch stretcher strew strewn
stricken strict stricter strictest strictly strictness stridden stride strife strike striker Strindberg string
stringent stringier stringiest stringy strip stripper strive striven strode stroke stroll stroller Stromboli strong
stronger strongest stronghold strongly strove struck structural structuralist structure struggle strum strung strut
Stuart Stuarts stub stubbier stubbiest stubble stubborn stubborner stubbornest stubby stuck stud student studentship
studio studious study stuff stuffed stuffier stuffiest stuffy stumble stump stun stung stunk stunt stupefy stupendous
stupid stupider stupidest stupidity stupidly stupor sturdier sturdiest sturdy stutter Stuttgart Stuyvesant Stygian
style stylish stylistic stylus Styrofoam Styrofoams Styx suave suaver suavest subcommittee subconscious subconsciously
subdivide subdivision subdue subgroup subject subjective subjugate subjunctive sublet sublime sublimer sublimest
submarine submerge submersion submission submissive submit subnormal subordinate subprogram subroutine subs subscribe
subscriber subscript subscription subsection subsequent subsequently subservient subset subside subsidiary subsidise
subsidy subsist subsistence substance substandard substantial substantially substantiate substitute substitution
subsystem subterfuge subterranean subtle subtler subtlest subtlety subtly subtract subtraction suburb suburban
subversive subvert subway succeed success successful successfully succession successive successively successor
succinct succincter succinctest succinctly succor succulent succumb such suck sucker suckle Sucre suction Sudan
Sudanese sudden suddenly Sudra suds sued sues Suetonius Suez suffer sufferer suffice sufficient sufficiently suffix
suffocate suffocation Suffolk suffrage Sufi Sufism sugar sugarier sugariest sugary suggest suggester suggestion
suggestive suicidal suicide suing suit suitability suitable suitably suitcase suitor Sukarno Sukkot Sulawesi sulfur
sulk sulkier sulkiest sulky Sulla sullen sullener sullenest Sullivan sulphur sultan sultrier sultriest sultry Sumatra
Sumerian summarily summarise summary summer summit summon summonsed sumptuous sums Sumter sunbathe Sunbelt sunburn
sundae Sundanese Sunday Sundays sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit Sunni
sunnier sunniest sunny Sunnyvale sunrise suns sunscreen sunset sunshine suntan sunup super superb superber superbest
superbly supercomputer superficial superficially superfluous superhuman superimpose superintendent superior
superiority superlative supermarket supernatural superscript supersede supersonic superstar superstition superstitious
superstructure supervise supervision supervisor supervisory supper supplant supple supplement supplementary suppler
supplest supplier supply support supporter supportive suppose supposedly supposition suppress suppression supremacy
supreme supremely Surabaya Surat surcharge sure surely surer surest surf surface surfboard surge surgeon surgery
surgical Suriname surlier surliest surly surmise surmount surname surpass surplus surplussed surprise surprisingly
surreal surrender surreptitious surround surveillance survey surveyor survival survive survivor Susanna susceptible
suspect suspend suspender suspense suspension suspicion suspicious suspiciously Susquehanna Sussex sustain sustainable
sustenance Suva Svengali swab swagger swaggerer Swahili Swahilis swallow swam swamp swampier swampiest swampy swan
Swanee Swansea swap swarm swarthier swarthiest swarthy swat swathe sway Swazi Swaziland swear sweat sweater sweaty
Swede Sweden Swedes Swedish sweep sweeper sweepstake sweet sweeten sweeter sweetest sweetheart sweetly sweetness swell
sweller swellest swept swerve swift swifter swiftest swiftly swig swill swim swindle swindler swine swing swipe swirl
swish swisher swishest Swiss Swisses switch switchable switchboard switcher Switzerland swivel swollen swoon swoop
sword swordfish swore sworn swum swung Sydney syllable syllabus symbol symbolic symbolise symbolism symmetric
symmetrical symmetry sympathetic sympathetically sympathise sympathy symphonic symphony symptom symptomatic synagogue
synapse synchronisation synchronise synchronous syndicate syndrome Synge synonym synonymous synopses synopsis
syntactic syntactically syntax syntheses synthesis synthesise synthesizer synthetic syphilis Syracuse Syria Syriac
Syrian Syrians syringe syrup system systematic systematically Tabasco tabby tabernacle table tablecloth tablespoon
tablespoonful tablet tabloid taboo Tabriz tabs tabulate tabulation tacit tacitly taciturn Tacitus tack tackier
tackiest tackle tacky taco Tacoma tact tactful tactfully tactic tactical tactless tactlessly tadpole Tadzhik Taegu
Taejon Taft Tagalog Tagore tags Tahiti Tahitian Tahitians Tahoe Taichung tail tailgate taillight tailor tailspin taint
Taipei Taiping Taiwan Taiwanese Taiyuan Tajikistan take taken takeoff takeover taker Talbot talc tale talent Taliesin
talisman talk talkative talker Tallahassee taller tallest Tallinn tallow tally Talmud Talmudic Talmuds talon
tambourine tame tamely tameness tamer Tamerlane tamest Tamil Tammany Tammuz Tampa tamper Tamworth Tancred tandem Taney
tang Tanganyika tangent tangential tangerine tangible Tangiers tangle tango Tangshan tank tankard tanker tanner
tannest tans tantalise Tantalus tantamount tantrum Tanzania Tanzanian Tanzanians Taoism Taoisms Taoist Taoists tape
taper tapestry Tara tarantula Tarawa tardier tardiest tardiness tardy target tariff Tarim Tarkington tarnish tarpaulin
tarrier tarriest tarry tars tart tartan tartar Tartary tarter tartest Tartuffe Tarzan Tashkent task Tasman Tasmania
Tasmanian Tass tassel taste tasteful tastefully tasteless tastier tastiest tasty Tatar Tatars Tate tattle tattoo tatty
Tatum taught taunt Taurus Tauruses taut tauter tautest tautology tavern tawdrier tawdriest tawdry Tawney tawnier
tawniest tawny taxable taxation taxed taxi taxicab taxied taxis taxpayer Taylor Tbilisi Tchaikovsky teach teacher
teacup teak team teammate teamster teamwork teapot tear teardrop tearful teas tease teaspoon teat technical
technicality technically technician Technicolor technique technological technologically technology Tecumseh tedious
tediously tedium teed teeing teem teen teenage teenager tees teeter teeth teetotal teetotaler Teflon Teflons
Tegucigalpa Tehran telecommunications telegram telegraph Telemachus Telemann telepathic telepathy telephone
Teleprompter telescope teletype televise television tell teller telltale Telugu Tempe temper temperament temperamental
temperance temperate temperature tempest tempestuous Templar template temple tempo temporal temporarily temporary
tempt temptation tenable tenacious tenacity tenancy tenant tend tendency tender tenderer tenderest tenderise tenderly
tenderness tendon tendril tenement tenet Tennessee tennis Tennyson tenor tens tense tenser tensest tension tensors
tent tentacle tentative tentatively tenth tenuous tenure tepee tepid Terence Tereshkova term terminal terminally
terminate termination terminator termini terminology terminus termite termly Terpsichore terrace terrain terrestrial
terrible terribly terrier terrific terrify territorial territory terror terrorise terrorism terrorist Terry terse
tersely terseness terser tersest Tertiary Tesla Tess test testable testament tester testicle testify testimonial
testimony testis tetanus tether Tetons Teutonic Tevet Texan Texans Texas text textbook textile textual textually
texture Thackeray Thaddeus Thai Thailand Thais Thales Thalia Thames than thank thankful thankfully thankless
Thanksgiving Thanksgivings Thant that thatch thatcher thaw theater theatrical Thebes thee theft their theist them
Themistocles themselves then thence Theocritus Theodora theologian theological theology theorem theoretic theoretical
theoretically theorise theorist theory Theosophy therapeutic therapist therapy Theravada there thereabouts thereafter
thereby therefore therein thereof thereon Theresa thereupon thermal thermodynamics thermometer Thermopylae Thermos
thermostat thesauri thesaurus these Theseus thesis Thespian Thessalonian theta they thick thicken thicker thickest
thicket thickly thickness thief thieve thigh thimble Thimbu thin thing think thinker thinly thinner thinnest third
thirst thirstier thirstiest thirsty thirteen thirteenth thirtieth thirty this thistle Thomas Thomism Thomistic
Thompson Thomson thong Thor Thorazine Thoreau thorn thornier thorniest thorny thorough thoroughbred thoroughbreds
thorougher thoroughest thoroughfare thoroughly Thorpe those Thoth thou though thought thoughtful thoughtfully
thoughtfulness thoughtless thoughtlessly thous thousand thousandth Thrace Thracian thrash thread threadbare threat
threaten three thresh thresher threshold threw thrice thrift thriftier thriftiest thrifty thrill thriller thrive
throat throb throne throng throttle through throughout throughput throw throwaway throwback thrown thrust Thucydides
thud thug Thule thumb thumbtack thump thunder thunderbolt thunderous thunderstorm thunderstruck Thurber Thursday
Thursdays thus thwart thyme thyroid Tianjin tiara Tiber Tiberius Tibet Tibetan Tibetans tick ticket tickle ticklish
Ticonderoga tidal tidbit tide tidier tidiest tidy tied tier ties tiff Tiffany tiffed tiger tight tighten tighter
tightest tightly tightness tightrope tightwad Tigris Tijuana tilde tile Tillich Tilsit tilt timber Timbuktu time
timekeeper timeless timelier timeliest timely timer timescale timetable timezone timid timider timidest timidity
timidly Timor Timothy Timour tinder ting tingeing tingle tinier tiniest tinker Tinkertoy tinkle tinnier tinniest tinny
tins tinsel tint Tintoretto tiny Tipperary tips tipsier tipsiest tipsy tiptoe tiptoeing tirade tire tireder tiredest
tireless Tiresias tiresome Tishri tissue Titan Titania Titanic titbit Titian Titicaca titillate title tits titter
Titus Tlingit toad toadstool toast toaster tobacco Tobago toboggan Toby Tocantins Tocqueville today Todd toddle
toddler toed toeing toenail toes toffee toga together toggle Togo toil toilet Tojo Tokay token Tokugawa Tokyo told
Toledo Toledos tolerable tolerably tolerance tolerant tolerate Tolkien toll Tolstoy Toltec tomahawk tomato tomb tomboy
tombstone tomcat tome Tommy tomorrow Tomsk tonal tone tong Tonga Tongan Tongans tongue tonic tonight tonnage tonne
tonsil tonsillitis Tony took tool toolkit toot tooth toothache toothbrush toothpaste toothpick topaz Topeka topic
topical topography topology topple tops Torah Torahs torch tore Tories torment tormentor torn tornado Toronto torpedo
torque Torquemada Torrance Torrens torrent torrential Torricelli torrid torso tortilla tortoise Tortola Tortuga
tortuous torture Tory Toscanini toss total totalitarian totalitarianism totality totally tote totem totter toucan
touch touchdown touchier touchiest touchy tough toughen tougher toughest toughness Toulouse toupee tour tourist
tournament tourniquet tousle tout toward towel tower town townspeople tows toxic toxin toys trace track tract traction
tractor trade trademark trader tradition traditional traditionalist traditionally Trafalgar traffic tragedy tragic
tragically trail trailer train trainee trainer trait traitor traitorous Trajan tramp trample trampoline trance
tranquil tranquiler tranquilest tranquility tranquilize tranquilizer tranquillise tranquilliser tranquillity transact
transaction transatlantic Transcaucasia transcend transcontinental transcribe transcript transcription transfer
transferable transform transformation transformer transfusion transgress transgression transient transistor transit
transition transitional transitive transitory translate translation translator transliteration translucent
transmission transmit transmitter transparency transparent transparently transpire transplant transport transportable
transportation transpose Transvaal transverse Transylvania trap trapdoor trapeze trapezoid trapper Trappist trash
trashcan trashier trashiest trashy trauma traumatic traumatise travel traveler traverse travesty trawl trawler tray
treacherous treachery treacle tread treadmill treason treasure treasurer treasury treat treatise treatment treaty
treble Treblinka tree treed treeing trek trellis trellised tremble tremendous tremendously tremor trench trend
trendier trendiest trendy Trenton trepidation trespass trespasser trestle Trevelyan trial triangle triangular Triassic
tribal tribe tribulation tribunal tributary tribute trick trickery trickier trickiest trickle trickster tricky
tricycle tried Trieste trifle trigger trigonometry trill trillion trilogy trim trimester trimmer trimmest Trimurti
Trinidad Trinities trinity trinket trio trip Tripitaka triple triplet triplicate tripod Tripoli tripos Tristan trite
triter tritest Triton triumph triumphant trivia trivial triviality trivially trod trodden Trojan Trojans troll trolley
Trollope trombone Trondheim troop trooper trophy tropical trot Trotsky trouble troublemaker troublesome trough trounce
troupe trouser trout trowel Troy Troyes truancy truant truce truck Trudeau trudge true truer truest truffle truism
Trujillo truly Truman trump trumpet truncate truncation trunk trust trustee trustful trustier trustiest trustworthier
trustworthiest trustworthy trusty truth truthful truthfully truthfulness tryout tsar Tsimshian Tswana Tuareg tuba tube
tuberculosis Tubman tubular tuck Tucson Tudor Tuesday Tuesdays tuft tugs tuition tulip Tulsa tumble tumbler tummy
tumor tumult tumultuous tuna tundra tune tuneful tuner Tungus tunic Tunis Tunisia Tunisian Tunisians tunnel Tupi
Tupperware Tupungato turban turbine turbulence turbulent tureen turf Turgenev turgid Turin Turk Turkestan turkey
Turkish Turkmenistan Turks turmoil turn turnaround turner turnip turnout turnover turnpike turnstile turntable
turpentine Turpin turquoise turret turtle turtleneck Tuscan Tuscany Tuscarora tusk tussle Tutankhamen tutor tutorial
Tutsi Tuvalu tuxedo Twain twang tweak twee tweed tweet tweezers twelfth twelve twentieth twenty twice twiddle twig
twilight twin twinge Twinkies twinkle twirl twist twister twitch twitter twos Tycho tycoon tying Tylenol Tyler Tyndale
Tyndall type typeface typescript typeset typesetter typewriter typhoid typhoon typhus typical typically typify typist
typographic typographical tyrannical tyrannise tyranny tyrant tyre Tyrone Ubangi ubiquitous Ucayali Udall udder Uganda
Ugandan Ugandans uglier ugliest ugliness ugly Uighur Ukraine Ukrainian Ukrainians ulcer Ulster ulterior ultimate
ultimately ultimatum ultra ultrasonic Ultrasuede ultraviolet Ulyanovsk Ulysses umbrella umpire umpteen unable
unacceptable unacceptably unaccepted unaccountable unaccountably unadulterated unaffected unaltered unambiguous
unambiguously unanimity unanimous unanimously unanswerable unanswered unarmed unassigned unassuming unattached
unattainable unattended unattractive unauthorised unavailable unavoidable unaware unbalanced unbearable unbearably
unbeatable unbecoming unbelievable unbelievably unbeliever unbiased unblock unborn unbreakable unbroken unburden
uncannier uncanniest uncanny unceasing uncertain uncertainty unchallenged unchanged uncharitable unchristian uncle
unclean uncleaner uncleanest unclear uncomfortable uncomfortably uncommon uncommoner uncommonest uncompromising
unconcerned unconditional unconditionally unconfirmed unconnected unconscious unconsciously unconstitutional
uncontrollable uncontrolled uncontroversial unconventional unconvinced uncountable uncouth uncover uncultured uncut
undamaged undaunted undecidable undecided undefined undemocratic undeniable undeniably under underbrush undercover
undercurrent undercut underdog underestimate underflow underfoot undergarment undergo undergone undergraduate
underground undergrowth underhanded underlain underlay underlie underlies underline undermine underneath
undernourished underpants underpass underprivileged underrate underscore undershirt underside understand
understandable understandably understate understatement understood understudy undertake undertaken undertaker
undertone undertook undertow underwater underwear underweight underwent underworld underwrite underwritten underwrote
undeserved undesirable undetected undeveloped undid undisturbed undo undocumented undone undoubted undoubtedly undress
undue unduly undying unearth unearthly uneasier uneasiest uneasily uneasiness uneasy uneconomic uneconomical
uneducated unemployable unemployed unemployment unenlightened unequal unequivocal unerring unethical uneven unevenly
uneventful unexpected unexpectedly unexplained unfailing unfair unfairer unfairest unfairly unfaithful unfamiliar
unfasten unfavorable unfeasible unfeeling unfilled unfinished unfit unfold unforeseen unforgettable unforgivable
unfortunate unfortunately unfounded unfriendlier unfriendliest unfriendly unfunny unfurl ungainlier ungainliest
ungainly Ungava ungodlier ungodliest ungodly ungrammatical ungrateful unhappier unhappiest unhappily unhappiness
unhappy unhealthier unhealthiest unhealthy unheard unhelpful unhook unicorn unicycle unidentified unification uniform
uniformity uniformly unify unilateral unilaterally unimaginative unimportant unimpressed uninformative uninformed
uninhibited uninitiated uninspired unintelligent unintelligible unintended unintentional unintentionally uninterested
union unionise unique uniquely uniqueness uniquer uniquest unison unit Unitarian Unitarianism Unitarianisms Unitarians
unity universal universally universe university unjust unjustifiable unjustified unjustly unkempt unkind unkinder
unkindest unkindlier unkindliest unkindly unknown unlabeled unlawful unleash unless unlike unlikelier unlikeliest
unlikely unlimited unload unlock unluckier unluckiest unlucky unman unmarked unmarried unmask unmistakable
unmistakably unmitigated unmodified unmoved unnamed unnatural unnecessarily unnecessary unnerve unnoticed unobtainable
unoccupied unofficial unoriginal unorthodox unpack unpaid unparalleled unpick unpleasant unpleasantly unpleasantness
unpopular unpopularity unprecedented unpredictable unprepared unprincipled unprintable unprivileged unprotected
unproven unprovoked unpublished unqualified unquestionable unquestionably unravel unread unreadable unreal unrealistic
unreasonable unreasonably unrecognised unrelated unrelenting unreliability unreliable unremarkable unrepeatable
unrepresentative unreservedly unresolved unrest unrestricted unrivaled unruffled unrulier unruliest unruly unsafe
unsafer unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed unscheduled
unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest unseemly unseen unset unsettle
unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound unsounder
unsoundest unspeakable unspecified unstable unstructured unstuck unsubstantiated unsuccessful unsuccessfully
unsuitable unsuited unsung unsupportable unsupported unsure unsuspecting untangle untenable unthinkable untidier
untidiest untidy untie untied until untiring unto untold untouched untrained untrue untruer untruest untrustworthy
unusable unused unusual unusually unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier unwieldiest
unwieldy unwilling unwillingness unwind unwise unwiser unwisest unwittingly unworkable unworthy unwound unwrap
unwritten Upanishads upbeat upbringing update Updike upend upgrade upheaval upheld uphill uphold upholster upholsterer
upholstery upkeep uplift upload upon upped upper uppermost upright uprising uprisings uproar uproot upset upshot
upside upstairs upstanding upstart upstream uptake uptight uptown upturn upward upwardly Ural Urals Urania uranium
Uranus urban urbaner urbanest urchin Urdu Urey urge urgency urgent urgently Uriah Uriel urinate urine urns Urquhart
Ursula Ursuline Uruguay Uruguayan Uruguayans Urumqi usable usage used useful usefully usefulness useless uselessly
uselessness user uses usher using Ustinov usual usually usurp Utah utensil uteri uterus Utica utilisation utilise
utilitarian utilitarianism utility utmost Utopia Utopian Utopians Utopias Utrecht Utrillo utter utterance utterly
Uzbek Uzbekistan vacancy vacant vacate vacation vaccinate vaccination vaccine vacillate vacuous vacuum Vaduz vagabond
vagary vagina vaginal vagrant vague vaguely vagueness vaguer vaguest vain vainer vainest Valencia valentine Valentino
valet Valhalla valiant valid validate validation validity validly valise Valium Valiums Valkyrie Valkyries Vallejo
Valletta valley Valois valor Valparaiso valuable value valueless valve vampire Vance Vancouver vandal vandalise
vandalism Vanderbilt Vandyke vane vanguard vanilla vanish vanity vanquish Vanuatu vapor vaporise Varanasi Varese
Vargas variable variance variant variation variety various variously varnish varsity vary vase Vaseline Vaselines vast
vaster vastest vastly vastness Vatican vats Vauban Vaughan vault veal vector Veda Vedanta Vedas veer Vega Vegas
vegetable vegetarian vegetarianism vegetation vehement vehemently vehicle veil vein Vela Velcro Velcros velocity
velour velvet velvety vend vendor veneer venerable venerate veneration Venetian Venetians Venezuela Venezuelan
Venezuelans vengeance vengeful Venice venison venom venomous vent ventilate ventilation ventilator ventricle
ventriloquist venture venue Venus Venuses Venusian veracity Veracruz veranda verb verbal verbally verbatim verbiage
verbose verbosity Verde Verdi verdict Verdun verge verier veriest verification verify veritable Vermeer vermin Vermont
Vermonter vernacular Verne Verona Veronese Veronica Versailles versatile versatility verse version versus vertebra
vertebrate vertical vertically vertices vertigo verve very Vespasian Vespucci vessel vest Vesta vestibule vestige
vestment Vesuvius veteran veterinarian veterinary veto vets vexation vexed viability viable viaduct Viagra vial
vibrant vibrate vibration vicar vicarious vicariously vice Vichy vicinity vicious viciously Vicksburg Vicky victim
victimise victor Victoria Victorian Victorians victorious victory Victrola video videotape vied Vienna Viennese
Vientiane vies Vietcong Vietminh Vietnam Vietnamese view viewer viewpoint vigil vigilance vigilant vigor vigorous
vigorously Viking Vikings Vila vile viler vilest vilify villa village villager villain villainous villainy Villon
Vilnius vindicate vindictive vine vinegar Vineland vineyard vintage vinyl viola violate violation violence violent
violently violet violin viper viral Virgil virgin Virginia Virginian Virginians virginity Virgo Virgos virile virility
virtual virtually virtue virtuoso virtuous virtuously virulent virus visa Visayans vise Vishnu visibility visible
visibly Visigoth vision visionary visit visitation visitor visor vista Vistula visual visualise visually vital
vitality vitally vitamin vitriolic vivacious vivaciously vivacity Vivaldi Vivian vivid vivider vividest vividly
vivisection Vladimir Vladivostok Vlaminck vocabulary vocal vocalist vocation vocational vociferous vociferously vodka
vogue voice void volatile volcanic volcano Volga Volgograd volition volley volleyball volt Volta voltage Voltaire
volume voluminous voluntarily voluntary volunteer voluptuous vomit voodoo voracious Voronezh vortex vote voter vouch
voucher vowel vows voyage voyager Vulcan vulgar vulgarer vulgarest vulgarity Vulgate Vulgates vulnerability vulnerable
vulture vying Wabash Waco waddle wade wafer waffle waft wage wager Wagner Wagnerian wagon Wahhabi waif Waikiki wail
waist waistline wait waiter waitress waive waiver wake waken Waksman Waldensian Waldheim Wales Walesa walk walker
Walkman walkout wall Wallace Wallenstein Waller wallet Wallis Walloon wallop wallow wallpaper walnut Walpurgisnacht
walrus Walter Walters waltz wand wander wanderer wane wanna wanner wannest want wanton warble ward warden wardrobe
warehouse warfare warhead Warhol warier wariest warlike warm warmer warmest warmly warmth warn warp warpath warrant
warranty warren warrior wars Warsaw wart wartime Warwick wary wash washable washcloth washer Washington Washingtonian
Washingtonians washout washroom wasp Wassermann wastage waste wastebasket wasteful wastefully wasteland watch watchdog
watchful watchman watchmen watchword water Waterbury watercolor waterfall Waterford waterfront Watergate waterier
wateriest waterlogged Waterloo Waterloos watermark watermelon waterproof watershed watertight waterway waterworks
watery Watson watt Watteau Watusi Waugh wave waveform wavelength waver wavier waviest wavy waxed waxier waxiest waxy
waylaid waylay Wayne ways wayside wayward weak weaken weaker weakest weakling weakly weakness wealth wealthier
wealthiest wealthy wean weapon weaponry wear wearier weariest wearily weariness wearisome weary weasel weather weave
weaver Webb Weber webs Webster Websters wedder wedge Wedgwood wedlock Wednesday Wednesdays weds weed weedier weediest
weedy weeing week weekday weekend weekly weep weer wees weest Wehrmacht weigh weight weightier weightiest weighty
weird weirder weirdest weirdness weirdo Weizmann welcome weld welder welfare well Welles wellington Wellingtons Welsh
Welshman Welshmen welt welter went wept were werewolf werewolves Wesley Wesleyan Wessex west westerly western
Westerner Westinghouse Westminster Westphalia Wests westward wets wetter wettest whack whale whaler wharf Wharton
wharves what whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze when whence whenever where
whereabouts whereas whereby wherein whereupon wherever wherewithal whet whether whew which whichever whiff whiffed
Whig Whigs while whilst whim whimper whimsical whine whinny whip whir whirl whirlpool whirlwind whirr whisk whisker
whiskey whisky whisper whistle Whistler Whitaker white Whitehall Whitehead Whitehorse whiten whiteness whiter whitest
whitewash Whitman Whitney Whitsunday Whitsundays Whittier whittle whiz whizz whoa whoever whole wholehearted
wholeheartedly wholesale wholesaler wholesome wholly whom whoop whopper whore whose whys Wicca Wichita wick wickeder
wickedest wickedly wickedness wicker wicket wide widely widen wider widespread widest widow widower width wield wife
wiggle wigs wigwam Wilberforce wild wildcat Wilde wilder wilderness wildest wildfire wildlife wildly wildness wilful
wilfully wilier wiliest Wilkes Wilkins will Willard Willemstad willful willfully William Williams Williamsburg
Williamson willingly willingness willow willpower Wilmington Wilson Wilsonian wilt Wilton wily wince winch Winchester
wind Windbreaker windfall Windhoek windier windiest windmill window windowpane windpipe windscreen windshield Windsor
Windsors windy wine Winesap wing wingers wink Winnebago winner Winnie Winnipeg winsome winsomer winsomest winter
wintertime wintrier wintriest wintry wipe wiper wire wirier wiriest wiry Wisconsin Wisconsinite Wisconsinites wisdom
wise wisecrack wisely wiser wisest wish wishbone wishful wisp wispier wispiest wispy wist wistful wistfully witch
witchcraft with withdraw withdrawal withdrawn withdrew wither withheld withhold within without withstand withstood
witless witness wits Wittgenstein witticism wittier wittiest witty Witwatersrand wive wizard wizened wobble wobblier
wobbliest wobbly woes woke woken wolf Wolfe Wolff Wollongong Wolsey wolves woman womanhood womankind womb wombat women
wonder wonderful wonderfully wonderland wondrous wont wood woodchuck wooden woodener woodenest woodier woodiest
woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen Woolf woollen woollier woolliest woolly
Woolworth woos Worcester Worcesters Worcestershire word wordier wordiest Wordsworth wordy wore work workable workbench
workbook worker workforce workload workman workmanship workmen workout workplace workshop workstation world worldlier
worldliest worldly worldwide worm wormhole worn worrisome worry worse worsen worship worshiper worshipper worst worth
worthier worthiest worthless worthwhile worthy Wotan would wound wounder wove woven wows wrangle wrangler wrap wrapper
wrath wreak wreath wreck wreckage wrecker wren wrench wrest wrestle wrestler wretch wretcheder wretchedest wriggle
wright wring wringer wrinkle wrist wristwatch writ writable writer writhe written Wroclaw wrong wrongdoer wrongdoing
wronger wrongest wrongly wrote wrought wrung wryer wryest Wuhan Wyatt Wyeth Wyoming Wyomingite Wyomingites Xanadu
Xanthippe Xavier xenophobia Xenophon Xerox Xeroxes Xerxes Xhosa Ximenes Xmas Xmases xylophone yacht Yahoo Yahweh
Yakima yaks Yakut Yakutsk Yale Yalta Yalu Yamoussoukro yams Yang Yangon Yangtze yank Yankee Yankees Yaounde yaps Yaqui
yard yardstick yarn Yaroslavl Yates yawn year yearling yearly yearn yeast Yeats Yekaterinburg yell yellow yellower
yellowest Yellowknife Yellowstone yelp Yeltsin Yemen Yemeni Yemenis Yenisei yens Yerevan yeses yessed yesterday yeti
yews Yggdrasil Yiddish yield Ymir yodel yoga yogurt yoke yokel Yokohama yolk yonder Yonkers York Yorkie Yorkshire
Yorktown Yoruba young younger youngest youngster Youngstown your yourself yourselves yous youth youthful yowl Ypres
Ypsilanti Yucatan yuck Yugoslav Yugoslavia Yugoslavian Yugoslavians Yukon Yule Yules Yuletide Yuletides Yuma Zagreb
Zaire Zairian Zambezi Zambia Zambian Zambians Zamboni Zamora zanier zaniest zany Zanzibar Zapata Zaporozhye Zapotec
zeal zealous Zebedee zebra Zechariah Zelig zenith Zens Zephaniah Zephyrus zero zest zeta Zeus Zhengzhou Zhukov
Ziegfeld zigzag zillion Zimbabwe Zimbabwean Zimbabweans zinc zincked Zinfandel Zion Zionism Zionisms Zionist Zionists
Zions Ziploc zipper zips zodiac Zola Zollverein Zoloft Zomba zombie zombies zone zoological zoologist zoology zoom
zoos Zorn Zoroaster Zoroastrian Zoroastrianism Zoroastrianisms Zsigmondy zucchini zucchinis Zulu Zulus Zuni Zworykin
`;
