/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).arm = `
armadillo Armageddon Armageddons Armagnac armament armchair Armenia Armenian Armenians Arminius armistice armor armory
armoury armpit arms Armstrong army Arnhem Arno Arnold aroma aromatic arose around arouse arraign arrange arrangement
array arrears arrest Arrhenius arrival arrive arrogance arrogant arrogantly arrow arse arsenal arsenic arson artefact
Artemis arterial artery artful arthritic arthritis Arthur Arthurian artichoke article articulate articulately
articulation artifact artifice artificial artificially artillery artisan artist artistic artistically artistry arts
artwork Aruba Aryan Aryans asbestos ascend ascension ascent ascertain ascetic ascribe asexual Asgard ashamed Ashanti
ashcan Ashcroft Ashe ashed ashen Ashkenazim Ashkhabad ashore ashtray Ashurbanipal Asia Asiago Asian Asians Asiatic
Asiatics aside Asimov askance askew asks asleep Asmara Asoka asparagus aspect aspen aspersion asphalt asphyxiate
asphyxiation aspirant aspiration aspire aspirin Asquith assail assailant Assam Assamese assassin assassinate
assassination assault assaulter assemble assembler assembly assent assert assertion assertive asses assess assessment
assessor asset assign assignment assimilate assimilation Assisi assist assistance assistant associate association
associative assort assortment assume assumption assurance assure Assyria Assyrian Assyrians Astaire Astarte asterisk
asteroid asthma Aston astonish astonishingly astonishment Astor Astoria astound Astrakhan astray astride astringent
astrological astrology astronaut astronomer astronomical astronomy Astroturf Asturias astute astutely astuter astutest
Aswan asylum asymmetry asynchronous asynchronously Atahualpa Atalanta atheism atheist atheistic Athena Athenian
Athenians Athens athlete athletic Atkinson Atlanta Atlantic Atlantis atlas atlases Atman atmosphere atmospheric atom
atomic atone atonement Atreus atrocious atrociously atrocity Atropos attach attachment attack attacker attain attainment
attempt attend attendance attendant attention attentive attentively attest attic Attica Attila attire attitude Attlee
attorney attract attraction attractive attractiveness attributable attribute attribution Attucks Aubrey auburn Auckland
auction auctioneer audacious audacity Auden audible audibly audience audio audit audition auditor auditorium auditory
Audubon Augean augment Augsburg august Augusta Augustan auguster augustest Augustine Augusts Augustus aunt aura aural
Aurangzeb Aurelius Aureomycin Auriga Aurora`;
