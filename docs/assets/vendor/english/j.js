/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).j = `
jabber jabs jack jackal jackass jackdaw jacket jackknife jackknives jackpot Jackson Jacksonian Jacksonville Jacob
Jacobean Jacobi Jacobin Jacobite Jacobs Jacquard Jacuzzi jade jagged jaggeder jaggedest jaguar jail jailer Jain Jainism
Jaipur Jakarta jalopy Jamaica Jamaican Jamaicans jamb jamboree James Jamestown jams Jane Janet jangle Janissary janitor
Jansen Jansenist Januaries January Janus Japan Japanese Japaneses jargon Jarlsberg jars Jason Jataka jaundice jaunt
jauntier jauntiest jauntily jaunty Java Javanese Javas javelin jawbone jaws Jaxartes Jaycee Jaycees jays jaywalk
jaywalker jazz jealous jealously jealousy Jean jeans Jeep jeer Jefferson Jeffersonian Jeffrey Jehoshaphat Jehovah jell
jelly jellyfish Jenkins Jenner jeopardise jeopardy Jephthah Jeremiah Jeremiahs Jericho jerk jerkier jerkiest jerky
Jeroboam Jerome Jerry jersey Jerusalem Jesse jest jester Jesuit Jesuits Jesus jets jettison jetty Jetway jewel jeweler
jewellery jewelry Jewish Jewishness Jewry Jews Jezebel Jezebels jibe Jidda jiffy jiggle jigs jigsaw Jilin Jill jilt
Jinan jingle Jinnah jinx jitterier jitteriest jitters jittery Jivaro Joan jobs Jocasta Jock jockey jocular Joel jogger
jogs Johannesburg John Johnnie Johnny Johns Johnson join joint jointly joke joker jollier jolliest jolly Jolson jolt
Jonah Jonahs Jonathan Jones Jonson Joplin Jordan Jordanian Jordanians Joseph Josephine Josephs Josephus Joshua Josiah
jostle jots Joule journal journalism journalist journey Jove jovial jovially Jovian Joyce Joycean joyful joyfuller
joyfullest joyfully joyous joyously joys joystick Juarez Jubal jubilant jubilation jubilee Judah Judaic Judaism Judaisms
Judas Judases Jude Judea judge judgement judgment judicial judicially judiciary judicious judiciously Judith judo Judy
juggernaut juggle juggler jugs jugular juice juicier juiciest juicy Jules Julian Juliana Julies Juliet July jumble jumbo
jump jumper jumpier jumpiest jumpy junction juncture June Juneau Junes Jung Jungfrau Jungian jungle junior juniper junk
junket junkie junkies Juno junta Jupiter Jurassic jurisdiction juror jury just juster justest justice justifiable
justifiably justification justify justly jute Jutland Juvenal juvenile juxtapose juxtaposition`;
