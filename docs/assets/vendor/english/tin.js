/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).tin = `
tinder ting tingeing tingle tinier tiniest tinker Tinkertoy tinkle tinnier tinniest tinny tins tinsel tint Tintoretto
tiny Tipperary tips tipsier tipsiest tipsy tiptoe tiptoeing tirade tire tireder tiredest tireless Tiresias tiresome
Tishri tissue Titan Titania Titanic titbit Titian Titicaca titillate title tits titter Titus Tlingit toad toadstool
toast toaster tobacco Tobago toboggan Toby Tocantins Tocqueville today Todd toddle toddler toed toeing toenail toes
toffee toga together toggle Togo toil toilet Tojo Tokay token Tokugawa Tokyo told Toledo Toledos tolerable tolerably
tolerance tolerant tolerate Tolkien toll Tolstoy Toltec tomahawk tomato tomb tomboy tombstone tomcat tome Tommy tomorrow
Tomsk tonal tone tong Tonga Tongan Tongans tongue tonic tonight tonnage tonne tonsil tonsillitis Tony took tool toolkit
toot tooth toothache toothbrush toothpaste toothpick topaz Topeka topic topical topography topology topple tops Torah
Torahs torch tore Tories torment tormentor torn tornado Toronto torpedo torque Torquemada Torrance Torrens torrent
torrential Torricelli torrid torso tortilla tortoise Tortola Tortuga tortuous torture Tory Toscanini toss total
totalitarian totalitarianism totality totally tote totem totter toucan touch touchdown touchier touchiest touchy tough
toughen tougher toughest toughness Toulouse toupee tour tourist tournament tourniquet tousle tout toward towel tower
town townspeople tows toxic toxin toys trace track tract traction tractor trade trademark trader tradition traditional
traditionalist traditionally Trafalgar traffic tragedy tragic tragically trail trailer train trainee trainer trait
traitor traitorous Trajan tramp trample trampoline trance tranquil tranquiler tranquilest tranquility tranquilize
tranquilizer tranquillise tranquilliser tranquillity transact transaction transatlantic Transcaucasia transcend
transcontinental transcribe transcript transcription transfer transferable transform transformation transformer
transfusion transgress transgression transient transistor transit transition transitional transitive transitory
translate translation translator transliteration translucent transmission transmit transmitter transparency transparent
transparently transpire transplant transport transportable transportation transpose Transvaal transverse Transylvania
trap trapdoor trapeze trapezoid trapper Trappist trash trashcan trashier trashiest trashy trauma traumatic traumatise
travel traveler traverse travesty trawl trawler tray`;
