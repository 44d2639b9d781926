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
cartridge cartwheel Cartwright Caruso carve Carver Cary`;
