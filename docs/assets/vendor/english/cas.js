/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).cas = `
Casablanca Casals Casanova Casanovas cascade case cash cashew cashier cashmere casino cask casket Caspar Caspian
Cassandra Cassatt casserole cassette Cassiopeia cast castaway caster castigate castle Castlereagh castoff Castor
castrate Castries Castro casual casually casualty cataclysm cataclysmic Catalan catalog catalogue Catalonia catapult
cataract catastrophe catastrophic Catawba catcall catch catchier catchiest catchment catchy catechism categorical
categorically categorise category cater caterer caterpillar catfish Cathay cathedral Cather Catherine catholic
Catholicism Catholicisms Catholics Catiline catnap catnip Cato cats Catskills Catt cattle Catullus catwalk Caucasian
Caucasians Caucasoid Caucasus Cauchy caucus caught cauliflower caulk causal causality cause causeway caustic caution
cautious cautiously cavalier cavalry cave caveat Cavendish cavern caviar cavity cavort Cavour caws Caxton Cayenne Cayuga
cease ceasefire ceaseless ceaselessly Cecil Cecilia cedar cede ceiling celebrate celebration celebrity celery celestial
celibacy celibate cell cellar Cellini cellist cello cellophane cellular cellulose Celsius Celt Celtic Celtics Celts
cement cemetery Cenozoic censor censorship censure census cent Centaurus centennial center centerpiece Centigrade
centimeter centipede central centralise centrally centred centrepiece centrifuge centring century Cepheid Cepheus
ceramic Cerberus cereal cerebral ceremonial ceremonious ceremony Cerenkov Ceres certain certainly certainty certificate
certify Cervantes cervical Cesarean cessation Cetus Ceylon Cezanne Chablis Chad Chadwick chafe chaff Chagall chagrin
chain chainsaw chair chairman chairmen chairperson Chaldean chalet chalice chalk chalkier chalkiest chalky challenge
challenger chamber Chamberlain chameleon champ champagne champion championship Champlain Champollion chance chancellor
Chancellorsville chandelier Chandigarh Chandler Chandragupta Chanel Chang Changchun change changeable changeover
Changsha channel chant Chantilly chaos chaotic chap chapel chaperon chaplain Chaplin Chapman chapter char character
characterisation characterise characteristic characteristically charcoal Chardonnay charge chargeable charger chariot
charisma charismatic charitable charitably charity charlatan Charlemagne Charles Charleston Charlestons Charley Charlie
Charlotte Charlottetown charm Charolais Charon chart charter Chartism Chartres Charybdis chase chasm chassis chaste
chasten chaster chastest chastise chastisement chastity chat Chateaubriand Chattanooga chatter chatterbox Chatterton
chattier chattiest chatty Chaucer chauffeur Chautauqua chauvinist`;
