/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).c = `
cabaret cabbage Cabernet cabin cabinet cable caboose Cabot Cabral Cabrini cabs cacao cache cackle cacti cactus caddie
caddied cadence cadet Cadillac Caerphilly Caesar Caesars cafeteria caffeine cage cagey cagier cagiest Caiaphas Cain
Cains Cairo cajole Cajun Cajuns cake Calais calamity calcium calculate calculation calculator calculi calculus Calcutta
Calder Caldwell Caledonia calendar calf Calgary Calhoun Cali Caliban caliber calibrate calibration calico California
Californian Californians Caligula calk call callable Callaghan Callao Callas caller calligraphy Calliope Callisto
callous callow callus calm calmer calmest calmly calmness calorie calories Calvary calve Calvert Calvin Calvinism
Calvinisms Calvinist Calvinistic Calvinists camaraderie Cambodia Cambodian Cambodians Cambrian Cambridge came camel
Camelopardalis Camelot Camembert Camemberts cameo camera Cameroon Cameroons camouflage camp campaign campaigner Campbell
camper Campinas Campos campus Camus Canaan Canada Canadian Canadians canal Canaletto canary Canaveral Canberra cancel
cancellation cancer candid candidacy candidate candidly candle candlestick candor candy cane canine canister canker
cannery Cannes cannibal cannibalism cannier canniest cannon cannot canny canoe canoeing canon canonical Canopus canopy
cant Cantabrigian cantaloupe cantankerous canteen canter Canterbury Canton Cantonese Canute canvas canvased canvass
canvasser canyon capability Capablanca capable capably capacitance capacitor capacity cape Capella caper Capet Capetian
capillary capital capitalisation capitalise capitalism capitalist Capitol Capitoline Capitols capitulate Capone Capote
Capra Capri caprice capricious capriciously Capricorn Capricorns capsize capsule captain caption captivate captive
captivity captor capture Capuchin Caracalla Caracas caramel carat Caravaggio caravan carbohydrate Carboloy carbon
Carboniferous Carborundum carburetor carburettor carcass carcinogenic card cardboard cardiac Cardiff cardigan cardinal
care career carefree careful carefuller carefullest carefully carefulness careless carelessly carelessness caress
caretaker Carey cargo Carib Caribbean Caribbeans caribou caribous caricature Carina Carlos Carlsbad Carlton Carlyle
carnage carnal Carnap carnation Carnegie carnival carnivore carnivorous Carnot carol Carolina Caroline Carolingian
Carolinian carouse carp carpenter carpentry carpet carriage carriageway carrier carrion Carroll carrot carry Carson cart
cartel Carter Cartesian Carthage Carthaginian Cartier cartilage cartographer cartography carton cartoon cartoonist
cartridge cartwheel Cartwright Caruso carve Carver Cary Casablanca Casals Casanova Casanovas cascade case cash cashew
cashier cashmere casino cask casket Caspar Caspian Cassandra Cassatt casserole cassette Cassiopeia cast castaway caster
castigate castle Castlereagh castoff Castor castrate Castries Castro casual casually casualty cataclysm cataclysmic
Catalan catalog catalogue Catalonia catapult cataract catastrophe catastrophic Catawba catcall catch catchier catchiest
catchment catchy catechism categorical categorically categorise category cater caterer caterpillar catfish Cathay
cathedral Cather Catherine catholic Catholicism Catholicisms Catholics Catiline catnap catnip Cato cats Catskills Catt
cattle Catullus catwalk Caucasian Caucasians Caucasoid Caucasus Cauchy caucus caught cauliflower caulk causal causality
cause causeway caustic caution cautious cautiously cavalier cavalry cave caveat Cavendish cavern caviar cavity cavort
Cavour caws Caxton Cayenne Cayuga cease ceasefire ceaseless ceaselessly Cecil Cecilia cedar cede ceiling celebrate
celebration celebrity celery celestial celibacy celibate cell cellar Cellini cellist cello cellophane cellular cellulose
Celsius Celt Celtic Celtics Celts cement cemetery Cenozoic censor censorship censure census cent Centaurus centennial
center centerpiece Centigrade centimeter centipede central centralise centrally centred centrepiece centrifuge centring
century Cepheid Cepheus ceramic Cerberus cereal cerebral ceremonial ceremonious ceremony Cerenkov Ceres certain
certainly certainty certificate certify Cervantes cervical Cesarean cessation Cetus Ceylon Cezanne Chablis Chad Chadwick
chafe chaff Chagall chagrin chain chainsaw chair chairman chairmen chairperson Chaldean chalet chalice chalk chalkier
chalkiest chalky challenge challenger chamber Chamberlain chameleon champ champagne champion championship Champlain
Champollion chance chancellor Chancellorsville chandelier Chandigarh Chandler Chandragupta Chanel Chang Changchun change
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
chronology chrysanthemum Chrysostom chubbier chubbiest chubby chuck chuckle chug Chukchi chum Chumash chummier chummiest
chummy chunk chunkier chunkiest chunky church Churchill churn chute Chuvash Cicero cider cigar cigarette Cimabue cinch
Cincinnati cinder Cinderella Cinderellas cinema Cinerama cinnamon cipher Cipro circa Circe circle circuit circuitous
circuitry circular circulate circulation circulatory circumcise circumcision circumference circumflex circumstance
circumstantial circumvent circumvention circus cistern citation cite citizen citizenship citric citrus city civic civil
civilian civilisation civilise civility clack clad claim clairvoyance clairvoyant clam clamber clammier clammiest clammy
clamor clamp clan clandestine clang clank clap clapper claptrap Clare Clarendon claret clarification clarify clarinet
clarity Clark clash clasp class classic classical classification classify classmate classroom classy clatter clause
Clausewitz Clausius claustrophobia claw clay clean cleaner cleanest cleanlier cleanliest cleanliness cleanly cleanse
cleanser clear clearance clearer clearest clearly clearness cleat cleavage cleave cleaver clef cleft Clemenceau clemency
Clemens clench Cleopatra clergy clergyman clergymen cleric clerical clerk Cleveland clever cleverer cleverest cleverly
cleverness click client cliff Clifford climactic climate climax climb climber clime clinch cling clinic clinical
clinically clink Clinton Clio clip clipboard clique clitoris Clive cloak clock clockwise clockwork clod clog cloister
clone close closely closeness closer closest closet closure clot cloth clothespin Clotho cloud cloudburst cloudier
cloudiest cloudy clout clove cloven clover Clovis clown club clubhouse cluck clue clueless clump clumsier clumsiest
clumsily clumsiness clumsy clung cluster clutch clutter Clyde Clydesdale Clytemnestra coach coagulate coagulation coal
coalesce coalition coarse coarsely coarsen coarseness coarser coarsest coast coastal coaster coastline coat coax cobalt
Cobb cobble cobbler cobra cobs cobweb cocaine Cochabamba Cochin Cochise cock cockeyed cockier cockiest Cockney cockpit
cockroach cocktail cocky cocoa coconut cocoon Cocteau code Cody coefficient coerce coercion coexist coexistence coffee
coffer coffin cogency cogent cognac cognitive cogs Cohan Cohen coherence coherent coherently coil Coimbatore coin
coinage coincide coincidence coincidental coincidentally Cointreau coke colander Colbert Colby cold colder coldest
coldly coldness Cole Coleridge Colette colic collaborate collaboration collaborative collaborator collage collapse
collapsible collar collarbone collate collateral collation colleague collect collection collective collectively
collector college collegiate collide collie collies Collins collision colloquial colloquialism collusion Cologne
Colombia Colombian Colombians Colombo colon colonel colonial colonisation colonise colony color Colorado colorful
colorless colossal Colosseum coloureds colourless colt Coltrane Columbia Columbine Columbus column coma Comanche
Comanches comb combat combatant combination combine combustible combustion come comeback comedian comedy comelier
comeliest comely comestible comet comfort comfortable comfortably comic comical Comintern comma command commandant
commandeer commander commandment commando commemorate commemoration commence commencement commend commendable
commendation comment commentary commentator commerce commercial commercialise commercialism commercially commiserate
commiseration commission commissioner commit commitment committee commodity commodore common commoner commonest commonly
commonplace commonwealth commotion communal commune communicable communicate communication communicative communicator
communion communique communism communist community commutative commute commuter Como Comoros compact compacter
compactest compaction companion companionship company comparable comparative comparatively compare comparison
compartment compass compassion compassionate compatibility compatible compatriot compel compensate compensation compete
competence competent competently competition competitive competitor compilation compile compiler complacency complacent
complain complaint complement complementary complete completely completeness completer completest completion complex
complexion complexity compliance compliant complicate complication compliment complimentary comply component compose
composer composite composition compost composure compound comprehend comprehensible comprehension comprehensive
comprehensively compress compression comprise compromise Compton compulsion compulsive compulsory compunction
computation computational compute computer computerise comrade comradeship Comte Conakry concatenate concatenation
concave conceal concealment concede conceit conceivable conceivably conceive concentrate concentration concentric
concept conception conceptual conceptually concern concert concerto concession conciliate conciliation concise concisely
conciseness conciser concisest conclude conclusion conclusive conclusively concoct concoction concord concordance
Concorde Concords concourse concrete concur concurrence concurrency concurrent concurrently concussion condemn
condemnation condensation condense condescend Condillac condiment condition conditional conditionally condolence condom
condominium condone condor Condorcet conducive conduct conductor cone Conestoga confection confederacy confederate
confederation confer conference conferrer confess confession confetti confidant confide confidence confident
confidential confidentiality confidentially confidently configurable configuration configure confine confinement confirm
confirmation confiscate confiscation conflict conform conformity confound confront confrontation Confucian Confucianism
Confucianisms Confucians Confucius confuse confusion congeal congenial congest congestion conglomerate Congo Congolese
congratulate congratulations congregate congregation Congregationalist Congregationalists congress congressman
congressmen congresswoman congresswomen Congreve congruent conical conifer coniferous conjecture conjugal conjugate
conjugation conjunction conjure connect Connecticut connection connective connectivity connector Connemara connoisseur
Connors connotation connote conquer conqueror conquest Conrad conscience conscientious conscious consciously
consciousness consecrate consecutive consensus consent consequence consequent consequential consequently conservation
conservatism conservative conservatory conserve consider considerable considerably considerate consideration consign
consignment consist consistency consistent consistently consolation console consolidate consolidation consonant consort
consortium conspicuous conspicuously conspiracy conspirator conspire Constable Constance constancy constant Constantine
Constantinople constantly constellation consternation constipation constituency constituent constitute constitution
constitutional constitutionally constrain constraint constrict constriction construct construction constructive construe
consul consular consulate consult consultancy consultant consultation consumable consume consumer consumerism consummate
consumption contact contagion contagious contain container contaminate contamination contemplate contemplation
contemplative contemporary contempt contemptible contemptuous contend contender content contention contentious
contentment contest contestant context contextual contiguous continent continental contingency contingent continual
continually continuation continue continuity continuous continuously continuum contort contortion contour contraband
contraception contraceptive contract contraction contractor contractual contradict contradiction contradictory
contraption contrary contrast contravene contravention contribute contribution contributor contributory contrite
contrive control controllable controller controversial controversy convalesce convalescence convalescent convection
convene convenience convenient conveniently convent convention conventional conventionally converge convergence
conversant conversation conversational converse conversely conversion convert converter convertible convex convey
conveyance convict conviction convince convincingly convoluted convoy convulse convulsion convulsive Conway cook
cookbook cooker cookie cookies cool cooler coolest Coolidge coolly coop cooper cooperate cooperation cooperative
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
craziness crazy creak creakier creakiest creaky cream creamier creamiest creamy crease create creation creative
creatively creativity creator creature credence credential credibility credible credit creditable creditor credulous
Cree creed creek creep creepier creepiest creepy cremate cremation Creole Creoles Creon crepe crept crescendo crescent
crest crestfallen Cretaceous Cretan Crete cretin cretinous crevasse crevice crew crib Crichton Crick cricket cried crime
Crimea Crimean criminal criminally crimson cringe crinkle Criollo cripple crises crisis crisp crisper crispest crisply
crispy crisscross criteria criterion critic critical critically criticise criticism critique croak Croat Croatia
Croatian Croatians Croats Croce crochet crock crockery Crockett crocodile crocus Croesus crofts Cromwell Cromwellian
Cronus crony crook crookeder crookedest Crookes croon crop croquet Crosby cross crossbow crosser crossest crossroad
crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucially crucifix crucifixion crucify crude crudely
cruder crudest crudity cruel crueler cruelest cruellest cruelly cruelty Cruikshank cruise cruiser crumb crumble
crumblier crumbliest crumbly crummier crummiest crummy crumple crunch crunchy crusade crusader crush crust crustacean
crustier crustiest crusty crutch crux crybaby crypt cryptic crystal crystallisation crystallise Ctesiphon Cuba Cuban
Cubans cube cubic cubicle cuckoo cucumber cuddle cuddly cued cues cuff cuffed cuing Cuisinart cuisine Culbertson
culinary cull culminate culmination culpable culprit cult cultivate cultivation cultural culturally culture Cumberland
cumbersome Cummings cums cumulative cunning cunninger cunningest cunningly cupboard cupful Cupid cups curable Curacao
curator curb curd curdle cure curfew Curie curio curiosity curious curiously Curitiba curl curly currant currency
current currently curricula curriculum curry curse cursor cursory curt curtail curtain curter curtest curtsy curvature
curve cushion custard Custer custodian custody custom customary customer customisation customise cutback cute cuter
cutest cuticle cutlery cutlet cutter cutthroat Cuzco cyanide Cybele cybernetics Cyclades cycle cyclic cyclist cyclone
Cyclops Cygnus cylinder cylindrical cymbal cynic cynical cynicism Cynthia cypress Cyprian Cypriot Cypriots Cyprus Cyril
Cyrillic Cyrus cyst czar Czech Czechoslovakia Czechoslovakian Czechoslovakians Czechs Czerny
`;
