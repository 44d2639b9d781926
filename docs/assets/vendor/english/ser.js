/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ser = `
Serb Serbia Serbian Serbians Serbs serenade serene serener serenest serenity sergeant serial series serious seriously
seriousness sermon Serpens serpent serum servant serve server service serviceable serviceman servicemen serviette
servile servitude session setback Seth Seton sets settable setter settle settlement settler Seurat Seuss Sevastopol
seven seventeen seventeenth seventh seventy sever several severance severely severer severest severity Severn Severus
Seville sewage Seward sewer sewn sews sexed sexism sexist Sextans sexual sexuality sexually sexy Seychelles Seyfert
shabbier shabbiest shabbily shabby shack shackle Shackleton shade shadier shadiest shadow shadowier shadowiest shadowy
shady shaft shaggier shaggiest shaggy shake shaken Shakespeare Shakespearean shakier shakiest shaky shall shallow
shallower shallowest sham shamble shameful shamefully shameless shampoo shamrock Shanghai Shannon Shantung shanty shape
shapelier shapeliest shapely share shareholder Shari shark Sharon sharp sharpen sharpener sharper sharpest sharply
sharpness Shasta shatter shave shaven shaver Shavian Shavuot Shaw shawl Shawnee sheaf shear sheath sheave Sheba shed
sheen sheep sheepish sheepishly sheer sheerer sheerest sheet Sheetrock Sheffield sheikh shelf shell sheller Shelley
shellfish shelter shelve Shenandoah Shenyang Sheol Shepard shepherd Sheraton sherbet Sheridan sheriff Sherlock Sherman
Sherpa sherry Sherwood shes Shetland Shetlands Shevat shied shield shift shiftier shiftiest shiftless shifty
Shijiazhuang Shikoku Shillong Shiloh shimmer shin shingle shinier shiniest Shinto Shintoism Shintoisms Shintos shiny
ship shipment shipshape shipwreck Shiraz shire shirk shirt Shiva shiver shoal shock shod shoddier shoddiest shoddy shoe
shoeing shoelace shoestring shone shoo shook shoot shop shopkeeper shoplifter shopper shore short shortage shortcoming
shorten shorter shortest shortfall shorthand Shorthorn shortlist shortly shortness Shoshone shot shotgun should shoulder
shout shove shovel show showcase showdown shower showier showiest showman showmen shown showy shrank shrapnel shred
Shreveport shrew shrewd shrewder shrewdest shrewdness shriek shrill shriller shrillest shrimp shrine Shriner shrink
shrinkage shrivel Shropshire shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt shut shutdown
shutter shuttle shyer shyest Shylock shyness Siam Siamese Sibelius Siberia Siberian sibling Sibyl Sicilian Sicilians
Sicily sick sicken sicker sickest sickle sicklier sickliest sickly sickness Siddhartha side sideline sidelong sideshow
sidestep sidetrack sidewalk sideways sidle Sidney siege Siegfried Siemens sierra siesta sieve sift`;
