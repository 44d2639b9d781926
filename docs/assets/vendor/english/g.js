/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).g = `
gable Gabon Gaborone Gabriel gabs gadget Gaea Gael Gaelic Gagarin Gage gags Gaia gaiety gaily gain gainful Gainsborough
gait gala galactic Galahad Galahads Galatea Galatia Galatians galaxy Galbraith gale Galen Galibi Galilean Galilee
Galileo gallant gallantry gallery galley Gallic gallivant gallon gallop Galloway gallows Gallup galore Galsworthy
Galvani galvanise Gamay Gambia gambit gamble gambler game gamer gamest gamma gamut gander Gandhi Gandhian Ganesha gang
Ganges gangling gangplank gangrene gangster gangway Ganymede gape garage garb garbage garble Garbo garden gardener
gardenia Garfield Gargantua gargle gargoyle Garibaldi garish garland garlic garment Garner garnet garnish garret Garrick
garrison garrulous garter Garvey Gary Gascony gaseous gases gash gasket gasoline gasp gassed Gasser gastric gate gateway
gather gaudier gaudiest gaudy gauge Gauguin Gaul Gauls gaunt gaunter gauntest gauntlet Gauss Gaussian Gautama Gautier
gauze gave gavel Gawain gawk gawkier gawkiest gawky gayer gayest gays Gaza gaze gazelle gazette gazetted Gaziantep gear
geed geeing gees geese Gehenna Gehrig Geiger gelatin geld Gemini Geminis gems gender gene genealogical genealogy genera
general generalisation generalise generality generally generate generation generator generic generosity generous
generously geneses genesis genetic genetically geneticist Geneva genial genially genie genies genii genital genius Genoa
Genoas genocide genre gent gentile gentility gentle gentleman gentlemen gentleness gentler gentlest gently Gentoo gentry
genuine genuinely genuineness genus geographic geographical geographically geography geological geologist geology
geometric geometry George Georges Georgetown Georgette Georgia Georgian Georgians geranium gerbil germ German Germanic
Germans Germany germicide germinate germination Geronimo Gershwin Gestapo Gestapos gestation gesticulate gesture getaway
Gethsemane gets Getty Gettysburg geyser Ghana Ghanaian ghastlier ghastliest ghastly Ghats Ghent ghetto Ghibelline ghost
ghostlier ghostliest ghostly ghoul Giacometti giant gibber gibberish Gibbon gibe Gibraltar Gibraltars Gibson giddier
giddiest giddiness giddy Gide Gideon Gielgud gift gigantic giggle gigs Gilbert gild Gilead Gilgamesh gill Gillespie gilt
gimme gimmick ginger gingerbread gingerly gingham gins Ginsberg Giorgione Giotto giraffe Giraudoux girder girdle girl
girlfriend girlhood girlish girth Gish gist give given Giza gizzard glacial glacier glad gladden gladder gladdest
gladiator gladly Gladstone Gladstones glamorise glamorous glamour glance gland glandular glare Glaser Glasgow glass
glassier glassiest glassware glassy Glaswegian glaze gleam glean glee glen Glendale Glenn glib glibber glibbest glibly
glide glider glimmer glimpse glint glisten glitter gloat global globally globe globular globule gloom gloomier gloomiest
gloomy Gloria glorification glorify glorious gloriously glory gloss glossary glossier glossiest glossy Gloucester glove
glow glower glucose glue glum glummer glummest glut glutton gluttony glycerin gnarl gnash gnat gnaw gnome Gnostic
Gnosticism gnus goad goal goalie goalies goalkeeper goat goatee gobble Gobi goblet goblin gobs godchild godchildren
Goddard goddess godfather Godiva godless godlier godliest godlike godly godmother godparent gods godsend Godthaab
Godunov Goebbels Goering goes Goethe goggle Gogol going Golconda gold golden goldener goldenest goldfish Golding
goldsmith Goldwyn golf golfer Golgi Golgotha Goliath Gomorrah Gompers Gomulka gondola gone goner gong gonna Gonzales
good goodbye Goodman goodness goodnight goodwill goody Goodyear gooey goof goofier goofiest goofy gooier gooiest goon
goose gopher Gorbachev Gordimer Gordon gore gorge gorgeous Gorgonzola gorier goriest gorilla Gorky gory gosh gosling
gospel gossamer gossip Goth Gotham Gothic Gothics Goths gotten Gouda Goudas gouge goulash Gould Gounod gourd gourmet
gout govern governess government governmental governor gown Goya grab grabber Gracchus grace graceful gracefully
graceless gracious graciously graciousness gradation grade grader gradient gradual gradually graduate graduation
graffiti graffito graft Graham Grahame Grail grain gram grammar grammatical grammatically Grammy gramophone Granada
grand grandchild grandchildren granddaughter grander grandest grandeur grandfather grandiose grandly grandmother
grandparent grandson grandstand granite granny granola grant granular granule grape grapefruit grapevine graph graphic
graphical graphically graphite grapple grasp grass grasshopper grassier grassiest grassy grate grateful gratefully
grater gratification gratify gratitude gratuitous gratuitously gratuity grave gravel gravely graven graver gravest
gravestone graveyard gravitate gravitation gravitational gravity gravy gray grayer grayest graze grease greasier
greasiest greasy great greater greatest greatly greatness Grecian Greece greed greedier greediest greedily greediness
greedy Greek Greeks Greeley green greenback Greene greener greenery greenest greenhorn greenhouse Greenland Greensboro
Greenwich greet gregarious Gregorian Gregory gremlin Grenada grenade Grenadines Grendel Grenoble Gresham grew grey
greyer greyest greyhound grid griddle gridiron grief Grieg grievance grieve grievous Griffith grill grille grim grimace
grimier grimiest grimly Grimm grimmer grimmest grimy grin grind grinder grindstone grip Gris grislier grisliest grisly
gristle grit grittier grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery groggier groggiest
groggy groin Gromyko groom groove groovier grooviest groovy grope Gropius gross grosser grossest grossly Grosz grotesque
Grotius grotto grouch grouchier grouchiest grouchy ground groundless groundwork group grouper grouse grove grovel grow
grower growl grown growth groyne grub grubbier grubbiest grubby grudge gruel gruesome gruesomer gruesomest gruff gruffer
gruffest gruffly grumble grumpier grumpiest grumpy Grundy grunt Grus Gruyeres Guadalajara Guadalcanal Guadalquivir
Guadeloupe Guam Guangzhou Guarani guarantee guaranteed guaranteeing guarantor guard guardian Guatemala Guatemalan
Guatemalans Guayaquil gubernatorial Guelph Guernsey Guernseys Guerrero guerrilla guess guessable guesswork guest Guevara
guffaw Guggenheim Guiana guidance guide guidebook guideline guild guile guillotine guilt guiltier guiltiest guiltily
guiltless guilty guinea Guinean Guineans Guinevere Guinness guise guitar guitarist Guiyang Guizot Gujarat Gujarati
Gujranwala gulch gulf gull Gullah gullet gullible gully gulp gumdrop gummier gummiest gummy gumption gums gunfire gunman
gunmen gunner gunpowder guns gunshot Gunther guppy gurgle Gurkha guru gurus gush gusher gust gustier gustiest gusty
Gutenberg Guthrie guts gutter Guyana Guyanese guys guzzle Gwalior Gwyn gybe gymnasium gymnast gymnastics gyms
gynaecologist gynaecology gynecologist gynecology Gypsies Gypsy gyrate gyration gyroscope
`;
