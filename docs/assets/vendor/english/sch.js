/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).sch = `
schedule scheduler Schelling scheme schemer Schenectady Schiller schizophrenia schizophrenic Schliemann Schmidt Schnabel
scholar scholarly scholarship scholastic school schoolboy schoolchild schoolchildren schoolteacher schooner Schopenhauer
Schubert Schumann Schweitzer science scientific scientifically scientist Scipio scissor scoff scoffed scold scoop scoot
scooter scope scorch score scorer scorn scornful Scorpio scorpion Scorpios Scorpius Scot scotch Scotchman Scotchmen
Scotland Scots Scotsman Scotsmen Scotswoman Scotswomen Scott Scottie Scottish Scottsdale scoundrel scour scourge scout
scowl scrabble scram scramble Scranton scrap scrapbook scratch scratchier scratchiest scratchy scrawl scrawnier
scrawniest scrawny scream screech screen screw screwdriver screwier screwiest screwy Scriabin scribble scribe script
scripture scriptwriter scroll Scrooge scrounge scrub scruff scruffier scruffiest scruffy scruple scrupulous scrupulously
scrutinise scrutiny Scud scuff scuffed scuffle sculptor sculpture scum scurrilous scurry scuttle Scylla scythe Scythia
Scythian Seaborg seafaring seafood seal seam seaman seamen seamstress seaport sear search searchlight seas seashell
seashore seasick seasickness seaside season seasonable seasonal seat Seattle seaweed secede secession seclude seclusion
Seconal second secondarily secondary secondly secrecy secret secretarial secretary secretion secretive secretly sect
section sector secular secure securely securer securest security sedan sedate sedater sedatest sedative sedentary Seder
Seders sediment sedimentary seduce seduction seductive seed seedier seediest seedling seedy Seeger seeing seek seem
seemingly seen seep seepage seer sees seesaw seethe segment segmentation segregate segregation Seine seize seizure
seldom select selection selective selectively selector Seleucid self selfish selfishness Seljuk sell seller selves
semantic semantically Semarang semblance semen semester semicircle semicolon semiconductor semifinal seminar seminary
Seminole Seminoles Semiramis Semite Semites Semitic Semitics Semtex senate senator send Sendai sender Seneca Senecas
Senegal Senegalese Senghor senile senility senior seniority Sennacherib sensation sensational sensationalism sense
senseless sensibility sensible sensibly sensitive sensitivity sensor sensory sensual sensuality sensuous sent sentence
sentience sentient sentiment sentimental sentimentality sentry Seoul separate separately separation separator Sephardi
September Septembers Septuagint Septuagints sepulcher sepulchre sequel sequence sequencer sequential sequentially sequin
Sequoya`;
