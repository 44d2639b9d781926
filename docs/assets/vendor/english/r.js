/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).r = `
Rabat rabbi rabbis rabbit rabble Rabelais Rabelaisian rabid rabies raccoon race racer racetrack Rachmaninoff racial
racially racier raciest Racine racism racist rack racket racketeer racy radar radial radiance radiant radiate radiation
radiator radical radically radii radio radioactive radioactivity radish radium radius raffle raft rafter ragamuffin rage
raggeder raggedest ragtime raid raider rail railroad railway rain rainbow raincoat raindrop rainfall rainier rainiest
rainstorm rainwater rainy raise raisin rake Raleigh rally Rama Ramadan Ramadans Ramakrishna Ramayana ramble rambler
ramification ramp rampage rampant ramrod rams Ramsay Ramses ramshackle ranch rancher rancid rancor rancorous Rand random
randomly randomness rang ranger Rangoon rank ranker rankest Rankin Rankine rankle ransack ransom rant rape Raphael rapid
rapider rapidest rapidity rapidly rapist rapport rapt rapture rapturous rare rarely rarer rarest rarity rascal rash
rasher rashest rashly rasp raspberry Rasputin Rasta Rastafarian Rastafarianism raster rate rather ratification ratify
ratio ration rational rationalisation rationalise rationality rationally rattle rattler rattlesnake ratty raucous
raucously ravage rave ravel raven ravenous ravenously ravine ravish Rawalpindi rawer rawest Rayleigh rayon rays raze
razor reach react reaction reactionary reactive reactor read readability readable reader readership readier readiest
readily readiness readjust ready Reagan real realer realest realisation realise realism realist realistic realistically
reality reallocate really realm Realtor realty ream reap reaper reappear rear rearrange rearrangement reason reasonable
reasonably reassurance reassure rebate Rebekah rebel rebellion rebellious rebind rebirth reborn rebound rebuff rebuffed
rebuild rebuilt rebuke rebut rebuttal recalcitrant recall recant recap recapture recede receipt receive receiver recent
recenter recentest recently receptacle reception receptionist receptive recess recession recharge rechargeable Recife
recipe recipient reciprocal reciprocate recital recitation recite reckless recklessly recklessness reckon reclaim
reclamation recline recluse recognisable recognise recognition recognizable recoil recollect recollection recommend
recommendation recompense recompile reconcile reconciliation recondition reconfigure reconnaissance reconnect reconsider
reconstruct reconstruction record recorder recount recoup recourse recover recoverable recovery recreate recreation
recreational recruit recruitment rectal rectangle rectangular rectify rector rectum recuperate recuperation recur
recurrence recurrent recursion recursive recursively recycle redden redder reddest redeem redeemable redefine
redefinition redemption redesign redhead redid redirect redirection rediscover redistribute redistribution Redmond redo
redone redraft redraw redress reds reduce reduction redundancy redundant reed reef reek reel reelect refer referee
refereed refereeing reference referendum refill refine refinement refinery reflect reflection reflective reflector
reflex reflexive reform reformat reformation reformer refraction refrain refresh refreshment refrigerate refrigeration
refrigerator refuel refuge refugee refund refurbish refurbishment refusal refuse refutation refute regain regal regalia
regard regardless regatta regenerate regeneration regent regime regimen regiment regimental Regina Reginae region
regional register registrar registration registry regress regression regret regretful regrettable regrettably regular
regularity regularly regulate regulation Regulus regurgitate rehabilitate rehabilitation rehash rehearsal rehearse
Rehnquist Reich Reichstag Reid reign reimburse reimbursement rein reincarnate reincarnation reindeer reinforce
reinforcement Reinhardt reinstate reinstatement reiterate reiteration reject rejection rejoice rejoin rejoinder
rejuvenate rejuvenation relaid relapse relate relation relational relationship relative relatively relativistic
relativity relax relaxation relay releasable release relegate relent relentless relentlessly relevance relevant
reliability reliable reliably reliance reliant relic relief relieve religion religious religiously relinquish relish
relive reload relocatable relocate relocation reluctance reluctant reluctantly rely remade remain remainder remake
remark remarkable remarkably Remarque Rembrandt remedial remedy remember remembrance remind reminder Remington reminisce
reminiscence reminiscent remiss remission remit remittance remnant remodel remorse remorseful remorseless remote
remotely remoter remotest removable removal remove remunerate remuneration Remus renaissance Renaissances rename rend
render rendezvous rendition renegade renege renew renewable renewal Reno Renoir renounce renovate renovation renown rent
rental renunciation reopen reorganisation reorganise repaid repair reparation repatriate repay repayment repeal repeat
repeatable repeatedly repel repellent repent repentance repentant repercussion repertoire repetition repetitious
repetitive rephrase replace replacement replay replenish replete replica replicate replication reply report reportedly
reporter repose repository reprehensible represent representation representative repress repression repressive reprieve
reprimand reprint reprisal reproach reproduce reproduction reproductive reprogram reprove reptile republic republican
repudiate repudiation repugnance repugnant repulse repulsion repulsive reputable reputation repute reputedly request
requiem require requirement requisite requisition reread reroute resale reschedule rescind rescue rescuer research
researcher resemblance resemble resent resentful resentment reservation reserve reservoir reset reshuffle reside
residence resident residential residual residue resign resignation resilience resilient resin resist resistance
resistant resistor resolute resolutely resolution resolve resolver resonance resonant resort resound resource
resourceful resourcefulness respect respectability respectable respectably respectful respectfully respective
respectively respiration respirator respiratory respite resplendent respond response responsibility responsible
responsibly responsive rest restart restaurant restful restfuller restfullest restitution restive restless restlessly
restlessness restoration restore restrain restraint restrict restriction restrictive restructure resubmit result
resultant resume resumption resurface resurgence resurrect resurrection resuscitate resuscitation retail retailer retain
retainer retaliate retaliation retard retch retention rethink reticence reticent retina retire retirement retort retrace
retract retraction retreat retribution retrieval retrieve retriever retroactive retrograde retrospect retrospective
retrospectively retry return returnable retype Reuben reunion reunite reuse revamp reveal revel revelation reveler
revelry revenge revengeful revenue reverberate reverberation revere reverence Reverend reverent reverently reverie
reveries reversal reverse reversible reversion revert review reviewer revile revise revision revisit revival revive
revoke revolt revolution revolutionary revolutionise revolve revolver revs revue revulsion revved reward rewind rework
rewrite rewritten rewrote Reykjavik Reynolds rhapsody Rhea Rhee Rhenish rhetoric rhetorical rheumatism Rhine Rhineland
rhino rhinoceros rhinoceroses Rhodes Rhodesia rhododendron Rhone rhubarb rhyme rhythm rhythmic Ribbentrop ribbon ribs
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
rusty Ruth Rutherford ruthless ruthlessly ruthlessness ruts Rwanda Rwandan Rwandans Rwandas Ryder
`;
