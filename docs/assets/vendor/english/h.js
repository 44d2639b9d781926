/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).h = `
Habakkuk habit habitable habitat habitation habitual habitually hack hacker hackney hacksaw haddock Hades Hadrian
haemoglobin haemophilia haemorrhage Hagar Haggai haggard haggle Hagiographa hags Hague Hahn Haifa hail hailstone
Haiphong hair haircut hairdo hairdresser hairier hairiest hairline hairy Haiti Haitian Haitians Hakluyt Haldane hale
Haleakala haler halest half halfway halibut Halifax hallelujah Halley hallmark Halloween Halloweens Hallstatt
hallucination hallway halo halon Hals Halsey halt halter halve Hamburg hamburger Hamburgs Hamhung Hamilton Hamiltonian
Hamitic hamlet Hammarskjold hammer Hammerstein hammock Hammond Hammurabi hamper Hampshire Hampton hams hamster hamstring
hamstringing hamstrung Hamsun Hancock hand handbag handbook handcuff handcuffed handedness Handel handful handicap
handicraft handier handiest handiwork handkerchief handle handlebar handler handmade handout handrail handshake handsome
handsomer handsomest handwriting handy hang hangar hanger hangout hangover Hangzhou hanker Hannah Hannibal Hanoi Hanover
Hanoverian Hans Hanukkah Hanukkahs haphazard hapless happen happier happiest happily happiness happy Hapsburg harangue
Harare harass harassment Harbin harbor hard hardback harden harder hardest hardier hardiest Harding hardliner hardly
hardship hardware hardwood hardy hare harebrained harem Hargreaves hark Harlem Harlequin Harley harlot Harlow harm
harmful harmfully harmless harmlessly harmonic harmonica harmonious harmonise harmony harness harp harpist harpoon
harpsichord Harris Harrisburg Harrison harrow harry harsh harsher harshest harshly harshness hart Harte Hartford harvest
harvester Harvey hash Hasidim hassle haste hasten hastier hastiest hastily Hastings hasty hatch hatchet hate hateful
hatefully Hatfield Hathaway hatred hatreds Hatteras haughtier haughtiest haughtily haughtiness haughty haul haunt
Hauptmann Hausa Havana Havanas Havarti have Havel haven havoc Hawaii Hawaiian Hawaiians hawk Hawkins Hawthorne Haydn
Hayes hays haystack haywire hazard hazardous haze hazel hazier haziest Hazlitt hazy head headache header headfirst
headier headiest headland headlight headline headlong headmaster headphone headquarter headrest headroom headstone
headstrong headway heady heal healer health healthcare healthful healthier healthiest healthy heap hear heard hearsay
hearse Hearst heart heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest
heartily heartless hearty heat heatedly heater heath heathen heather heave heaven heavenlier heavenliest heavenly
heavier heaviest heavily heaviness Heaviside heavy heavyweight Hebe Hebraic Hebrew Hebrews Hebrides`;
