/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).x = `
Xanadu Xanthippe Xavier xenophobia Xenophon Xerox Xeroxes Xerxes Xhosa Ximenes Xmas Xmases xylophone`;
