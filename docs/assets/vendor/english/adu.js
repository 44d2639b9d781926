/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).adu = `
adulation adult adulterate adulteration adultery adulthood advance advancement advantage advantageous advent Adventist
Advents adventure adventurer adventurous adverb adverbial adversary adverse adversely adverser adversest adversity
advert advertise advertisement advertiser advice advisable advise adviser advisor advisory advocate Aegean Aeneas Aeneid
Aeolus aeon aerial aerodynamic aeroplane aerosol aerospace Aeschylus Aesculapius Aesop aesthetic aesthetically afar
affable affably affair affect affectation affection affectionate affectionately affidavit affiliate affiliation affinity
affirm affirmation affirmative affix afflict affliction affluence affluent afford affordable affront Afghan Afghani
Afghanistan Afghans afield aflame afloat afoot aforementioned aforesaid afraid afresh Africa African Africans Afrikaans
Afrikaner Afrikaners Afro Afrocentrism Afros after aftereffect afterlife afterlives aftermath afternoon afterthought
afterward again against Agamemnon aged ageing agency agenda agent ages Aggie aggravate aggravation aggregate aggression
aggressive aggressively aggressiveness aggressor aghast agile agility aging agitate agitation agitator Aglaia aglow
Agnes Agni agnostic agnosticism agonise agony Agra agree agreeable agreeably agreed agreeing agreement Agricola
agricultural agriculture Agrippa aground Ahab ahead Ahmadabad ahoy Ahriman aide Aiken ailment ails aimless aimlessly
aims Ainu airborne aircraft Airedale Airedales airfield airier airiest airline airliner airmail airplane airport airs
airstrip airtight airy Aisha aisle ajar Ajax Akbar Akihito akin Akita Akkad Akron Alabama Alabaman Alabamans Alabamian
Alabamians Aladdin Alamo Alar Alaric alarm alarmingly alarmist alas Alaska Alaskan Alaskans Alba Albania Albanian
Albanians Albany Albee albeit Albert Alberta Albigensian albino Albion album Albuquerque Alcatraz Alcestis Alcibiades
alcohol alcoholic alcoholism Alcott alcove Alcuin Alcyone Aldan Aldebaran Alden Aleppo alert ales Aleut Aleutian
Alexander Alexandra Alexandria Alfred Alfredo alga algebra algebraic Alger Algeria Algerian Algerians Algiers Algol
Algonquian Algonquians Algonquin algorithm Alhambra alias aliased alibi alibied alibis alien alienate alienation alight
align alignment alike alimony alive alkali alkalies alkaline Allah Allahabad allay allegation allege allegedly
Alleghenies Allegheny allegiance allegorical allegory Allen Allentown allergic allergy alleviate alley alliance
alligator allocate allocation allot allotment allow allowable allowance alloy allude allure allusion ally almanac Almaty
almighty almond almost alms aloft alone along alongside aloof aloud`;
