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
recurrence recurrent recursion recursive recursively recycle`;
