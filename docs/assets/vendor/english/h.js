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
heavier heaviest heavily heaviness Heaviside heavy heavyweight Hebe Hebraic Hebrew Hebrews Hebrides Hecate heckle
heckler hectic Hector Hecuba hedge hedgehog heed heedless heel heftier heftiest hefty Hegel Hegelian Hegira Heidegger
Heidelberg heifer Heifetz height heighten Heine heinous Heinz heir heirloom Heisenberg held Helen Helena Helicon
helicopter Heliopolis Helios heliport helium hell Hellenic Hellenisation Hellenise Hellenism Hellenisms Hellenistic
Hellenization Hellenize Heller Hellespont hellish Hellman hello helm helmet Helmholtz help helper helpful helpfully
helpless helplessly Helsinki Hemingway hemisphere hemlock hemoglobin hemophilia hemorrhage hemp hems hence henceforth
henchman henchmen Hendrix Henley Henry hens hepatitis Hepburn Hephaestus Hepplewhite Hera Heraclitus herald herb Herbart
Herbert herbivorous Herculaneum Hercules herd Herder here hereabouts hereafter hereby hereditary heredity Hereford
herein Herero heresy heretic heretical herewith heritage hermaphrodite Hermaphroditus Hermes hermit Hermitage hernia
hero Herod Herodotus heroic heroin heroism heron herpes Herrick Herschel herself Hertz Herzegovina Herzl Heshvan Hesiod
hesitancy hesitant hesitate hesitation Hesperus Hess Hesse Hessian heterogeneous heterosexual heterosexuality heuristic
hews hexadecimal hexagon hexagonal heyday Heyerdahl Heywood Hezekiah Hialeah hiatus Hiawatha hibernate hibernation
Hibernia hiccup hick Hickok hickory hidden hide hideaway hideous hideously hierarchical hierarchy hieroglyphic
Hieronymus high highbrow higher highest highland Highlander Highlanders highlight highly Highness highway hijack hike
hiker hilarious hilarity Hilbert Hildebrand hill Hillary hillbilly Hillel hillier hilliest hillside hilly hilt Hilton
Himalayas Himmler hims himself Hinayana hind Hindemith Hindenburg hinder Hindi hindrance hindsight Hindu Hinduism
Hinduisms Hindus Hindustan Hindustani Hines hinge hint hinterland Hipparchus hipper hippest hippie Hippocrates
Hippocratic hippopotamus hippy hips Hiram hire Hirohito Hiroshima Hispanic Hispanics Hispaniola hiss histogram historian
historic historical historically history hitch Hitchcock hitchhike hitchhiker hither hitherto Hitler Hitlers hits
Hittite hive Hmong hoard hoarder hoarse hoarseness hoarser hoarsest hoax Hobart Hobbes hobbit hobble Hobbs hobby
hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge Hodgkin hoed hoeing hoes Hogarth hogs Hohenlohe Hohenstaufen
Hohenzollern Hohokam hoist Hokkaido Hokusai Holbein hold holder holdup hole holiday holier holiest holiness Holland
Hollands holler hollered hollow hollower hollowest holly Hollywood Holmes holocaust Holocene Holst Holstein Holsteins
holster Holt holy homage home homeland homeless homelier homeliest homely homemade Homer Homeric homesick homesickness
homespun homestead homeward homework homey homicidal homicide homier homiest homogeneous homogenise homonym homophobic
homosexual homosexuality Honduran Hondurans Honduras hone honest honester honestest honestly honesty honey honeycomb
honeymoon honeysuckle Honiara honk Honolulu honor honorable honorary Honshu hood hoodlum hoodwink hoof hook Hooke Hooker
hoop hooray Hoosier hoot hooter Hoover Hoovers hooves hope hopeful hopefully hopeless hopelessly Hopi Hopkins hopper
hopscotch Horace horde horizon horizontal horizontally hormone Hormuz horn hornet hornier horniest horny horoscope
Horowitz horrendous horrendously horrible horribly horrid horrific horrify horror horse horseback horseman horseplay
horsepower horseradish horseshoe horseshoeing Horthy horticultural horticulture Horus hose Hosea hosiery hospitable
hospital hospitalisation hospitalise hospitality host hostage hostel hostess hostile hostility hotbed hotel hothead
hotly Hottentot hotter hottest Houdini hound hour hourglass hourly house houseboat household housekeeper housewarming
housewife housewives housework Housman Houston Houyhnhnm hove hovel hover Howard Howe however howl hows Hoyle Huang
Hubbard hubbub hubs huddle Hudson hued hues huff huffed huffier huffiest huffy huge hugely huger hugest Hughes Hugo
Huguenot Huguenots hulk hull hullabaloo human humanely humaner humanest humanise humanism humanist humanitarian humanity
humanly humble humbler humblest humbly Humboldt humbug humdrum Hume humid humidify humidity humiliate humiliation
humility hummingbird humor humorist humorous humorously hump Humphrey hums Humvee hunch hunchback hundred hundredth hung
Hungarian Hungarians Hungary hunger hungrier hungriest hungrily hungry hunk Huns hunt hunter Huntsville hurdle hurl
Huron hurrah hurricane hurriedly hurry hurt hurtful hurtle husband hush husk huskier huskiest huskily huskiness husky
Hussein Husserl Hussite hustle hustler Huston hutch Hutchinson huts Hutu Huxley Huygens hyacinth Hyades hybrid Hyde
Hyderabad Hydra hydrant hydraulic hydroelectric hydrogen hydroplane hyena hygiene hygienic Hymen hymn hymnal hyperbole
Hyperion hypertension hyphen hyphenate hyphenation hypnosis hypnotic hypnotise hypnotism hypnotist hypochondria
hypochondriac hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesis hypothesise hypothetical hysteria
hysteric hysterical hysterically
`;
