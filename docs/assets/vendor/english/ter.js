/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ter = `
Terence Tereshkova term terminal terminally terminate termination terminator termini terminology terminus termite termly
Terpsichore terrace terrain terrestrial terrible terribly terrier terrific terrify territorial territory terror
terrorise terrorism terrorist Terry terse tersely terseness terser tersest Tertiary Tesla Tess test testable testament
tester testicle testify testimonial testimony testis tetanus tether Tetons Teutonic Tevet Texan Texans Texas text
textbook textile textual textually texture Thackeray Thaddeus Thai Thailand Thais Thales Thalia Thames than thank
thankful thankfully thankless Thanksgiving Thanksgivings Thant that thatch thatcher thaw theater theatrical Thebes thee
theft their theist them Themistocles themselves then thence Theocritus Theodora theologian theological theology theorem
theoretic theoretical theoretically theorise theorist theory Theosophy therapeutic therapist therapy Theravada there
thereabouts thereafter thereby therefore therein thereof thereon Theresa thereupon thermal thermodynamics thermometer
Thermopylae Thermos thermostat thesauri thesaurus these Theseus thesis Thespian Thessalonian theta they thick thicken
thicker thickest thicket thickly thickness thief thieve thigh thimble Thimbu thin thing think thinker thinly thinner
thinnest third thirst thirstier thirstiest thirsty thirteen thirteenth thirtieth thirty this thistle Thomas Thomism
Thomistic Thompson Thomson thong Thor Thorazine Thoreau thorn thornier thorniest thorny thorough thoroughbred
thoroughbreds thorougher thoroughest thoroughfare thoroughly Thorpe those Thoth thou though thought thoughtful
thoughtfully thoughtfulness thoughtless thoughtlessly thous thousand thousandth Thrace Thracian thrash thread threadbare
threat threaten three thresh thresher threshold threw thrice thrift thriftier thriftiest thrifty thrill thriller thrive
throat throb throne throng throttle through throughout throughput throw throwaway throwback thrown thrust Thucydides
thud thug Thule thumb thumbtack thump thunder thunderbolt thunderous thunderstorm thunderstruck Thurber Thursday
Thursdays thus thwart thyme thyroid Tianjin tiara Tiber Tiberius Tibet Tibetan Tibetans tick ticket tickle ticklish
Ticonderoga tidal tidbit tide tidier tidiest tidy tied tier ties tiff Tiffany tiffed tiger tight tighten tighter
tightest tightly tightness tightrope tightwad Tigris Tijuana tilde tile Tillich Tilsit tilt timber Timbuktu time
timekeeper timeless timelier timeliest timely timer timescale timetable timezone timid timider timidest timidity timidly
Timor Timothy Timour`;
