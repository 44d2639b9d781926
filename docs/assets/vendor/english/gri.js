/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).gri = `
grid griddle gridiron grief Grieg grievance grieve grievous Griffith grill grille grim grimace grimier grimiest grimly
Grimm grimmer grimmest grimy grin grind grinder grindstone grip Gris grislier grisliest grisly gristle grit grittier
grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest groggy groin Gromyko
groom groove groovier grooviest groovy grope Gropius gross grosser grossest grossly Grosz grotesque Grotius grotto
grouch grouchier grouchiest grouchy ground groundless groundwork group grouper grouse grove grovel grow grower growl
grown growth groyne grub grubbier grubbiest grubby grudge gruel gruesome gruesomer gruesomest gruff gruffer gruffest
gruffly grumble grumpier grumpiest grumpy Grundy grunt Grus Gruyeres Guadalajara Guadalcanal Guadalquivir Guadeloupe
Guam Guangzhou Guarani guarantee guaranteed guaranteeing guarantor guard guardian Guatemala Guatemalan Guatemalans
Guayaquil gubernatorial Guelph Guernsey Guernseys Guerrero guerrilla guess guessable guesswork guest Guevara guffaw
Guggenheim Guiana guidance guide guidebook guideline guild guile guillotine guilt guiltier guiltiest guiltily guiltless
guilty guinea Guinean Guineans Guinevere Guinness guise guitar guitarist Guiyang Guizot Gujarat Gujarati Gujranwala
gulch gulf gull Gullah gullet gullible gully gulp gumdrop gummier gummiest gummy gumption gums gunfire gunman gunmen
gunner gunpowder guns gunshot Gunther guppy gurgle Gurkha guru gurus gush gusher gust gustier gustiest gusty Gutenberg
Guthrie guts gutter Guyana Guyanese guys guzzle Gwalior Gwyn gybe gymnasium gymnast gymnastics gyms gynaecologist
gynaecology gynecologist gynecology Gypsies Gypsy gyrate gyration gyroscope`;
