/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).dis = `
disability disable disadvantage disadvantageous disagree disagreeable disagreeably disagreed disagreeing disagreement
disallow disambiguate disappear disappearance disappoint disappointment disapproval disapprove disarm disarmament
disarray disaster disastrous disavow disband disbelief disbelieve disburse disbursement disc discard discern discernible
discharge disciple disciplinarian disciplinary discipline disclaim disclaimer disclose disclosure disco discolor
discoloration discolouration discomfort disconcert disconnect disconsolate disconsolately discontent discontinue
discontinuity discord discordant discount discourage discouragement discourse discourteous discourtesy discover
discovery discredit discreet discreeter discreetest discreetly discrepancy discrete discretion discretionary
discriminate discrimination discriminatory discus discuss discussion disdain disdainful disease disembark disembarkation
disenchantment disengage disentangle disfavor disfigure disgrace disgraceful disgruntle disguise disgust disgustingly
dish dishearten dishonest dishonestly dishonesty dishonor dishonorable dishwasher disillusion disillusionment
disincentive disinfect disinfectant disingenuous disinherit disintegrate disintegration disinterested disjoint disk
dislike dislocate dislocation dislodge disloyal disloyalty dismal dismally dismantle dismay dismember dismiss dismissal
dismissive dismount Disney Disneyland disobedience disobedient disobey disorder disorderly disown disparage disparate
disparity dispassionate dispassionately dispatch dispel dispensary dispensation dispense dispenser dispersal disperse
dispersion displace displacement display displease displeasure disposable disposal dispose disposition dispossess
disproportionate disprove dispute disqualify disquiet Disraeli disregard disrepair disreputable disrepute disrespect
disrespectful disrupt disruption disruptive dissatisfaction dissatisfy dissect dissection disseminate dissemination
dissension dissent dissenter dissertation disservice dissident dissimilar dissimilarity dissipate dissipation dissociate
dissociation dissolute dissolution dissolve dissonance dissuade distance distant distantly distaste distasteful distend
distil distillation distiller distillery distinct distincter distinctest distinction distinctive distinctively
distinctly distinguish distinguishable distort distorter distortion distract distraction distraught distress
distressingly distribute distribution distributor district distrust distrustful disturb disturbance disuse ditch dither
ditto ditty`;
