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
filter filth filthier filthiest filthy final finalise finalist finality finally finance financial financially financier
finch find fine finely finer finesse finest finger fingernail fingerprint fingertip finickier finickiest finicky finish
finite Finland Finn Finnish Finns fire firearm firecracker firefighter firefly fireman firemen fireplace fireproof
fireside firewood firework firm firmer firmest firmly firmness firmware first firsthand firstly fiscal Fischer fish
fisher fisherman fishermen fishery fishier fishiest fishy fission fissure fist fitful fitness fits fitter fittest
Fitzgerald five fiver fixable fixation fixed fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant
flagrantly flagship flagstone flail flair flak flakier flakiest flaky flamboyance flamboyant flamboyantly flame flamingo
flammable Flanders flank flannel flap flapjack flare flash flashback flasher flashest flashier flashiest flashlight
flashy flask flat flatly flatness flatten flatter flatterer flattery flattest Flaubert flaunt flautist flavor
flavourings flaw flawless flawlessly flea fleck fled fledged fledgling flee fleece fleecier fleeciest fleecy fleeing
fleet fleeter fleetest Fleming Flemish flesh fleshier fleshiest fleshy Fletcher flew flex flexibility flexible flexibly
flick flicker flied flier fliest flight flightier flightiest flightless flighty flimsier flimsiest flimsiness flimsy
flinch fling flint flip flippant flipper flippest flirt flirtation flirtatious flit float flock flog flood flooder
floodlight floor flop floppier floppiest floppy flora floral Florence Florentine Flores florid Florida Floridan florist
floss flotilla flounce flounder flour flourish flout flow flower flowerier floweriest flowery flown Floyd fluctuate
fluctuation flue fluency fluent fluently fluff fluffed fluffier fluffiest fluffy fluid fluke flung flunk flunky
fluorescent flurry flush flusher flushest fluster flute flutist flutter flux flyer flyover foal foam foamier foamiest
foamy focal Foch focus fodder foes fogey foggier foggiest foggy foghorn fogs fogy foible foil foist Fokker fold folder
Foley foliage folk folklore folksier folksiest folksy follow follower folly Folsom Fomalhaut foment fond Fonda fonder
fondest fondle fondly fondness font food foodstuff fool foolhardier foolhardiest foolhardy foolish foolishly foolishness
foolproof foot footage football foothill foothold footlights footnote footpath footprint footstep footstool footwear
footwork forage foray forbade forbear forbearance Forbes forbid forbidden forbore forborne force forceful forcefully
forceps forcible forcibly ford fore forearm forebode forecast forefather forefinger forefront forego foregone foreground
forehead foreign foreigner foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseeable
foreseeing foreseen foreshadow foresight foreskin forest forestall Forester forestry foretaste foretell forethought
foretold forever forewarn forewent foreword forfeit forgave forge forger forgery forget forgetful forgetfulness forgive
forgiven forgiveness forgo forgone forgot forgotten fork forlorn form formal formalise formality formally format
formation formative former formerly Formica Formicas formidable formless Formosa Formosan formula formulate formulation
fornication Forrest forsake forsaken forsook Forster forswear forswore forsworn fort Fortaleza forth forthcoming
forthright forthwith fortieth fortification fortify fortitude fortnight fortnightly fortress fortuitous fortunate
fortunately fortune forty forum forward forwarder forwardest forwent fossil fossilise foster Foucault fought foul fouler
foulest found foundation founder foundling foundry fount fountain four Fourier fourteen fourteenth fourth fowl Fowler
foxed foxier foxiest foxy foyer fracas fracases fractal fraction fractional fracture fragile fragility fragment
fragmentary fragmentation Fragonard fragrance fragrant frail frailer frailest frailty frame framework franc France
Frances Francesca franchise Francis Franciscan Franck Franco Franglais frank Frankenstein franker frankest Frankfort
Frankfurt frankfurter Franklin frankly frantic frantically Fraser fraternal fraternise fraternity fraud fraudulent
fraudulently fraught fray freak freckle Frederick Fredericksburg Fredericton free freed freedom freehand freeing
freelance freely Freemason Freemasonries Freemasonry Freemasons freer freest Freetown freeway freeze freezer freight
freighter Fremont french Frenches Frenchman Frenchmen Frenchwoman Frenchwomen frenzy Freon frequency frequent frequenter
frequentest frequently fresh freshen fresher freshest freshly freshman freshmen freshness freshwater Fresno fret fretful
fretfully Freud Freudian Frey Freya friar friction Friday Fridays fried Friedan Friedman friend friendlier friendliest
friendliness friendly friendship frieze frigate fright frighten frighteningly frightful frightfully frigid Frigidaire
frigidity frill frillier frilliest frilly fringe Frisbee Frisco Frisian frisk friskier friskiest frisky fritter
frivolity frivolous frizzier frizziest frizzy Frobisher frock frog Froissart frolic from Fromm frond Fronde front
frontage frontal frontier frost Frostbelt frostbit frostbitten frostier frostiest frosty froth frothier frothiest frothy
frown froze frozen frugal frugality frugally fruit fruitful fruitier fruitiest fruition fruitless fruitlessly fruity
frustrate frustration fudge fuel Fuentes Fugger fugitive Fuji Fukuoka Fulani Fulbright fulcrum fulfil fulfillment
fulfilment full fuller fullest fullness fully Fulton fumble fume fumigate fumigation Funafuti function functional
functionality functionally fund fundamental fundamentalism fundamentalist fundamentally Fundy funeral fungi fungicide
fungus funnel funner funnest funnier funniest funnily funny furious furiously furl furlong furlough furnace furnish
furniture furor furrier furriest furrow furry furs further furthermore furthest furtive furtively furtiveness fury fuse
fuselage Fushun fusion fuss fussier fussiest fussy futile futility future futuristic fuzz Fuzzbuster fuzzier fuzziest
fuzzy
`;
