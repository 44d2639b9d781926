/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).spe = `
speak speaker spear spearhead spearmint special specialisation specialise specialist speciality specially specialty
species specific specifically specification specifier specify specimen specious speck spectacle spectacular
spectacularly spectator specter spectra spectrum speculate speculation speculative speculator sped speech speechless
speed speedboat speedier speediest speedometer speedy spell spellbind spellbound speller spelt Spence Spencer Spencerian
spend spendthrift Spenglerian Spenserian spent sperm spew sphere spherical sphinx spice spicier spiciest spicy spider
spied spigot spike spill spilt spin spinach spinal spindlier spindliest spindly spineless Spinoza spinster spiral spire
spirit spiritual spiritually spit spiteful spitefuller spitefullest Spitsbergen spittle splash splat splatter spleen
splendid splendider splendidest splendidly splendor splice splint splinter split splurge Spock spoil spoilt Spokane
spoke spoken spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen sponge spongier spongiest spongy
sponsor sponsorship spontaneity spontaneous spontaneously spoof spook spookier spookiest spooky spool spoon spoonful
sporadic spore sporran sport sportsmanship spot spotless spotlight spottier spottiest spotty spouse spout sprain sprang
sprawl spray spread spreadsheet spree spreed spreeing sprier spriest sprig spring springboard Springfield springier
springiest springtime springy sprinkle sprinkler sprint sprinter sprout spruce sprucer sprucest sprung spry spud spun
spunk spur spurious spurn spurt Sputnik sputter squabble squad squadron squalid squalider squalidest squall squalor
squander Squanto square squarely squarer squarest squash squat squatter squattest squawk squeak squeakier squeakiest
squeaky squeal squeamish squeeze squelch squid squint squinter squintest squire squirm squirrel squirt Srinagar`;
