/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).che = `
cheap cheapen cheaper cheapest cheaply cheapness cheat Chechen check checker checkout checkpoint checkup Cheddar cheek
cheep cheer cheerful cheerfuller cheerfullest cheerfully cheerfulness cheerier cheeriest cheery cheese cheesecloth
cheetah Cheever chef Chekhov Chelsea Chelyabinsk chemical chemically chemist chemistry Chengdu Cheops cheque chequer
cherish Cherokee Cherokees cherry cherub cherubim Chesapeake Cheshire chess chest Chester Chesterfield Chesterton
chestnut Chevalier Cheviot chew chewier chewiest chewy Cheyenne Cheyennes Chianti Chiantis Chiba Chibcha chic Chicago
Chicagoan Chicana Chicano chicer chicest Chickasaw chicken chide chief chiefer chiefest chiefly chieftain Chihuahua
Chihuahuas child childbirth childhood childish childlike children Chile Chilean Chileans chili chilies chill chiller
chillest chilli chillier chilliest chilly Chimborazo chime Chimera chimney chimp chimpanzee chin china Chinatown Chinese
chink Chinook Chinooks chintz chip Chipewyan chipmunk Chippendale chipper Chippewa Chirico chiropractor chirp chisel
Chisinau Chittagong chivalrous chivalry Chloe chlorine chloroform chlorophyll chocolate Choctaw choice choicer choicest
choir choke cholera cholesterol Chomsky Chongqing choose choosier choosiest choosy chop Chopin chopper choppier
choppiest choppy choral chord chore choreographer choreography chortle chorus chose chosen Chou chow chowder Christ
Christchurch christen Christendom Christendoms Christian Christianities Christianity Christians Christie Christina
Christmas Christmases Christopher Christs chrome chromium chromosome chronic chronically chronicle chronological
chronologically chronology chrysanthemum Chrysostom chubbier chubbiest chubby chuck chuckle chug Chukchi chum Chumash
chummier chummiest chummy chunk chunkier chunkiest chunky church Churchill churn chute Chuvash Cicero cider cigar
cigarette Cimabue cinch Cincinnati cinder Cinderella Cinderellas cinema Cinerama cinnamon cipher Cipro circa Circe
circle circuit circuitous circuitry circular circulate circulation circulatory circumcise circumcision circumference
circumflex circumstance circumstantial circumvent circumvention circus cistern citation cite citizen citizenship citric
citrus city civic civil civilian civilisation civilise civility clack clad claim clairvoyance clairvoyant clam clamber
clammier clammiest clammy clamor clamp clan clandestine clang clank clap clapper claptrap Clare Clarendon claret
clarification clarify clarinet clarity Clark clash clasp class classic classical classification classify classmate
classroom classy clatter clause Clausewitz Clausius claustrophobia claw clay`;
