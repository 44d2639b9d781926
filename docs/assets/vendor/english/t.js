/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).t = `
Tabasco tabby tabernacle table tablecloth tablespoon tablespoonful tablet tabloid taboo Tabriz tabs tabulate tabulation
tacit tacitly taciturn Tacitus tack tackier tackiest tackle tacky taco Tacoma tact tactful tactfully tactic tactical
tactless tactlessly tadpole Tadzhik Taegu Taejon Taft Tagalog Tagore tags Tahiti Tahitian Tahitians Tahoe Taichung tail
tailgate taillight tailor tailspin taint Taipei Taiping Taiwan Taiwanese Taiyuan Tajikistan take taken takeoff takeover
taker Talbot talc tale talent Taliesin talisman talk talkative talker Tallahassee taller tallest Tallinn tallow tally
Talmud Talmudic Talmuds talon tambourine tame tamely tameness tamer Tamerlane tamest Tamil Tammany Tammuz Tampa tamper
Tamworth Tancred tandem Taney tang Tanganyika tangent tangential tangerine tangible Tangiers tangle tango Tangshan tank
tankard tanker tanner tannest tans tantalise Tantalus tantamount tantrum Tanzania Tanzanian Tanzanians Taoism Taoisms
Taoist Taoists tape taper tapestry Tara tarantula Tarawa tardier tardiest tardiness tardy target tariff Tarim Tarkington
tarnish tarpaulin tarrier tarriest tarry tars tart tartan tartar Tartary tarter tartest Tartuffe Tarzan Tashkent task
Tasman Tasmania Tasmanian Tass tassel taste tasteful tastefully tasteless tastier tastiest tasty Tatar Tatars Tate
tattle tattoo tatty Tatum taught taunt Taurus Tauruses taut tauter tautest tautology tavern tawdrier tawdriest tawdry
Tawney tawnier tawniest tawny taxable taxation taxed taxi taxicab taxied taxis taxpayer Taylor Tbilisi Tchaikovsky teach
teacher teacup teak team teammate teamster teamwork teapot tear teardrop tearful teas tease teaspoon teat technical
technicality technically technician Technicolor technique technological technologically technology Tecumseh tedious
tediously tedium teed teeing teem teen teenage teenager tees teeter teeth teetotal teetotaler Teflon Teflons Tegucigalpa
Tehran telecommunications telegram telegraph Telemachus Telemann telepathic telepathy telephone Teleprompter telescope
teletype televise television tell teller telltale Telugu Tempe temper temperament temperamental temperance temperate
temperature tempest tempestuous Templar template temple tempo temporal temporarily temporary tempt temptation tenable
tenacious tenacity tenancy tenant tend tendency tender tenderer tenderest tenderise tenderly tenderness tendon tendril
tenement tenet Tennessee tennis Tennyson tenor tens tense tenser tensest tension tensors tent tentacle tentative
tentatively tenth tenuous tenure tepee tepid Terence Tereshkova term terminal terminally terminate termination
terminator termini terminology terminus termite termly Terpsichore terrace terrain terrestrial terrible terribly terrier
terrific terrify territorial territory terror terrorise terrorism terrorist Terry terse tersely terseness terser tersest
Tertiary Tesla Tess test testable testament tester testicle testify testimonial testimony testis tetanus tether Tetons
Teutonic Tevet Texan Texans Texas text textbook textile textual textually texture Thackeray Thaddeus Thai Thailand Thais
Thales Thalia Thames than thank thankful thankfully thankless Thanksgiving Thanksgivings Thant that thatch thatcher thaw
theater theatrical Thebes thee theft their theist them Themistocles themselves then thence Theocritus Theodora
theologian theological theology theorem theoretic theoretical theoretically theorise theorist theory Theosophy
therapeutic therapist therapy Theravada there thereabouts thereafter thereby therefore therein thereof thereon Theresa
thereupon thermal thermodynamics thermometer Thermopylae Thermos thermostat thesauri thesaurus these Theseus thesis
Thespian Thessalonian theta they thick thicken thicker thickest thicket thickly thickness thief thieve thigh thimble
Thimbu thin thing think thinker thinly thinner thinnest third thirst thirstier thirstiest thirsty thirteen thirteenth
thirtieth thirty this thistle Thomas Thomism Thomistic Thompson Thomson thong Thor Thorazine Thoreau thorn thornier
thorniest thorny thorough thoroughbred thoroughbreds thorougher thoroughest thoroughfare thoroughly Thorpe those Thoth
thou though thought thoughtful thoughtfully thoughtfulness thoughtless thoughtlessly thous thousand thousandth Thrace
Thracian thrash thread threadbare threat threaten three thresh thresher threshold threw thrice thrift thriftier
thriftiest thrifty thrill thriller thrive throat throb throne throng throttle through throughout throughput throw
throwaway throwback thrown thrust Thucydides thud thug Thule thumb thumbtack thump thunder thunderbolt thunderous
thunderstorm thunderstruck Thurber Thursday Thursdays thus thwart thyme thyroid Tianjin tiara Tiber Tiberius Tibet
Tibetan Tibetans tick ticket tickle ticklish Ticonderoga tidal tidbit tide tidier tidiest tidy tied tier ties tiff
Tiffany tiffed tiger tight tighten tighter tightest tightly tightness tightrope tightwad Tigris Tijuana tilde tile
Tillich Tilsit tilt timber Timbuktu time timekeeper timeless timelier timeliest timely timer timescale timetable
timezone timid timider timidest timidity timidly Timor Timothy Timour tinder ting tingeing tingle tinier tiniest tinker
Tinkertoy tinkle tinnier tinniest tinny tins tinsel tint Tintoretto tiny Tipperary tips tipsier tipsiest tipsy tiptoe
tiptoeing tirade tire tireder tiredest tireless Tiresias tiresome Tishri tissue Titan Titania Titanic titbit Titian
Titicaca titillate title tits titter Titus Tlingit toad toadstool toast toaster tobacco Tobago toboggan Toby Tocantins
Tocqueville today Todd toddle toddler toed toeing toenail toes toffee toga together toggle Togo toil toilet Tojo Tokay
token Tokugawa Tokyo told Toledo Toledos tolerable tolerably tolerance tolerant tolerate Tolkien toll Tolstoy Toltec
tomahawk tomato tomb tomboy tombstone tomcat tome Tommy tomorrow Tomsk tonal tone tong Tonga Tongan Tongans tongue tonic
tonight tonnage tonne tonsil tonsillitis Tony took tool toolkit toot tooth toothache toothbrush toothpaste toothpick
topaz Topeka topic topical topography topology topple tops Torah Torahs torch tore Tories torment tormentor torn tornado
Toronto torpedo torque Torquemada Torrance Torrens torrent torrential Torricelli torrid torso tortilla tortoise Tortola
Tortuga tortuous torture Tory Toscanini toss total totalitarian totalitarianism totality totally tote totem totter
toucan touch touchdown touchier touchiest touchy tough toughen tougher toughest toughness Toulouse toupee tour tourist
tournament tourniquet tousle tout toward towel tower town townspeople tows toxic toxin toys trace track tract traction
tractor trade trademark trader tradition traditional traditionalist traditionally Trafalgar traffic tragedy tragic
tragically trail trailer train trainee trainer trait traitor traitorous Trajan tramp trample trampoline trance tranquil
tranquiler tranquilest tranquility tranquilize tranquilizer tranquillise tranquilliser tranquillity transact transaction
transatlantic Transcaucasia transcend transcontinental transcribe transcript transcription transfer transferable
transform transformation transformer transfusion transgress transgression transient transistor transit transition
transitional transitive transitory translate translation translator transliteration translucent transmission transmit
transmitter transparency transparent transparently transpire transplant transport transportable transportation transpose
Transvaal transverse Transylvania trap trapdoor trapeze trapezoid trapper Trappist trash trashcan trashier trashiest
trashy trauma traumatic traumatise travel traveler traverse travesty trawl trawler tray treacherous treachery treacle
tread treadmill treason treasure treasurer treasury treat treatise treatment treaty treble Treblinka tree treed treeing
trek trellis trellised tremble tremendous tremendously tremor trench trend trendier trendiest trendy Trenton trepidation
trespass trespasser trestle Trevelyan trial triangle triangular Triassic tribal tribe tribulation tribunal tributary
tribute trick trickery trickier trickiest trickle trickster tricky tricycle tried Trieste trifle trigger trigonometry
trill trillion trilogy trim trimester trimmer trimmest Trimurti Trinidad Trinities trinity trinket trio trip Tripitaka
triple triplet triplicate tripod Tripoli tripos Tristan trite triter tritest Triton triumph triumphant trivia trivial
triviality trivially trod trodden Trojan Trojans troll trolley Trollope trombone Trondheim troop trooper trophy tropical
trot Trotsky trouble troublemaker troublesome trough trounce troupe trouser trout trowel Troy Troyes truancy truant
truce truck Trudeau trudge true truer truest truffle truism Trujillo truly Truman trump trumpet truncate truncation
trunk trust trustee trustful trustier trustiest trustworthier trustworthiest trustworthy trusty truth truthful
truthfully truthfulness tryout tsar Tsimshian Tswana Tuareg tuba tube tuberculosis Tubman tubular tuck Tucson Tudor
Tuesday Tuesdays tuft tugs tuition tulip Tulsa tumble tumbler tummy tumor tumult tumultuous tuna tundra tune tuneful
tuner Tungus tunic Tunis Tunisia Tunisian Tunisians tunnel Tupi Tupperware Tupungato turban turbine turbulence turbulent
tureen turf Turgenev turgid Turin Turk Turkestan turkey Turkish Turkmenistan Turks turmoil turn turnaround turner turnip
turnout turnover turnpike turnstile turntable turpentine Turpin turquoise turret turtle turtleneck Tuscan Tuscany
Tuscarora tusk tussle Tutankhamen tutor tutorial Tutsi Tuvalu tuxedo Twain twang tweak twee tweed tweet tweezers twelfth
twelve twentieth twenty twice twiddle twig twilight twin twinge Twinkies twinkle twirl twist twister twitch twitter twos
Tycho tycoon tying Tylenol Tyler Tyndale Tyndall type typeface typescript typeset typesetter typewriter typhoid typhoon
typhus typical typically typify typist typographic typographical tyrannical tyrannise tyranny tyrant tyre Tyrone
`;
