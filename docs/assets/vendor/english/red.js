/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).red = `
redden redder reddest redeem redeemable redefine redefinition redemption redesign redhead redid redirect redirection
rediscover redistribute redistribution Redmond redo redone redraft redraw redress reds reduce reduction redundancy
redundant reed reef reek reel reelect refer referee refereed refereeing reference referendum refill refine refinement
refinery reflect reflection reflective reflector reflex reflexive reform reformat reformation reformer refraction
refrain refresh refreshment refrigerate refrigeration refrigerator refuel refuge refugee refund refurbish refurbishment
refusal refuse refutation refute regain regal regalia regard regardless regatta regenerate regeneration regent regime
regimen regiment regimental Regina Reginae region regional register registrar registration registry regress regression
regret regretful regrettable regrettably regular regularity regularly regulate regulation Regulus regurgitate
rehabilitate rehabilitation rehash rehearsal rehearse Rehnquist Reich Reichstag Reid reign reimburse reimbursement rein
reincarnate reincarnation reindeer reinforce reinforcement Reinhardt reinstate reinstatement reiterate reiteration
reject rejection rejoice rejoin rejoinder rejuvenate rejuvenation relaid relapse relate relation relational relationship
relative relatively relativistic relativity relax relaxation relay releasable release relegate relent relentless
relentlessly relevance relevant reliability reliable reliably reliance reliant relic relief relieve religion religious
religiously relinquish relish relive reload relocatable relocate relocation reluctance reluctant reluctantly rely remade
remain remainder remake remark remarkable remarkably Remarque Rembrandt remedial remedy remember remembrance remind
reminder Remington reminisce reminiscence reminiscent remiss remission remit remittance remnant remodel remorse
remorseful remorseless remote remotely remoter remotest removable removal remove remunerate remuneration Remus
renaissance Renaissances rename rend render rendezvous rendition renegade renege renew renewable renewal Reno Renoir
renounce renovate renovation renown rent rental renunciation reopen reorganisation reorganise`;
