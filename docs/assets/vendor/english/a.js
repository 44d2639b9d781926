/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).a = `
Aachen aardvark Aaron aback abacus abandon abandonment abate Abbas Abbasid abbey abbot abbreviate abbreviation abdicate
abdication abdomen abdominal abduct Abel Abelard Aberdeen aberration abet abhor abhorrence abhorrent abide Abidjan
Abigail Abilene ability abject ablaze able abler ablest ably abnormal abnormality abnormally aboard abode abolish
abolition abominable abomination aboriginal aborigine abort abortion abortive abound about above aboveboard Abraham
abrasive abreast abridge abroad abrupt abrupter abruptest abruptly Absalom abscess abscond absence absent absentee
absolute absolutely absolutest absolve absorb absorbent absorption abstain abstention abstinence abstract abstraction
abstruse absurd absurder absurdest absurdity absurdly Abuja abundance abundant abundantly abuse abuser abusive abysmal
abyss Abyssinia Abyssinian academic academically academy Acadia Acapulco accede accelerate acceleration accelerator
accent accentuate accept acceptability acceptable acceptably acceptance access accessibility accessible accessory
accident accidental accidentally acclaim acclimate acclimatise accolade accommodate accommodation accompaniment
accompanist accompany accomplice accomplish accomplishment accord accordance accordingly accordion accost account
accountability accountable accountancy accountant Accra accredit accrue accumulate accumulation accuracy accurate
accurately accusation accuse accuser accustom aced aces Achaean ache Achernar achievable achieve achievement Achilles
acid acidity acing acknowledge acknowledgement acknowledgment acne Aconcagua acorn acoustic acquaint acquaintance
acquiesce acquiescence acquire acquisition acquit acquittal acre acreage acrid acrider acridest acrimonious acrimony
acrobat acrobatic acronym Acropolis across acrylic Actaeon action activate active actively activist activity Acton actor
actress acts actual actuality actually actuary acumen acupuncture acute acutely acuter acutest adage Adam adamant Adams
Adana adapt adaptable adaptation adapter adaptive adaptor Adar Addams added addendum addict addiction addictive Addison
addition additional additionally additive address addressee adds Adelaide Aden Adenauer adept adequate adequately adhere
adherence adherent adhesion adhesive Adirondacks adjacent adjective adjoin adjourn adjournment adjunct adjust adjustable
adjustment Adler administer administration administrative administrator admirable admirably admiral admiration admire
admirer admissible admission admit admittance admittedly admonish admonition adobe adolescence adolescent Adonis
Adonises adopt adoption adorable adoration adore adorn adornment Adrian Adriatic adrift adroit adroitly adulation adult
adulterate adulteration adultery adulthood advance advancement advantage advantageous advent Adventist Advents adventure
adventurer adventurous adverb adverbial adversary adverse adversely adverser adversest adversity advert advertise
advertisement advertiser advice advisable advise adviser advisor advisory advocate Aegean Aeneas Aeneid Aeolus aeon
aerial aerodynamic aeroplane aerosol aerospace Aeschylus Aesculapius Aesop aesthetic aesthetically afar affable affably
affair affect affectation affection affectionate affectionately affidavit affiliate affiliation affinity affirm
affirmation affirmative affix afflict affliction affluence affluent afford affordable affront Afghan Afghani Afghanistan
Afghans afield aflame afloat afoot aforementioned aforesaid afraid afresh Africa African Africans Afrikaans Afrikaner
Afrikaners Afro Afrocentrism Afros after aftereffect afterlife afterlives aftermath afternoon afterthought afterward
again against Agamemnon aged ageing agency agenda agent ages Aggie aggravate aggravation aggregate aggression aggressive
aggressively aggressiveness aggressor aghast agile agility aging agitate agitation agitator Aglaia aglow Agnes Agni
agnostic agnosticism agonise agony Agra agree agreeable agreeably agreed agreeing agreement Agricola agricultural
agriculture Agrippa aground Ahab ahead Ahmadabad ahoy Ahriman aide Aiken ailment ails aimless aimlessly aims Ainu
airborne aircraft Airedale Airedales airfield airier airiest airline airliner airmail airplane airport airs airstrip
airtight airy Aisha aisle ajar Ajax Akbar Akihito akin Akita Akkad Akron Alabama Alabaman Alabamans Alabamian Alabamians
Aladdin Alamo Alar Alaric alarm alarmingly alarmist alas Alaska Alaskan Alaskans Alba Albania Albanian Albanians Albany
Albee albeit Albert Alberta Albigensian albino Albion album Albuquerque Alcatraz Alcestis Alcibiades alcohol alcoholic
alcoholism Alcott alcove Alcuin Alcyone Aldan Aldebaran Alden Aleppo alert ales Aleut Aleutian Alexander Alexandra
Alexandria Alfred Alfredo alga algebra algebraic Alger Algeria Algerian Algerians Algiers Algol Algonquian Algonquians
Algonquin algorithm Alhambra alias aliased alibi alibied alibis alien alienate alienation alight align alignment alike
alimony alive alkali alkalies alkaline Allah Allahabad allay allegation allege allegedly Alleghenies Allegheny
allegiance allegorical allegory Allen Allentown allergic allergy alleviate alley alliance alligator allocate allocation
allot allotment allow allowable allowance alloy allude allure allusion ally almanac Almaty almighty almond almost alms
aloft alone along alongside aloof aloud alpha alphabet alphabetic alphabetical alphabetically alphanumeric Alpine Alps
already Alsace Alsatian also Altaic Altair Altamira altar alter alterable alteration alternate alternately alternation
alternative alternatively alternator although altitude alto altogether altruism altruistic aluminium aluminum Alva
always amalgamate amalgamation Amarillo amass amateur amateurish Amati amaze amazement amazingly Amazon Amazons
ambassador amber ambiance ambidextrous ambience ambient ambiguity ambiguous ambiguously ambition ambitious ambitiously
ambivalence ambivalent amble ambulance ambush amen amenable amend amendment amenity Amerasian America American Americana
Americanisation Americanisations Americanise Americanised Americanises Americanising Americanism Americanisms
Americanization Americanizations Americanize Americanized Americanizes Americanizing Americans Americas Amerind
Amerindian Amerindians Amerinds Ames amethyst Amharic Amherst amiable amiably amicable amicably amid amidst Amish amiss
Amman ammonia ammunition amnesia amnesty amoeba amok among amongst amoral amorous amorphous Amos amount ampere ampersand
amphetamine amphibian amphibious amphitheater ample ampler amplest amplification amplifier amplify amplitude amply amps
amputate amputation Amritsar Amsterdam Amtrak amulet Amundsen Amur amuse amusement amusingly Anabaptist anachronism
Anacreon anaemia anaemic anaesthesia anaesthetic anagram Anaheim anal analgesic analog analogous analogue analogy
analyse analyser analysis analyst analytic analytical Ananias anarchic anarchism anarchist anarchy Anasazi Anastasia
anathema Anatolia Anatolian anatomical anatomy Anaxagoras ancestor ancestral ancestry anchor anchorage anchovy ancient
ancienter ancientest Andalusia Andalusian Andaman Andean Andersen Anderson Andes Andorra Andrew Andrews android
Andromache Andromeda Andropov anecdote anemia anemic anesthesia anesthetic anew Angara angel angelic Angelica Angelico
Angelou anger Angevin Angkor angle angler Anglia Anglican Anglicanism Anglicanisms Anglicans Anglicize Anglo Anglophile
Angola Angolan Angolans Angora Angoras angrier angriest angrily angry angst Anguilla anguish angular Angus animal
animate animation animosity Ankara ankle Anna annals Annam Annapolis Annapurna Anne annex annexation annihilate
annihilation anniversary annotate annotation announce announcement announcer annoy annoyance annoyingly annual annually
annuity annul annulment anoint anomalous anomaly anon anonymity anonymous anonymously anorak another Anouilh Anselm
answer answerable Antaeus antagonise antagonism antagonist antagonistic Antananarivo Antarctic Antarctica Antares
anteater antelope antenna anthem anthill anthology Anthony anthrax anthropological anthropologist anthropology
antibiotic antibody antic Antichrist Antichrists anticipate anticipation anticlimax antidote Antietam antifreeze
Antigone Antigua Antilles Antioch antipathy antiquate antique antiquity antiseptic antisocial antitheses antithesis
antler Antofagasta Antoinette Antoninus Antonius Antony antonym ants Antwerp Anubis anus anvil anxiety anxious anxiously
anybody anyhow anyone anyplace anything anyway anywhere Anzac aorta Apache Apaches apart apartheid apartment apathetic
apathy aped Apennines aperture apes apex aphorism Aphrodite Apia apiece aping aplomb Apocrypha apocryphal Apollinaire
Apollo Apollonian Apollos apologetic apologetically apologise apology apostle apostrophe appal Appalachia Appalachian
Appalachians appallingly Appaloosa apparatus apparel apparent apparently apparition appeal appear appearance appease
appeasement append appendage appendices appendicitis appendix appetiser appetising appetite applaud applause apple
Appleseed Appleton appliance applicability applicable applicant application applicator apply appoint appointee
appointment Appomattox apposite appraisal appraise appreciable appreciate appreciation appreciative apprehend
apprehension apprehensive apprentice apprenticeship approach approachable appropriate appropriately appropriation
approval approve approximate approximately approximation apricot April Aprils apron apter aptest aptitude aptly Apuleius
aquamarine aquarium Aquarius Aquariuses aquatic aqueduct Aquila Aquinas Aquitaine Arab Arabia Arabian Arabians Arabic
arable Arabs Araby Aramaic Arapaho Ararat Araucanian Arawak Arawakan arbiter arbitrarily arbitrary arbitrate arbitration
arbitrator arbor arcade Arcadia Arcadian arcane arch archaeological archaeologist archaeology archaic archbishop Archean
archer archery archest archetypal Archimedes archipelago architect architectural architecture archive archway arcs
Arctic Arcturus Arden ardent ardently ardor arduous arduously area arena Arequipa ares Argentina Argentine Argentinian
Argentinians Argo Argonaut Argos arguable arguably argue argument argumentative Argus aria Ariadne Arianism arid Ariel
Aries Arieses Ariosto arise arisen Aristarchus Aristides aristocracy aristocrat aristocratic Aristophanes Aristotelian
Aristotle arithmetic Arius Arizona Arizonan Arizonans Arizonian Arizonians Arjuna Arkansan Arkansas Arkhangelsk arks
Arkwright Arlington armadillo Armageddon Armageddons Armagnac armament armchair Armenia Armenian Armenians Arminius
armistice armor armory armoury armpit arms Armstrong army Arnhem Arno Arnold aroma aromatic arose around arouse arraign
arrange arrangement array arrears arrest Arrhenius arrival arrive arrogance arrogant arrogantly arrow arse arsenal
arsenic arson artefact Artemis arterial artery artful arthritic arthritis Arthur Arthurian artichoke article articulate
articulately articulation artifact artifice artificial artificially artillery artisan artist artistic artistically
artistry arts artwork Aruba Aryan Aryans asbestos ascend ascension ascent ascertain ascetic ascribe asexual Asgard
ashamed Ashanti ashcan Ashcroft Ashe ashed ashen Ashkenazim Ashkhabad ashore ashtray Ashurbanipal Asia Asiago Asian
Asians Asiatic Asiatics aside Asimov askance askew asks asleep Asmara Asoka asparagus aspect aspen aspersion asphalt
asphyxiate asphyxiation aspirant aspiration aspire aspirin Asquith assail assailant Assam Assamese assassin assassinate
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
Aurangzeb Aurelius Aureomycin Auriga Aurora Auschwitz auspicious Aussie Aussies Austen austere austerer austerest
austerity Austerlitz Austin Austins Australasia Australia Australian Australians Australoid Australopithecus Austria
Austrian Austrians Austronesian authentic authentically authenticate authenticity author authorisation authorise
authoritarian authoritative authoritatively authority authorship auto autobiographical autobiography autocracy autocrat
autocratic autograph automate automatic automatically automation automobile automotive autonomous autonomy autopsy
autumn autumnal auxiliary avail availability available avalanche Avalon avarice avaricious avenge Aventine avenue
average Avernus Averroes averse aversion avert Avesta aviation aviator Avicenna avid Avignon avocado Avogadro avoid
avoidable avoidance Avon avow avowal await awake awaken award aware awareness away awed awes awesome awful awfuller
awfullest awfully awhile awing awkward awkwarder awkwardest awkwardly awkwardness awning awoke awoken awry axed axes
axing axiom axiomatic axis axle Axum Ayers ayes Aymara Ayrshire Ayurveda azalea Azazel Azerbaijan Azerbaijani Azores
Azov Aztec Aztecan Aztecs azure
`;
