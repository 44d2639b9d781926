/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ext = `
extant extemporaneous extend extension extensive extensively extent exterior exterminate extermination external
externally extinct extinction extinguish extinguisher extol extort extortion extortionate extra extract extraction
extracurricular extradite extradition extraneous extraordinarily extraordinary extrapolate extrapolation
extraterrestrial extravagance extravagant extravagantly extreme extremely extremer extremest extremist extremity
extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyebrow eyed eyeing eyelash eyelid eyes
eyesight eyesore eyewitness Eyre Ezekiel Ezra`;
