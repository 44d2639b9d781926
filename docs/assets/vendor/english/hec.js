/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).hec = `
Hecate heckle heckler hectic Hector Hecuba hedge hedgehog heed heedless heel heftier heftiest hefty Hegel Hegelian
Hegira Heidegger Heidelberg heifer Heifetz height heighten Heine heinous Heinz heir heirloom Heisenberg held Helen
Helena Helicon helicopter Heliopolis Helios heliport helium hell Hellenic Hellenisation Hellenise Hellenism Hellenisms
Hellenistic Hellenization Hellenize Heller Hellespont hellish Hellman hello helm helmet Helmholtz help helper helpful
helpfully helpless helplessly Helsinki Hemingway hemisphere hemlock hemoglobin hemophilia hemorrhage hemp hems hence
henceforth henchman henchmen Hendrix Henley Henry hens hepatitis Hepburn Hephaestus Hepplewhite Hera Heraclitus herald
herb Herbart Herbert herbivorous Herculaneum Hercules herd Herder here hereabouts hereafter hereby hereditary heredity
Hereford herein Herero heresy heretic heretical herewith heritage hermaphrodite Hermaphroditus Hermes hermit Hermitage
hernia hero Herod Herodotus heroic heroin heroism heron herpes Herrick Herschel herself Hertz Herzegovina Herzl Heshvan
Hesiod hesitancy hesitant hesitate hesitation Hesperus Hess Hesse Hessian heterogeneous heterosexual heterosexuality
heuristic hews hexadecimal hexagon hexagonal heyday Heyerdahl Heywood Hezekiah Hialeah hiatus Hiawatha hibernate
hibernation Hibernia hiccup hick Hickok hickory hidden hide hideaway hideous hideously hierarchical hierarchy
hieroglyphic Hieronymus high highbrow higher highest highland Highlander Highlanders highlight highly Highness highway
hijack hike hiker hilarious hilarity Hilbert Hildebrand hill Hillary hillbilly Hillel hillier hilliest hillside hilly
hilt Hilton Himalayas Himmler hims himself Hinayana hind Hindemith Hindenburg hinder Hindi hindrance hindsight Hindu
Hinduism Hinduisms Hindus Hindustan Hindustani Hines hinge hint hinterland Hipparchus hipper hippest hippie Hippocrates
Hippocratic hippopotamus hippy hips Hiram hire Hirohito Hiroshima Hispanic Hispanics Hispaniola hiss histogram historian
historic historical historically history hitch Hitchcock hitchhike hitchhiker hither hitherto Hitler Hitlers hits
Hittite hive Hmong hoard hoarder hoarse hoarseness hoarser hoarsest hoax Hobart Hobbes hobbit hobble Hobbs hobby
hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge Hodgkin hoed hoeing hoes Hogarth hogs Hohenlohe Hohenstaufen
Hohenzollern Hohokam hoist Hokkaido Hokusai Holbein hold holder holdup hole holiday holier holiest holiness Holland
Hollands holler hollered hollow hollower hollowest holly Hollywood Holmes holocaust Holocene Holst Holstein Holsteins
holster Holt holy`;
