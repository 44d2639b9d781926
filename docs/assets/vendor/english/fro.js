/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).fro = `
Frobisher frock frog Froissart frolic from Fromm frond Fronde front frontage frontal frontier frost Frostbelt frostbit
frostbitten frostier frostiest frosty froth frothier frothiest frothy frown froze frozen frugal frugality frugally fruit
fruitful fruitier fruitiest fruition fruitless fruitlessly fruity frustrate frustration fudge fuel Fuentes Fugger
fugitive Fuji Fukuoka Fulani Fulbright fulcrum fulfil fulfillment fulfilment full fuller fullest fullness fully Fulton
fumble fume fumigate fumigation Funafuti function functional functionality functionally fund fundamental fundamentalism
fundamentalist fundamentally Fundy funeral fungi fungicide fungus funnel funner funnest funnier funniest funnily funny
furious furiously furl furlong furlough furnace furnish furniture furor furrier furriest furrow furry furs further
furthermore furthest furtive furtively furtiveness fury fuse fuselage Fushun fusion fuss fussier fussiest fussy futile
futility future futuristic fuzz Fuzzbuster fuzzier fuzziest fuzzy`;
