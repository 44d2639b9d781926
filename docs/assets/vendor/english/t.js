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
tentatively tenth tenuous tenure tepee tepid`;
