/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).cle = `
clean cleaner cleanest cleanlier cleanliest cleanliness cleanly cleanse cleanser clear clearance clearer clearest
clearly clearness cleat cleavage cleave cleaver clef cleft Clemenceau clemency Clemens clench Cleopatra clergy clergyman
clergymen cleric clerical clerk Cleveland clever cleverer cleverest cleverly cleverness click client cliff Clifford
climactic climate climax climb climber clime clinch cling clinic clinical clinically clink Clinton Clio clip clipboard
clique clitoris Clive cloak clock clockwise clockwork clod clog cloister clone close closely closeness closer closest
closet closure clot cloth clothespin Clotho cloud cloudburst cloudier cloudiest cloudy clout clove cloven clover Clovis
clown club clubhouse cluck clue clueless clump clumsier clumsiest clumsily clumsiness clumsy clung cluster clutch
clutter Clyde Clydesdale Clytemnestra coach coagulate coagulation coal coalesce coalition coarse coarsely coarsen
coarseness coarser coarsest coast coastal coaster coastline coat coax cobalt Cobb cobble cobbler cobra cobs cobweb
cocaine Cochabamba Cochin Cochise cock cockeyed cockier cockiest Cockney cockpit cockroach cocktail cocky cocoa coconut
cocoon Cocteau code Cody coefficient coerce coercion coexist coexistence coffee coffer coffin cogency cogent cognac
cognitive cogs Cohan Cohen coherence coherent coherently coil Coimbatore coin coinage coincide coincidence coincidental
coincidentally Cointreau coke colander Colbert Colby cold colder coldest coldly coldness Cole Coleridge Colette colic
collaborate collaboration collaborative collaborator collage collapse collapsible collar collarbone collate collateral
collation colleague collect collection collective collectively collector college collegiate collide collie collies
Collins collision colloquial colloquialism collusion Cologne Colombia Colombian Colombians Colombo colon colonel
colonial colonisation colonise colony color Colorado colorful colorless colossal Colosseum coloureds colourless colt
Coltrane Columbia Columbine Columbus column`;
