/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).smu = `
smudge smug smugger smuggest smuggle smuggler smugly smut snack snag snail snake snap snappier snappiest snappy snapshot
snare snarl snatch sneak sneaker sneakier sneakiest sneaky sneer sneeze snicker snide snider snidest sniff sniffed
sniffle snip sniper snippet snitch snob snobbery snobbish snooker snoop snootier snootiest snooty snooze snore snorkel
snort snot snout snow snowball Snowbelt snowdrift snowfall snowflake snowier snowiest snowplough snowplow snowstorm
snowy snub snuff snuffed snuffer snug snugger snuggest snuggle snugly soak soap soapier soapiest soapy soar Soave sober
soberer soberest sobriety sobs soccer sociable social socialise socialism socialist socially society sociological
sociologist sociology sock socket Socrates Socratic soda sodden Soddy sodium Sodom sodomy sods sofa Sofia soft softball
soften softer softest softly softness software soggier soggiest soggy Soho soil sojourn solace solar sold solder soldier
sole solely solemn solemner solemnest solemnity solemnly solicit solicitor solicitous solid solidarity solider solidest
solidify solidity solidly solitaire solitary solitude solo soloist Solomon Solon soluble solution solve solvent
Solzhenitsyn Somali Somalia Somalian Somalians Somalis somber some somebody someday somehow someone someplace somersault
something sometime somewhat somewhere Somme sonata Sondheim song sonic sonnet sonorous sons soon sooner soonest soot
soothe sootier sootiest sooty Sophia sophisticate sophistication sophistry Sophoclean Sophocles sophomore soprano sops
sorcerer sorceress sorcery sordid sore sorely sorer sorest sorority sorrier sorriest sorrow sorrowful sorry sort sorta
sought soul sound sounder soundest soundly soundproof soundtrack soup sour source sourer sourest Sousa south Southampton
southeast southeastern Southeasts southerly southern southerner Southey southpaw Souths southward southwest southwestern
Southwests souvenir sovereign sovereignty Soviet Soweto sown sows Soyuz space spacecraft spaceship spacial spacious
Spackle spade spaghetti Spain Spam span spangle Spaniard Spaniards spaniel Spanish spank spanner spar sparer sparest
spark sparkle sparkler sparrow sparse sparsely sparser sparsest Sparta Spartacus Spartan Spartans spas spasm spasmodic
spat spatial spatter spatula spawn spay`;
