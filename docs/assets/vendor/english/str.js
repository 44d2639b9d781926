/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).str = `
straddle Stradivarius straggle straggler straight straighten straighter straightest straightforward straightforwardly
strain strainer strait straitjacket strand strange strangely strangeness stranger strangest strangle strangulation strap
Strasbourg strata stratagem strategic strategy stratify stratosphere stratum Strauss Stravinsky straw strawberry stray
streak stream streamer streamline street streetcar strength strengthen strenuous strenuously stress stressful stretch
stretcher strew strewn stricken strict stricter strictest strictly strictness stridden stride strife strike striker
Strindberg string stringent stringier stringiest stringy strip stripper strive striven strode stroke stroll stroller
Stromboli strong stronger strongest stronghold strongly strove struck structural structuralist structure struggle strum
strung strut Stuart Stuarts stub stubbier stubbiest stubble stubborn stubborner stubbornest stubby stuck stud student
studentship studio studious study stuff stuffed stuffier stuffiest stuffy stumble stump stun stung stunk stunt stupefy
stupendous stupid stupider stupidest stupidity stupidly stupor sturdier sturdiest sturdy stutter Stuttgart Stuyvesant
Stygian style stylish stylistic stylus Styrofoam Styrofoams Styx suave suaver suavest subcommittee subconscious
subconsciously subdivide subdivision subdue subgroup subject subjective subjugate subjunctive sublet sublime sublimer
sublimest submarine submerge submersion submission submissive submit subnormal subordinate subprogram subroutine subs
subscribe subscriber subscript subscription subsection subsequent subsequently subservient subset subside subsidiary
subsidise subsidy subsist subsistence substance substandard substantial substantially substantiate substitute
substitution subsystem subterfuge subterranean subtle subtler subtlest subtlety subtly subtract subtraction suburb
suburban subversive subvert subway succeed success successful successfully succession successive successively successor
succinct succincter succinctest succinctly succor succulent succumb such suck sucker suckle Sucre suction Sudan Sudanese
sudden suddenly Sudra suds sued sues Suetonius Suez suffer sufferer suffice sufficient sufficiently suffix suffocate
suffocation Suffolk suffrage Sufi Sufism sugar sugarier sugariest sugary suggest suggester suggestion suggestive
suicidal suicide suing suit suitability suitable suitably suitcase suitor Sukarno Sukkot Sulawesi sulfur sulk sulkier
sulkiest sulky Sulla sullen sullener sullenest Sullivan sulphur sultan sultrier sultriest sultry Sumatra Sumerian
summarily summarise summary summer summit summon summonsed sumptuous sums Sumter`;
