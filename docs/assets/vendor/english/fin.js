/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).fin = `
final finalise finalist finality finally finance financial financially financier finch find fine finely finer finesse
finest finger fingernail fingerprint fingertip finickier finickiest finicky finish finite Finland Finn Finnish Finns
fire firearm firecracker firefighter firefly fireman firemen fireplace fireproof fireside firewood firework firm firmer
firmest firmly firmness firmware first firsthand firstly fiscal Fischer fish fisher fisherman fishermen fishery fishier
fishiest fishy fission fissure fist fitful fitness fits fitter fittest Fitzgerald five fiver fixable fixation fixed
fixture fizz fizzle fizzy flabbier flabbiest flabby flag flagpole flagrant flagrantly flagship flagstone flail flair
flak flakier flakiest flaky flamboyance flamboyant flamboyantly flame flamingo flammable Flanders flank flannel flap
flapjack flare flash flashback flasher flashest flashier flashiest flashlight flashy flask flat flatly flatness flatten
flatter flatterer flattery flattest Flaubert flaunt flautist flavor flavourings flaw flawless flawlessly flea fleck fled
fledged fledgling flee fleece fleecier fleeciest fleecy fleeing fleet fleeter fleetest Fleming Flemish flesh fleshier
fleshiest fleshy Fletcher flew flex flexibility flexible flexibly flick flicker flied flier fliest flight flightier
flightiest flightless flighty flimsier flimsiest flimsiness flimsy flinch fling flint flip flippant flipper flippest
flirt flirtation flirtatious flit float flock flog flood flooder floodlight floor flop floppier floppiest floppy flora
floral Florence Florentine Flores florid Florida Floridan florist floss flotilla flounce flounder flour flourish flout
flow flower flowerier floweriest flowery flown Floyd fluctuate fluctuation flue fluency fluent fluently fluff fluffed
fluffier fluffiest fluffy fluid fluke flung flunk flunky fluorescent flurry flush flusher flushest fluster flute flutist
flutter flux flyer flyover foal foam foamier foamiest foamy focal Foch focus fodder foes fogey foggier foggiest foggy
foghorn fogs fogy foible foil foist Fokker fold folder Foley foliage folk folklore folksier folksiest folksy follow
follower folly Folsom Fomalhaut foment fond Fonda fonder fondest fondle fondly fondness font food foodstuff fool
foolhardier foolhardiest foolhardy foolish foolishly foolishness foolproof foot footage football foothill foothold
footlights footnote footpath footprint footstep footstool footwear footwork`;
