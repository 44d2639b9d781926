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
glassier glassiest glassware glassy Glaswegian glaze gleam glean glee glen Glendale Glenn`;
