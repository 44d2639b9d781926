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
sceptic sceptical scepticism`;
