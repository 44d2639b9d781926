/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).urc = `
urchin Urdu Urey urge urgency urgent urgently Uriah Uriel urinate urine urns Urquhart Ursula Ursuline Uruguay Uruguayan
Uruguayans Urumqi usable usage used useful usefully usefulness useless uselessly uselessness user uses usher using
Ustinov usual usually usurp Utah utensil uteri uterus Utica utilisation utilise utilitarian utilitarianism utility
utmost Utopia Utopian Utopians Utopias Utrecht Utrillo utter utterance utterly Uzbek Uzbekistan`;
