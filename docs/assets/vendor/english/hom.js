/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).hom = `
homage home homeland homeless homelier homeliest homely homemade Homer Homeric homesick homesickness homespun homestead
homeward homework homey homicidal homicide homier homiest homogeneous homogenise homonym homophobic homosexual
homosexuality Honduran Hondurans Honduras hone honest honester honestest honestly honesty honey honeycomb honeymoon
honeysuckle Honiara honk Honolulu honor honorable honorary Honshu hood hoodlum hoodwink hoof hook Hooke Hooker hoop
hooray Hoosier hoot hooter Hoover Hoovers hooves hope hopeful hopefully hopeless hopelessly Hopi Hopkins hopper
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
hysteric hysterical hysterically`;
