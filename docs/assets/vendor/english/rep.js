/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).rep = `
repaid repair reparation repatriate repay repayment repeal repeat repeatable repeatedly repel repellent repent
repentance repentant repercussion repertoire repetition repetitious repetitive rephrase replace replacement replay
replenish replete replica replicate replication reply report reportedly reporter repose repository reprehensible
represent representation representative repress repression repressive reprieve reprimand reprint reprisal reproach
reproduce reproduction reproductive reprogram reprove reptile republic republican repudiate repudiation repugnance
repugnant repulse repulsion repulsive reputable reputation repute reputedly request requiem require requirement
requisite requisition reread reroute resale reschedule rescind rescue rescuer research researcher resemblance resemble
resent resentful resentment reservation reserve reservoir reset reshuffle reside residence resident residential residual
residue resign resignation resilience resilient resin resist resistance resistant resistor resolute resolutely
resolution resolve resolver resonance resonant resort resound resource resourceful resourcefulness respect
respectability respectable respectably respectful respectfully respective respectively respiration respirator
respiratory respite resplendent respond response responsibility responsible responsibly responsive rest restart
restaurant restful restfuller restfullest restitution restive restless restlessly restlessness restoration restore
restrain restraint restrict restriction restrictive restructure resubmit result resultant resume resumption resurface
resurgence resurrect resurrection resuscitate resuscitation retail retailer retain retainer retaliate retaliation retard
retch retention rethink reticence reticent retina retire retirement retort retrace retract retraction retreat
retribution retrieval retrieve retriever retroactive retrograde retrospect retrospective retrospectively retry return
returnable retype Reuben reunion reunite reuse revamp reveal revel revelation reveler revelry revenge revengeful revenue
reverberate reverberation revere reverence Reverend reverent reverently reverie reveries reversal reverse reversible
reversion revert review reviewer revile revise revision revisit revival revive revoke revolt revolution revolutionary
revolutionise revolve revolver revs revue revulsion revved reward rewind rework rewrite rewritten rewrote Reykjavik
Reynolds rhapsody Rhea Rhee Rhenish rhetoric rhetorical rheumatism Rhine Rhineland rhino rhinoceros rhinoceroses Rhodes
Rhodesia rhododendron Rhone rhubarb rhyme rhythm rhythmic Ribbentrop ribbon ribs`;
