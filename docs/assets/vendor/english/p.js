/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).p = `
Pablum pace pacemaker pacific pacifier pacifism pacifist pacify pack package packer packet pact paddle paddock paddy
Paderewski padlock pads paediatrician paediatrics pagan Paganini page pageant pageantry pager pagination pagoda Pahlavi
paid pail pain Paine painful painfuller painfullest painfully painless painlessly painstaking paint painter pair pajamas
Pakistan Pakistani Pakistanis palace Palaeolithic palaeontologist palaeontology palatable palate palatial pale Palembang
Paleocene Paleogene Paleolithic paleontologist paleontology Paleozoic paler Palermo palest Palestine Palestinian
Palestinians Palestrina palette Paley Palladio pallbearer pallid pallor palm Palmer Palmerston palomino palpable
palpably paltrier paltriest paltry pamper pamphlet panacea Panama Panamanian Panamanians Panamas pancake pancreas
pancreases pancreatic panda pandemonium pander Pandora pane panel pang panhandle panhandler panic panicky Pankhurst
panorama panoramic pansy pant Pantagruel Pantheon panther pantie panties pantomime pantry papa papacy papal papaya paper
paperback paperweight paperwork paprika papyri papyrus parable Paracelsus parachute Paraclete parade paradigm paradise
paradox paradoxical paradoxically paraffin paragon paragraph Paraguay Paraguayan Paraguayans parakeet parallel paralyse
paralysis paralytic Paramaribo parameter paramount paranoia paranoid paraphernalia paraphrase paraplegic parasite
parasitic parasol paratrooper parcel parch Parcheesi parchment pardon pardonable pare parent parentage parental
parentheses parenthesis parenthetical parenthood Pareto Paris parish parishioner Parisian Parisians parity park parka
Parker Parkman parkway parliament parliamentary parlor Parmesan Parmesans Parnassus Parnell parochial parody parole Parr
Parrish parrot parse parsec parser parsley parsnip parson parsonage part partake partaken Parthenon Parthia partial
partiality partially participant participate participation participle particle particular particularly partisan
partition partly partner partnership partook partridge party Pasadena Pascal pass passable passage passageway passbook
passenger passer passion passionate passionately passive passively Passover Passovers passport password past pasta
pastel Pasternak Pasteur pasteurisation pasteurise pastiche pastier pastiest pastime pastor pastoral pastry pasture
pasty`;
