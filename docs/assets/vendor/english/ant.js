/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ant = `
Antaeus antagonise antagonism antagonist antagonistic Antananarivo Antarctic Antarctica Antares anteater antelope
antenna anthem anthill anthology Anthony anthrax anthropological anthropologist anthropology antibiotic antibody antic
Antichrist Antichrists anticipate anticipation anticlimax antidote Antietam antifreeze Antigone Antigua Antilles Antioch
antipathy antiquate antique antiquity antiseptic antisocial antitheses antithesis antler Antofagasta Antoinette
Antoninus Antonius Antony antonym ants Antwerp Anubis anus anvil anxiety anxious anxiously anybody anyhow anyone
anyplace anything anyway anywhere Anzac aorta Apache Apaches apart apartheid apartment apathetic apathy aped Apennines
aperture apes apex aphorism Aphrodite Apia apiece aping aplomb Apocrypha apocryphal Apollinaire Apollo Apollonian
Apollos apologetic apologetically apologise apology apostle apostrophe appal Appalachia Appalachian Appalachians
appallingly Appaloosa apparatus apparel apparent apparently apparition appeal appear appearance appease appeasement
append appendage appendices appendicitis appendix appetiser appetising appetite applaud applause apple Appleseed
Appleton appliance applicability applicable applicant application applicator apply appoint appointee appointment
Appomattox apposite appraisal appraise appreciable appreciate appreciation appreciative apprehend apprehension
apprehensive apprentice apprenticeship approach approachable appropriate appropriately appropriation approval approve
approximate approximately approximation apricot April Aprils apron apter aptest aptitude aptly Apuleius aquamarine
aquarium Aquarius Aquariuses aquatic aqueduct Aquila Aquinas Aquitaine Arab Arabia Arabian Arabians Arabic arable Arabs
Araby Aramaic Arapaho Ararat Araucanian Arawak Arawakan arbiter arbitrarily arbitrary arbitrate arbitration arbitrator
arbor arcade Arcadia Arcadian arcane arch archaeological archaeologist archaeology archaic archbishop Archean archer
archery archest archetypal Archimedes archipelago architect architectural architecture archive archway arcs Arctic
Arcturus Arden ardent ardently ardor arduous arduously area arena Arequipa ares Argentina Argentine Argentinian
Argentinians Argo Argonaut Argos arguable arguably argue argument argumentative Argus aria Ariadne Arianism arid Ariel
Aries Arieses Ariosto arise arisen Aristarchus Aristides aristocracy aristocrat aristocratic Aristophanes Aristotelian
Aristotle arithmetic Arius Arizona Arizonan Arizonans Arizonian Arizonians Arjuna Arkansan Arkansas Arkhangelsk arks
Arkwright Arlington`;
