/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).pil = `
Pilate Pilates Pilcomayo pile pilfer pilgrim pilgrimage pillage pillar pillow pillowcase pilot pimple pimplier pimpliest
pimply pinch pincushion Pindar pine pineapple pinion pink pinker Pinkerton pinkest pinnacle pinpoint pint Pinter pioneer
pious pipe pipeline pique piracy Piraeus Pirandello piranha pirate pirouette pirouetted Pisa Pisces Pisistratus
pistachio pistol piston pitch pitcher pitchfork piteous piteously pitfall pithier pithiest pithy pitiful pitifully
pitiless pits Pitt pittance Pitts Pittsburgh pity pivot pivotal pixie pixies Pizarro pizza placard placate place
placement placenta placid placidly plagiarise plagiarism plagiarist plague plaice plaid plain plainer plainest plainly
plaintiff plaintive plan planar Planck planet planetarium planetary plank plankton planner plant Plantagenet plantain
plantation planter plaque plasma plaster plastic Plasticine Plataea plate plateau plateaus platform Plath platinum
platitude Plato Platonic Platonism Platonist platoon Platte platter plausibility plausible plausibly Plautus play
playable playback player playful playfully playfulness playground playhouse playmate playpen plaything playwright plaza
plea plead pleasant pleasanter pleasantest pleasantly pleasantry please pleasurable pleasure pleat pledge Pleiades
Pleistocene plentiful plentifully plenty plethora Plexiglas Plexiglases pliable pliant plied pliers plight Pliny
Pliocene plod plop plot plotter plough plow ploy pluck plucky plug plum plumage plumb plumber plummet plump plumper
plumpest plunder plunge plunger plural plurality plus plush plusher plushest Plutarch Pluto plutonium Plymouth plywood
pneumatic pneumonia poach poacher Pocahontas pocket pocketbook pockmark Podgorica podium pods Podunk poem poet poetic
poetical poetry poignancy poignant poinsettia point pointedly pointer pointless pointlessly poise poison poisonous poke
poker pokey pokier pokiest poky Poland polar Polaris polarisation polarise polarity Polaroid Polaroids pole polemic
police policeman policemen policewoman policewomen policy polio polish Politburo polite politely politeness politer
politest political politically politician politics Polk polka pollen pollinate pollination Pollock pollster pollutant
pollute pollution Pollux Pollyanna polo polygamous polygamy polygon Polyhymnia Polynesia Polynesian Polynesians
polynomial polyp Polyphemus polytechnic pomegranate Pomerania Pomeranian Pomona pomp Pompadour Pompeii Pompey pompous
Ponce poncho pond ponder ponderous Pontchartrain Pontiac Pontianak pontoon pony poodle pool Poona poop poor poorer
poorest poorly`;
