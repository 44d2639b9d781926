/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).tre = `
treacherous treachery treacle tread treadmill treason treasure treasurer treasury treat treatise treatment treaty treble
Treblinka tree treed treeing trek trellis trellised tremble tremendous tremendously tremor trench trend trendier
trendiest trendy Trenton trepidation trespass trespasser trestle Trevelyan trial triangle triangular Triassic tribal
tribe tribulation tribunal tributary tribute trick trickery trickier trickiest trickle trickster tricky tricycle tried
Trieste trifle trigger trigonometry trill trillion trilogy trim trimester trimmer trimmest Trimurti Trinidad Trinities
trinity trinket trio trip Tripitaka triple triplet triplicate tripod Tripoli tripos Tristan trite triter tritest Triton
triumph triumphant trivia trivial triviality trivially trod trodden Trojan Trojans troll trolley Trollope trombone
Trondheim troop trooper trophy tropical trot Trotsky trouble troublemaker troublesome trough trounce troupe trouser
trout trowel Troy Troyes truancy truant truce truck Trudeau trudge true truer truest truffle truism Trujillo truly
Truman trump trumpet truncate truncation trunk trust trustee trustful trustier trustiest trustworthier trustworthiest
trustworthy trusty truth truthful truthfully truthfulness tryout tsar Tsimshian Tswana Tuareg tuba tube tuberculosis
Tubman tubular tuck Tucson Tudor Tuesday Tuesdays tuft tugs tuition tulip Tulsa tumble tumbler tummy tumor tumult
tumultuous tuna tundra tune tuneful tuner Tungus tunic Tunis Tunisia Tunisian Tunisians tunnel Tupi Tupperware Tupungato
turban turbine turbulence turbulent tureen turf Turgenev turgid Turin Turk Turkestan turkey Turkish Turkmenistan Turks
turmoil turn turnaround turner turnip turnout turnover turnpike turnstile turntable turpentine Turpin turquoise turret
turtle turtleneck Tuscan Tuscany Tuscarora tusk tussle Tutankhamen tutor tutorial Tutsi Tuvalu tuxedo Twain twang tweak
twee tweed tweet tweezers twelfth twelve twentieth twenty twice twiddle twig twilight twin twinge Twinkies twinkle twirl
twist twister twitch twitter twos Tycho tycoon tying Tylenol Tyler Tyndale Tyndall type typeface typescript typeset
typesetter typewriter typhoid typhoon typhus typical typically typify typist typographic typographical tyrannical
tyrannise tyranny tyrant tyre Tyrone`;
