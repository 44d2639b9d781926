/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).int = `
intact intake intangible integer integral integrate integration integrity intellect intellectual intellectually
intelligence intelligent intelligently intelligible intelligibly Intelsat intend intense intensely intenser intensest
intensify intensity intensive intent intention intentional intentionally inter interact interaction interactive
interactively intercede intercept interception interchange interchangeable intercom interconnect intercontinental
intercourse interdependence interdependent interest interestingly interface interfere interference interim interior
interject interjection interlock interloper interlude intermarriage intermarry intermediary intermediate interment
interminable interminably intermingle intermission intermittent intermittently intern internal internally international
Internationale internationally internet interplanetary interplay Interpol interpolation interpose interpret
interpretation interpreter interracial interrogate interrogation interrogator interrupt interruption intersect
intersection intersperse interstate interstellar intertwine interval intervene intervention interview interviewer
interweave interwove interwoven intestinal intestine intimacy intimate intimately intimation intimidate intimidation
into intolerable intolerably intolerance intolerant intonation intoxicate intoxication intractable intramural
intransitive intravenous intrepid intricacy intricate intrigue intrinsic intrinsically introduce introduction
introductory introspective introvert intrude intruder intrusion intrusive intuition intuitive intuitively Inuit Inuits
inundate inundation invade invader invalid invalidate invaluable Invar invariable invariably invariant invasion
invective invent invention inventive inventor inventory inverse inversely inversion invert invertebrate invest
investigate investigation investigator investment investor inveterate invigorate invincible invisibility invisible
invisibly invitation invite invocation invoice invoke involuntarily involuntary involve involvement invulnerable inward
inwardly iodine Ionesco Ionian Ionic Ionics ions iota Iowa Iowan Iowans Iowas Iphigenia Iqbal Iquitos Iran Iranian
Iranians Iraq Iraqi Iraqis irascible irate Ireland Irene iridescence iridescent iris Irish Irishman Irishmen Irishwoman
Irishwomen irks Irkutsk iron ironic ironically irony Iroquoian Iroquois`;
