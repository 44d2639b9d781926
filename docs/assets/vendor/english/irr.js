/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).irr = `
irradiate irrational irrationally Irrawaddy irreconcilable irrefutable irregular irregularity irrelevance irrelevant
irreparable irreplaceable irrepressible irreproachable irresistible irrespective irresponsibility irresponsible
irretrievable irretrievably irreverence irreverent irreversible irrevocable irrevocably irrigate irrigation irritability
irritable irritably irritant irritate irritation Irving Isaac Isabella Isaiah Iscariot Isfahan Isherwood Ishmael Ishtar
Isis Islam Islamabad Islamic Islamism Islamist Islams island islander isle isolate isolation Isolde Israel Israeli
Israelis Israelite Israels Issachar issue Istanbul isthmus Italian Italians italic italicise Italy itch itchier itchiest
itchy item itemise iterate iteration iterative Ithaca Ithacan itinerant itinerary itself Ivan Ives ivies ivory Iyar
Izanagi Izanami Izhevsk Izmir`;
