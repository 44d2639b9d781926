/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).sig = `
sigh sight sightless Sigismund sigma Sigmund sign signal signature signer significance significant significantly signify
signpost Sigurd Sikh Sikhism Sikhs Sikkim Sikkimese Sikorsky silence silent silenter silentest silently silhouette
silhouetted silicon silk silken sill sillier silliest silliness silly silo silt Silurian silver silversmith silverware
silvery similar similarity similarly simile Simmental simmer Simon simple simpler simplest simplex simplicity
simplification simplify simplistic simply simulate simulation simulator simultaneous simultaneously Sinai Sinatra since
sincere sincerely sincerer sincerest sincerity Sinclair Sindhi sine sinew sinewy sinful sing Singapore singeing singer
single singly singular singularity singularly Sinhalese sinister sink sinner sinus Sioux siphon sips sire siren Sirius
sirloin sissier sissiest sissy sister sisterhood sisterly Sistine Sisyphean Sisyphus site sitter situate situation Siva
Sivan sixes sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable sizer sizzle skate skateboard skater
skein skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy skew skewer skid skied skiing skilful
skill skillet skillful skim skimp skimpier skimpiest skimpy skin skinflint Skinner skinnier skinniest skinny skip
skipper skirmish skirt skis skit skittish Skopje skulk skull skunk Skye Skylab skylight skyline skyrocket skyscraper
slab slack slacken slacker slackest slag slain slake slam slander slang slant slap slapstick slash slat slaughter Slav
slave slavery Slavic slavish Slavonic Slavs slay sleazier sleaziest sleazy sled sledgehammer sleek sleeker sleekest
sleep sleeper sleepier sleepiest sleepless sleepy sleet sleeve sleeveless sleigh slender slenderer slenderest slept slew
slice slicker slickest slid slier sliest slight slighter slightest slightly slim slimier slimiest slimmer slimmest slimy
sling slingshot slink slip slipper slipperier slipperiest slippery slipshod slit slither slitter sliver Sloan slob
slobber slog slogan slop sloppier sloppiest sloppy slosh slot sloth slothful slouch Slovak Slovakia Slovakian Slovaks
Slovenia Slovenian Slovenians slovenlier slovenliest slovenly slow slower slowest slowly slowness sludge slug sluggish
sluice slum slumber slummer slump slung slunk slur slush slut slyer slyest slyly slyness smack small smaller smallest
smallish smallpox smart smarter smartest smartly smash smattering smear smell smellier smelliest smelly smelt Smetana
smidgen smile smirk smite smith smithereens Smithson smitten smock smog smoke smoker smokestack smokier smokiest smoky
smolder Smolensk Smollett smooth smoother smoothest smoothly smoothness smote smother smoulder`;
