/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).f = `
faate Fabian fable fabric fabricate fabrication fabulous facade face faceless facet facetious facial facile facilitate
facility facsimile facsimileing fact faction factor factorial factorisation factory factual factually faculty fade
faeces Fafnir faggot Fagin fagot Fahrenheit fail failure faint fainter faintest faintly fair Fairbanks fairer fairest
fairly fairness fairy Faisalabad faith faithful faithfully faithfulness faithless fake Falasha falcon fall fallacious
fallacy fallen fallible fallout false falsehood falsely falser falsest falsetto falsification falsify falsity falter
fame familiar familiarise familiarity family famine famous fanatic fanatical fancier fanciest fanciful fancy fanfare
fang fans fantastic fantastically fantasy Faraday faraway farce fare farewell Fargo farm farmer farmland Farragut Farsi
farther farthest fascinate fascination fascism fascist fashion fashionable fashionably fast fasten fastener faster
fastest fastidious fatal fatalistic fatality fatally fate fateful father fatherhood fatherland fatherly fathom fatigue
Fatima Fatimid fatten fatter fattest fattier fattiest fatty fatuous faucet Faulkner Faulknerian fault faultier faultiest
faultless faulty fauna Faust Faustian favor favorable favorably favorite favoritism favourably favourites favouritism
Fawkes fawn faze fear fearful fearfully fearless fearlessly fearsome feasibility feasible feast feat feather featherier
featheriest feathery feature Februaries February feces federal federalism federalist federation Fedex feds feeble
feebler feeblest feed feedback feeder feel feeler fees feet feign feint feline fell feller fellest Fellini fellow
fellowship felon felony felt female feminine femininity feminism feminist fence fend fender Fenian Ferdinand Fergus
Fermat ferment fermentation Fermi fern ferocious ferociously ferocity ferret ferry fertile fertilisation fertilise
fertiliser fertility fervent fervently fervor fester festival festive festivity festoon fetch feted fetid fetish fetter
fetus feud feudal feudalism fever feverish feverishly fewer fewest fezzes fiasco fibber fiber Fiberglas fiberglass fibre
fibreglass fibs fiche Fichte fickle fickler ficklest fiction fictional fictitious fiddle fiddler fiddly fidelity fidget
fidgety field fiend fiendish fiendishly fierce fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta
fifteen fifteenth fifth fiftieth fifty fight fighter figment figs figurative figuratively figure figurehead Fiji Fijian
Fijians filament filch file filet Filipino Filipinos filler fillet Fillmore filly film filmier filmiest filmy Filofax
filter filth filthier filthiest filthy`;
