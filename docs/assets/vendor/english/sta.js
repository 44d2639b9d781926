/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).sta = `
stab stabilise stability stable stabler stablest stack stadium staff staffed Stafford stag stagecoach stagger stagnant
stagnate stagnation staid staider staidest stain stair staircase Stairmaster stairway stake stale stalemate staler
stalest Stalin Stalingrad Stalinist stalk stallion stalwart Stamford stamina stammer stamp stampede stance stanch
stancher stanchest stand standard standardisation standardise standby Standish standoff standpoint standstill
Stanislavsky stank Stanley Stanton stanza staple stapler star starboard starch starchier starchiest starchy stardom
starfish stark starker starkest starlight starrier starriest starry start starter startle startlingly starvation starve
state statelier stateliest stately statement stater statesman statesmanship statesmen static station stationary
stationery statistic statistical statistically statistician statue stature status statute statutory staunch stauncher
staunchest staunchly stave stay steadfast Steadicam steadier steadiest steadily steady steak steal stealth stealthier
stealthiest stealthily stealthy steam steamier steamiest steamroller steamrollered steamy steel Steele steep steeper
steepest steeple steer Stein Steinbeck Steiner Stella stellar stem stench stencil Stendhal stenographer stenography step
Stephen Stephens Stephenson stepladder stereo stereotype sterile sterilisation sterilise sterling stern sterner sternest
sternly sternness Sterno stethoscope Stetson Stevens Stevenson stew steward stewardess stick sticker stickier stickiest
stickler sticky stiff stiffed stiffen stiffer stiffest stiffly stiffness stifle stigma stigmata still stillborn stiller
stillest stillness stilted Stilton stimulant stimulate stimulation stimuli stimulus sting stinger stingier stingiest
stinginess stingy stink stint stipulate stipulation stir Stirling stirrup stitch stock stockade stockbroker stockholder
Stockholm stockier stockiest stockpile Stockton stocky stockyard stodgier stodgiest stodgy Stoic stoical Stoicism stoke
stole stolen stolid stolider stolidest stolidly stomach stomp stone Stonehenge stonier stoniest stony stood stool stoop
stop stopgap stopover stoppage stopper stopwatch storage store storehouse storekeeper storeroom storey stork storm
stormier stormiest stormy story stout stouter stoutest stove stow stowaway Stowe`;
