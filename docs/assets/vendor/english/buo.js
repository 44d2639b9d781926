/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).buo = `
buoy buoyancy buoyant Burbank Burberry burble burden burdensome bureau bureaucracy bureaucrat bureaucratic bureaus
burger Burgess burglar burglary burgle Burgoyne Burgundian Burgundies Burgundy burial Burke burlap burlier burliest
Burlington burly Burma Burmese burn burner Burnett burnish Burnside burnt burp burr burred burro Burroughs burrow Bursa
bursar burst Burton Burundi bury bused bush bushel Bushido bushier bushiest bushy busier busiest busily business
businessman businessmen businesswoman businesswomen bust bustle busy busybody butcher butchery butler buts butt butter
buttercup butterfly buttermilk butterscotch buttery buttock button buttonhole buttress buxom Buxtehude buyer buys buzz
buzzard buzzer byes bygone bypass Byrd Byron Byronic bystander byte byway Byzantine Byzantines Byzantium`;
