/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ric = `
Ricardo rice rich Richard Richards Richardson Richelieu richer richest richly Richmond richness Richter Richthofen
ricketier ricketiest rickety Rickover rickshaw ricochet riddance ridden riddle ride rider ridge ridicule ridiculous
ridiculously Riemann Riesling rife rifer rifest rifle rift Riga Rigel right righteous righteously righteousness righter
rightest rightful rightfully rightly rightmost rightness rigid rigidity rigidly rigor rigorous rigorously rigs rile
Riley Rilke Rimbaud rims rind ring ringleader ringlet ringworm rink rinse Rios riot rioter riotous ripe ripen ripeness
riper ripest Ripley riposte ripple rise risen riser risk riskier riskiest risky Risorgimento Ritalin rite ritual rival
rivalry river Rivera Riverside rivet Riviera Rivieras Riyadh Rizal roach road roadblock roadside roam Roanoke roar roast
robber robbery robe Robeson Robespierre robin Robinson robot Robson robust robuster robustest robustness Rochester rock
Rockefeller rocker rocket Rockford rockier Rockies rockiest Rockwell rocky rode rodent rodeo Rodgers Rodin Rodney
Roentgen roes Roger Rogers rogue roguish Roland role Rolland roller Rollerblade Rolodex roman romance Romanesque Romania
Romanian Romanians Romanies Romano Romanov Romans Romansh romantic romantically Romanticism Romany Rome Romeo Romes
Rommel Romney romp Romulus roof rook rookie rookies room roomier roomiest roommate roomy Roosevelt roost rooster root
rooter rope Roquefort Roqueforts Rorschach Rosa Rosario rosary rose Roseau rosemary Rosetta Rosicrucian rosier rosiest
Ross Rossetti Rossini Rostand roster Rostov rostrum rosy Rotarian rotary rotate rotation rote Rothko Rothschild
rotisserie rotisseries rotor rotten rottener rottenest Rotterdam Rottweiler rotund rotunda Rouault rouge rough roughage
roughen rougher roughest roughhouse roughly roughness roulette Roumania round roundabout rounder roundest roundness
rouse Rousseau rout routeing router routine routinely Rover rowboat rowdier rowdiest rowdiness rowdy Rowe rows royal
royally royalty Royce rubber rubbish rubble Rubens Rubicon rubier rubiest Rubinstein rubric rubs ruby rucksack ruckus
rudder ruddier ruddiest ruddy rude rudely rudeness ruder rudest rudimentary Rudolf rued rueful rues ruff ruffed ruffian
ruffle rugby ruggeder ruggedest rugs Ruhr ruin ruing ruinous rule ruler rumble ruminate rummage rummer rummest rummy
rumor rump rumple rums runaway rundown rune rung runner runnier runniest runny Runnymede runt runway Runyon Rupert
rupture rural ruse rush Rushmore Ruskin Russell Russia Russian Russians rust rustic rustier rustiest rustle rustler
rusty Ruth Rutherford ruthless ruthlessly ruthlessness ruts Rwanda Rwandan Rwandans Rwandas Ryder`;
