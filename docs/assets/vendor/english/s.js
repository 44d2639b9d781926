/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).s = `
Saar Saarinen Sabbath Sabbaths sabbatical saber Sabin Sabine sabotage saboteur sabre Sacajawea sack sacrament Sacramento
sacred sacrifice sacrificial sacrilege sacrilegious sacs Sadat sadden sadder saddest saddle Sadducee Sade sades sadism
sadist sadistic sadly sadness safari safaried safaris Safavid safe safeguard safekeeping safely safer safest safety
saffron saga sage sagebrush sager sagest Sagittarius Sagittariuses Sahara Sahel said Saigon sail sailboat sailor saint
saintlier saintliest saintly Sakai sake Sakharov saki salable salad Saladin Salado salami salamis salary sale saleable
Salem Salerno salesman salesmen salespeople salesperson saleswoman saleswomen salient Salinas Salinger Salish saliva
salivate Salk sallow sallower sallowest Sallust sally salmon salon saloon salt salter saltest saltier saltiest salty
salutation salute Salvador Salvadoran Salvadorans Salvadorian Salvadorians salvage salvation salve Samara Samaritan
Samaritans same sameness Samoa Samoan Samoyed sample sampler Samson Samuel sanatorium sanctify sanctimonious sanction
sanctity sanctuary sand sandal sandbag Sandburg sandier sandiest Sandinista sandman sandmen sandpaper sandstone
sandstorm sandwich sandy sane saner sanest Sanforized sang Sanger Sanhedrin sanitarium sanitary sanitation sanity sank
sanserif Sanskrit Santa Santayana Santeria Santiago sapling sapphire Sappho Sapporo saps Saracen Saracens Saragossa
Sarah Sarajevo Saratov Sarawak sarcasm sarcastic sarcastically sardine Sardinia Sargent sari saris Sarto Sartre sash
Saskatchewan Saskatoon Sasquatch Sassanian sassier sassiest Sassoon sassy Satan satanic Satanism Satanist satchel
satellite satin satire satirical satirise satirist satisfaction satisfactorily satisfactory satisfy saturate saturation
Saturday Saturdays Saturn Saturnalia sauce saucepan saucer saucier sauciest saucy Saudi Saudis sauerkraut Saul sauna
saunter sausage Saussure savage savagely savager savagery savagest Savannah save saver savior Savonarola savor savorier
savoriest savory savourier savouriest savoury Savoy Savoyard savvier savviest savvy sawdust saws Saxon Saxons Saxony
saxophone Sayers says scab scaffold scalar scald scale scalier scaliest scallop scalp scalpel scaly scamper scan scandal
scandalise scandalous Scandinavia Scandinavian Scandinavians scanner scant scanter scantest scantier scantiest scanty
scapegoat scar Scaramouch Scarborough scarce scarcely scarcer scarcest scarcity scarecrow scarf scarier scariest
Scarlatti scarlet scarves scary scathing scatter scatterbrain scavenger scenario scene scenery scenic scent scepter
sceptic sceptical scepticism schedule scheduler Schelling scheme schemer Schenectady Schiller schizophrenia
schizophrenic Schliemann Schmidt Schnabel scholar scholarly scholarship scholastic school schoolboy schoolchild
schoolchildren schoolteacher schooner Schopenhauer Schubert Schumann Schweitzer science scientific scientifically
scientist Scipio scissor scoff scoffed scold scoop scoot scooter scope scorch score scorer scorn scornful Scorpio
scorpion Scorpios Scorpius Scot scotch Scotchman Scotchmen Scotland Scots Scotsman Scotsmen Scotswoman Scotswomen Scott
Scottie Scottish Scottsdale scoundrel scour scourge scout scowl scrabble scram scramble Scranton scrap scrapbook scratch
scratchier scratchiest scratchy scrawl scrawnier scrawniest scrawny scream screech screen screw screwdriver screwier
screwiest screwy Scriabin scribble scribe script scripture scriptwriter scroll Scrooge scrounge scrub scruff scruffier
scruffiest scruffy scruple scrupulous scrupulously scrutinise scrutiny Scud scuff scuffed scuffle sculptor sculpture
scum scurrilous scurry scuttle Scylla scythe Scythia Scythian Seaborg seafaring seafood seal seam seaman seamen
seamstress seaport sear search searchlight seas seashell seashore seasick seasickness seaside season seasonable seasonal
seat Seattle seaweed secede secession seclude seclusion Seconal second secondarily secondary secondly secrecy secret
secretarial secretary secretion secretive secretly sect section sector secular secure securely securer securest security
sedan sedate sedater sedatest sedative sedentary Seder Seders sediment sedimentary seduce seduction seductive seed
seedier seediest seedling seedy Seeger seeing seek seem seemingly seen seep seepage seer sees seesaw seethe segment
segmentation segregate segregation Seine seize seizure seldom select selection selective selectively selector Seleucid
self selfish selfishness Seljuk sell seller selves semantic semantically Semarang semblance semen semester semicircle
semicolon semiconductor semifinal seminar seminary Seminole Seminoles Semiramis Semite Semites Semitic Semitics Semtex
senate senator send Sendai sender Seneca Senecas Senegal Senegalese Senghor senile senility senior seniority Sennacherib
sensation sensational sensationalism sense senseless sensibility sensible sensibly sensitive sensitivity sensor sensory
sensual sensuality sensuous sent sentence sentience sentient sentiment sentimental sentimentality sentry Seoul separate
separately separation separator Sephardi September Septembers Septuagint Septuagints sepulcher sepulchre sequel sequence
sequencer sequential sequentially sequin Sequoya Serb Serbia Serbian Serbians Serbs serenade serene serener serenest
serenity sergeant serial series serious seriously seriousness sermon Serpens serpent serum servant serve server service
serviceable serviceman servicemen serviette servile servitude session setback Seth Seton sets settable setter settle
settlement settler Seurat Seuss Sevastopol seven seventeen seventeenth seventh seventy sever several severance severely
severer severest severity Severn Severus Seville sewage Seward sewer sewn sews sexed sexism sexist Sextans sexual
sexuality sexually sexy Seychelles Seyfert shabbier shabbiest shabbily shabby shack shackle Shackleton shade shadier
shadiest shadow shadowier shadowiest shadowy shady shaft shaggier shaggiest shaggy shake shaken Shakespeare
Shakespearean shakier shakiest shaky shall shallow shallower shallowest sham shamble shameful shamefully shameless
shampoo shamrock Shanghai Shannon Shantung shanty shape shapelier shapeliest shapely share shareholder Shari shark
Sharon sharp sharpen sharpener sharper sharpest sharply sharpness Shasta shatter shave shaven shaver Shavian Shavuot
Shaw shawl Shawnee sheaf shear sheath sheave Sheba shed sheen sheep sheepish sheepishly sheer sheerer sheerest sheet
Sheetrock Sheffield sheikh shelf shell sheller Shelley shellfish shelter shelve Shenandoah Shenyang Sheol Shepard
shepherd Sheraton sherbet Sheridan sheriff Sherlock Sherman Sherpa sherry Sherwood shes Shetland Shetlands Shevat shied
shield shift shiftier shiftiest shiftless shifty Shijiazhuang Shikoku Shillong Shiloh shimmer shin shingle shinier
shiniest Shinto Shintoism Shintoisms Shintos shiny ship shipment shipshape shipwreck Shiraz shire shirk shirt Shiva
shiver shoal shock shod shoddier shoddiest shoddy shoe shoeing shoelace shoestring shone shoo shook shoot shop
shopkeeper shoplifter shopper shore short shortage shortcoming shorten shorter shortest shortfall shorthand Shorthorn
shortlist shortly shortness Shoshone shot shotgun should shoulder shout shove shovel show showcase showdown shower
showier showiest showman showmen shown showy shrank shrapnel shred Shreveport shrew shrewd shrewder shrewdest shrewdness
shriek shrill shriller shrillest shrimp shrine Shriner shrink shrinkage shrivel Shropshire shroud shrub shrubbery shrug
shrunk shrunken shuck shudder shuffle shun shunt shut shutdown shutter shuttle shyer shyest Shylock shyness Siam Siamese
Sibelius Siberia Siberian sibling Sibyl Sicilian Sicilians Sicily sick sicken sicker sickest sickle sicklier sickliest
sickly sickness Siddhartha side sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle Sidney siege
Siegfried Siemens sierra siesta sieve sift sigh sight sightless Sigismund sigma Sigmund sign signal signature signer
significance significant significantly signify signpost Sigurd Sikh Sikhism Sikhs Sikkim Sikkimese Sikorsky silence
silent silenter silentest silently silhouette silhouetted silicon silk silken sill sillier silliest silliness silly silo
silt Silurian silver silversmith silverware silvery similar similarity similarly simile Simmental simmer Simon simple
simpler simplest simplex simplicity simplification simplify simplistic simply simulate simulation simulator simultaneous
simultaneously Sinai Sinatra since sincere sincerely sincerer sincerest sincerity Sinclair Sindhi sine sinew sinewy
sinful sing Singapore singeing singer single singly singular singularity singularly Sinhalese sinister sink sinner sinus
Sioux siphon sips sire siren Sirius sirloin sissier sissiest sissy sister sisterhood sisterly Sistine Sisyphean Sisyphus
site sitter situate situation Siva Sivan sixes sixpence sixteen sixteenth sixth sixtieth sixty sizable size sizeable
sizer sizzle skate skateboard skater skein skeleton skeptic skeptical skepticism sketch sketchier sketchiest sketchy
skew skewer skid skied skiing skilful skill skillet skillful skim skimp skimpier skimpiest skimpy skin skinflint Skinner
skinnier skinniest skinny skip skipper skirmish skirt skis skit skittish Skopje skulk skull skunk Skye Skylab skylight
skyline skyrocket skyscraper slab slack slacken slacker slackest slag slain slake slam slander slang slant slap
slapstick slash slat slaughter Slav slave slavery Slavic slavish Slavonic Slavs slay sleazier sleaziest sleazy sled
sledgehammer sleek sleeker sleekest sleep sleeper sleepier sleepiest sleepless sleepy sleet sleeve sleeveless sleigh
slender slenderer slenderest slept slew slice slicker slickest slid slier sliest slight slighter slightest slightly slim
slimier slimiest slimmer slimmest slimy sling slingshot slink slip slipper slipperier slipperiest slippery slipshod slit
slither slitter sliver Sloan slob slobber slog slogan slop sloppier sloppiest sloppy slosh slot sloth slothful slouch
Slovak Slovakia Slovakian Slovaks Slovenia Slovenian Slovenians slovenlier slovenliest slovenly slow slower slowest
slowly slowness sludge slug sluggish sluice slum slumber slummer slump slung slunk slur slush slut slyer slyest slyly
slyness smack small smaller smallest smallish smallpox smart smarter smartest smartly smash smattering smear smell
smellier smelliest smelly smelt Smetana smidgen smile smirk smite smith smithereens Smithson smitten smock smog smoke
smoker smokestack smokier smokiest smoky smolder Smolensk Smollett smooth smoother smoothest smoothly smoothness smote
smother smoulder smudge smug smugger smuggest smuggle smuggler smugly smut snack snag snail snake snap snappier
snappiest snappy snapshot snare snarl snatch sneak sneaker sneakier sneakiest sneaky sneer sneeze snicker snide snider
snidest sniff sniffed sniffle snip sniper snippet snitch snob snobbery snobbish snooker snoop snootier snootiest snooty
snooze snore snorkel snort snot snout snow snowball Snowbelt snowdrift snowfall snowflake snowier snowiest snowplough
snowplow snowstorm snowy snub snuff snuffed snuffer snug snugger snuggest snuggle snugly soak soap soapier soapiest
soapy soar Soave sober soberer soberest sobriety sobs soccer sociable social socialise socialism socialist socially
society sociological sociologist sociology sock socket Socrates Socratic soda sodden Soddy sodium Sodom sodomy sods sofa
Sofia soft softball soften softer softest softly softness software soggier soggiest soggy Soho soil sojourn solace solar
sold solder soldier sole solely solemn solemner solemnest solemnity solemnly solicit solicitor solicitous solid
solidarity solider solidest solidify solidity solidly solitaire solitary solitude solo soloist Solomon Solon soluble
solution solve solvent Solzhenitsyn Somali Somalia Somalian Somalians Somalis somber some somebody someday somehow
someone someplace somersault something sometime somewhat somewhere Somme sonata Sondheim song sonic sonnet sonorous sons
soon sooner soonest soot soothe sootier sootiest sooty Sophia sophisticate sophistication sophistry Sophoclean Sophocles
sophomore soprano sops sorcerer sorceress sorcery sordid sore sorely sorer sorest sorority sorrier sorriest sorrow
sorrowful sorry sort sorta sought soul sound sounder soundest soundly soundproof soundtrack soup sour source sourer
sourest Sousa south Southampton southeast southeastern Southeasts southerly southern southerner Southey southpaw Souths
southward southwest southwestern Southwests souvenir sovereign sovereignty Soviet Soweto sown sows Soyuz space
spacecraft spaceship spacial spacious Spackle spade spaghetti Spain Spam span spangle Spaniard Spaniards spaniel Spanish
spank spanner spar sparer sparest spark sparkle sparkler sparrow sparse sparsely sparser sparsest Sparta Spartacus
Spartan Spartans spas spasm spasmodic spat spatial spatter spatula spawn spay speak speaker spear spearhead spearmint
special specialisation specialise specialist speciality specially specialty species specific specifically specification
specifier specify specimen specious speck spectacle spectacular spectacularly spectator specter spectra spectrum
speculate speculation speculative speculator sped speech speechless speed speedboat speedier speediest speedometer
speedy spell spellbind spellbound speller spelt Spence Spencer Spencerian spend spendthrift Spenglerian Spenserian spent
sperm spew sphere spherical sphinx spice spicier spiciest spicy spider spied spigot spike spill spilt spin spinach
spinal spindlier spindliest spindly spineless Spinoza spinster spiral spire spirit spiritual spiritually spit spiteful
spitefuller spitefullest Spitsbergen spittle splash splat splatter spleen splendid splendider splendidest splendidly
splendor splice splint splinter split splurge Spock spoil spoilt Spokane spoke spoken spokesman spokesmen spokespeople
spokesperson spokeswoman spokeswomen sponge spongier spongiest spongy sponsor sponsorship spontaneity spontaneous
spontaneously spoof spook spookier spookiest spooky spool spoon spoonful sporadic spore sporran sport sportsmanship spot
spotless spotlight spottier spottiest spotty spouse spout sprain sprang sprawl spray spread spreadsheet spree spreed
spreeing sprier spriest sprig spring springboard Springfield springier springiest springtime springy sprinkle sprinkler
sprint sprinter sprout spruce sprucer sprucest sprung spry spud spun spunk spur spurious spurn spurt Sputnik sputter
squabble squad squadron squalid squalider squalidest squall squalor squander Squanto square squarely squarer squarest
squash squat squatter squattest squawk squeak squeakier squeakiest squeaky squeal squeamish squeeze squelch squid squint
squinter squintest squire squirm squirrel squirt Srinagar stab stabilise stability stable stabler stablest stack stadium
staff staffed Stafford stag stagecoach stagger stagnant stagnate stagnation staid staider staidest stain stair staircase
Stairmaster stairway stake stale stalemate staler stalest Stalin Stalingrad Stalinist stalk stallion stalwart Stamford
stamina stammer stamp stampede stance stanch stancher stanchest stand standard standardisation standardise standby
Standish standoff standpoint standstill Stanislavsky stank Stanley Stanton stanza staple stapler star starboard starch
starchier starchiest starchy stardom starfish stark starker starkest starlight starrier starriest starry start starter
startle startlingly starvation starve state statelier stateliest stately statement stater statesman statesmanship
statesmen static station stationary stationery statistic statistical statistically statistician statue stature status
statute statutory staunch stauncher staunchest staunchly stave stay steadfast Steadicam steadier steadiest steadily
steady steak steal stealth stealthier stealthiest stealthily stealthy steam steamier steamiest steamroller steamrollered
steamy steel Steele steep steeper steepest steeple steer Stein Steinbeck Steiner Stella stellar stem stench stencil
Stendhal stenographer stenography step Stephen Stephens Stephenson stepladder stereo stereotype sterile sterilisation
sterilise sterling stern sterner sternest sternly sternness Sterno stethoscope Stetson Stevens Stevenson stew steward
stewardess stick sticker stickier stickiest stickler sticky stiff stiffed stiffen stiffer stiffest stiffly stiffness
stifle stigma stigmata still stillborn stiller stillest stillness stilted Stilton stimulant stimulate stimulation
stimuli stimulus sting stinger stingier stingiest stinginess stingy stink stint stipulate stipulation stir Stirling
stirrup stitch stock stockade stockbroker stockholder Stockholm stockier stockiest stockpile Stockton stocky stockyard
stodgier stodgiest stodgy Stoic stoical Stoicism stoke stole stolen stolid stolider stolidest stolidly stomach stomp
stone Stonehenge stonier stoniest stony stood stool stoop stop stopgap stopover stoppage stopper stopwatch storage store
storehouse storekeeper storeroom storey stork storm stormier stormiest stormy story stout stouter stoutest stove stow
stowaway Stowe straddle Stradivarius straggle straggler straight straighten straighter straightest straightforward
straightforwardly strain strainer strait straitjacket strand strange strangely strangeness stranger strangest strangle
strangulation strap Strasbourg strata stratagem strategic strategy stratify stratosphere stratum Strauss Stravinsky
straw strawberry stray streak stream streamer streamline street streetcar strength strengthen strenuous strenuously
stress stressful stretch stretcher strew strewn stricken strict stricter strictest strictly strictness stridden stride
strife strike striker Strindberg string stringent stringier stringiest stringy strip stripper strive striven strode
stroke stroll stroller Stromboli strong stronger strongest stronghold strongly strove struck structural structuralist
structure struggle strum strung strut Stuart Stuarts stub stubbier stubbiest stubble stubborn stubborner stubbornest
stubby stuck stud student studentship studio studious study stuff stuffed stuffier stuffiest stuffy stumble stump stun
stung stunk stunt stupefy stupendous stupid stupider stupidest stupidity stupidly stupor sturdier sturdiest sturdy
stutter Stuttgart Stuyvesant Stygian style stylish stylistic stylus Styrofoam Styrofoams Styx suave suaver suavest
subcommittee subconscious subconsciously subdivide subdivision subdue subgroup subject subjective subjugate subjunctive
sublet sublime sublimer sublimest submarine submerge submersion submission submissive submit subnormal subordinate
subprogram subroutine subs subscribe subscriber subscript subscription subsection subsequent subsequently subservient
subset subside subsidiary subsidise subsidy subsist subsistence substance substandard substantial substantially
substantiate substitute substitution subsystem subterfuge subterranean subtle subtler subtlest subtlety subtly subtract
subtraction suburb suburban subversive subvert subway succeed success successful successfully succession successive
successively successor succinct succincter succinctest succinctly succor succulent succumb such suck sucker suckle Sucre
suction Sudan Sudanese sudden suddenly Sudra suds sued sues Suetonius Suez suffer sufferer suffice sufficient
sufficiently suffix suffocate suffocation Suffolk suffrage Sufi Sufism sugar sugarier sugariest sugary suggest suggester
suggestion suggestive suicidal suicide suing suit suitability suitable suitably suitcase suitor Sukarno Sukkot Sulawesi
sulfur sulk sulkier sulkiest sulky Sulla sullen sullener sullenest Sullivan sulphur sultan sultrier sultriest sultry
Sumatra Sumerian summarily summarise summary summer summit summon summonsed sumptuous sums Sumter sunbathe Sunbelt
sunburn sundae Sundanese Sunday Sundays sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit
Sunni sunnier sunniest sunny Sunnyvale sunrise suns sunscreen sunset sunshine suntan sunup super superb superber
superbest superbly supercomputer superficial superficially superfluous superhuman superimpose superintendent superior
superiority superlative supermarket supernatural superscript supersede supersonic superstar superstition superstitious
superstructure supervise supervision supervisor supervisory supper supplant supple supplement supplementary suppler
supplest supplier supply support supporter supportive suppose supposedly supposition suppress suppression supremacy
supreme supremely Surabaya Surat surcharge sure surely surer surest surf surface surfboard surge surgeon surgery
surgical Suriname surlier surliest surly surmise surmount surname surpass surplus surplussed surprise surprisingly
surreal surrender surreptitious surround surveillance survey surveyor survival survive survivor Susanna susceptible
suspect suspend suspender suspense suspension suspicion suspicious suspiciously Susquehanna Sussex sustain sustainable
sustenance Suva Svengali swab swagger swaggerer Swahili Swahilis swallow swam swamp swampier swampiest swampy swan
Swanee Swansea swap swarm swarthier swarthiest swarthy swat swathe sway Swazi Swaziland swear sweat sweater sweaty Swede
Sweden Swedes Swedish sweep sweeper sweepstake sweet sweeten sweeter sweetest sweetheart sweetly sweetness swell sweller
swellest swept swerve swift swifter swiftest swiftly swig swill swim swindle swindler swine swing swipe swirl swish
swisher swishest Swiss Swisses switch switchable switchboard switcher Switzerland swivel swollen swoon swoop sword
swordfish swore sworn swum swung Sydney syllable syllabus symbol symbolic symbolise symbolism symmetric symmetrical
symmetry sympathetic sympathetically sympathise sympathy symphonic symphony symptom symptomatic synagogue synapse
synchronisation synchronise synchronous syndicate syndrome Synge synonym synonymous synopses synopsis syntactic
syntactically syntax syntheses synthesis synthesise synthesizer synthetic syphilis Syracuse Syria Syriac Syrian Syrians
syringe syrup system systematic systematically
`;
