/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).q = `
Qatar Qingdao Quaalude quack quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail
quaint quainter quaintest quake Quaker Quakers qualification qualifier qualify qualitative quality qualm quandary
quantifier quantify quantitative quantity quantum quarantine quark quarrel quarrelsome quarry quart quarter quarterback
quarterly quartet quartz quash Quasimodo Quaternary quaver quay queasier queasiest queasy Quebec Quechua queen queenlier
queenliest queenly Queensland queer queerer queerest quell quench query quest question questionable questionnaire
Quetzalcoatl queue quibble quiche quick quicken quicker quickest quickly quicksand quiet quieter quietest quietly quill
quilt quinine Quinn quintessence quintet quintuplet quip Quirinal quirk quirky quit Quito quitter quiver Quixote quiz
quizzed quizzical Qumran Quonset quorum quota quotation quote quotient Quran`;
