/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).gli = `
glib glibber glibbest glibly glide glider glimmer glimpse glint glisten glitter gloat global globally globe globular
globule gloom gloomier gloomiest gloomy Gloria glorification glorify glorious gloriously glory gloss glossary glossier
glossiest glossy Gloucester glove glow glower glucose glue glum glummer glummest glut glutton gluttony glycerin gnarl
gnash gnat gnaw gnome Gnostic Gnosticism gnus goad goal goalie goalies goalkeeper goat goatee gobble Gobi goblet goblin
gobs godchild godchildren Goddard goddess godfather Godiva godless godlier godliest godlike godly godmother godparent
gods godsend Godthaab Godunov Goebbels Goering goes Goethe goggle Gogol going Golconda gold golden goldener goldenest
goldfish Golding goldsmith Goldwyn golf golfer Golgi Golgotha Goliath Gomorrah Gompers Gomulka gondola gone goner gong
gonna Gonzales good goodbye Goodman goodness goodnight goodwill goody Goodyear gooey goof goofier goofiest goofy gooier
gooiest goon goose gopher Gorbachev Gordimer Gordon gore gorge gorgeous Gorgonzola gorier goriest gorilla Gorky gory
gosh gosling gospel gossamer gossip Goth Gotham Gothic Gothics Goths gotten Gouda Goudas gouge goulash Gould Gounod
gourd gourmet gout govern governess government governmental governor gown Goya grab grabber Gracchus grace graceful
gracefully graceless gracious graciously graciousness gradation grade grader gradient gradual gradually graduate
graduation graffiti graffito graft Graham Grahame Grail grain gram grammar grammatical grammatically Grammy gramophone
Granada grand grandchild grandchildren granddaughter grander grandest grandeur grandfather grandiose grandly grandmother
grandparent grandson grandstand granite granny granola grant granular granule grape grapefruit grapevine graph graphic
graphical graphically graphite grapple grasp grass grasshopper grassier grassiest grassy grate grateful gratefully
grater gratification gratify gratitude gratuitous gratuitously gratuity grave gravel gravely graven graver gravest
gravestone graveyard gravitate gravitation gravitational gravity gravy gray grayer grayest graze grease greasier
greasiest greasy great greater greatest greatly greatness Grecian Greece greed greedier greediest greedily greediness
greedy Greek Greeks Greeley green greenback Greene greener greenery greenest greenhorn greenhouse Greenland Greensboro
Greenwich greet gregarious Gregorian Gregory gremlin Grenada grenade Grenadines Grendel Grenoble Gresham grew grey
greyer greyest greyhound`;
