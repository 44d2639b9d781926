/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).alp = `
alpha alphabet alphabetic alphabetical alphabetically alphanumeric Alpine Alps already Alsace Alsatian also Altaic
Altair Altamira altar alter alterable alteration alternate alternately alternation alternative alternatively alternator
although altitude alto altogether altruism altruistic aluminium aluminum Alva always amalgamate amalgamation Amarillo
amass amateur amateurish Amati amaze amazement amazingly Amazon Amazons ambassador amber ambiance ambidextrous ambience
ambient ambiguity ambiguous ambiguously ambition ambitious ambitiously ambivalence ambivalent amble ambulance ambush
amen amenable amend amendment amenity Amerasian America American Americana Americanisation Americanisations Americanise
Americanised Americanises Americanising Americanism Americanisms Americanization Americanizations Americanize
Americanized Americanizes Americanizing Americans Americas Amerind Amerindian Amerindians Amerinds Ames amethyst Amharic
Amherst amiable amiably amicable amicably amid amidst Amish amiss Amman ammonia ammunition amnesia amnesty amoeba amok
among amongst amoral amorous amorphous Amos amount ampere ampersand amphetamine amphibian amphibious amphitheater ample
ampler amplest amplification amplifier amplify amplitude amply amps amputate amputation Amritsar Amsterdam Amtrak amulet
Amundsen Amur amuse amusement amusingly Anabaptist anachronism Anacreon anaemia anaemic anaesthesia anaesthetic anagram
Anaheim anal analgesic analog analogous analogue analogy analyse analyser analysis analyst analytic analytical Ananias
anarchic anarchism anarchist anarchy Anasazi Anastasia anathema Anatolia Anatolian anatomical anatomy Anaxagoras
ancestor ancestral ancestry anchor anchorage anchovy ancient ancienter ancientest Andalusia Andalusian Andaman Andean
Andersen Anderson Andes Andorra Andrew Andrews android Andromache Andromeda Andropov anecdote anemia anemic anesthesia
anesthetic anew Angara angel angelic Angelica Angelico Angelou anger Angevin Angkor angle angler Anglia Anglican
Anglicanism Anglicanisms Anglicans Anglicize Anglo Anglophile Angola Angolan Angolans Angora Angoras angrier angriest
angrily angry angst Anguilla anguish angular Angus animal animate animation animosity Ankara ankle Anna annals Annam
Annapolis Annapurna Anne annex annexation annihilate annihilation anniversary annotate annotation announce announcement
announcer annoy annoyance annoyingly annual annually annuity annul annulment anoint anomalous anomaly anon anonymity
anonymous anonymously anorak another Anouilh Anselm answer answerable`;
