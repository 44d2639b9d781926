/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).i = `
Iapetus Ibadan Iberia Iberian Ibiza Ibsen Icarus iceberg icebreaker iced Iceland Icelander Icelanders Icelandic ices
icicle icier iciest icing icon Idaho Idahoan Idahoans Idahoes Idahos idea ideal idealise idealist idealistic ideally
identical identically identifiable identification identifier identify identity ideological ideologically ideology idiocy
idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idle idler idlest idly idol idolise idyllic Ieyasu igloo
Ignatius ignite ignition ignorance ignorant ignore iguana Ikhnaton Iliad illegal illegally illegible illegibly
illegitimate illicit Illinois illiteracy illiterate illness illogical ills illuminate Illuminati illumination illusion
illusory illustrate illustration illustrative illustrator illustrious image imagery imaginable imaginary imagination
imaginative imagine imbalance imbecile imitate imitation imitative imitator immaculate immaculately immaterial immature
immaturity immeasurable immeasurably immediate immediately immense immensely immensity immerse immersion immigrant
immigrate immigration imminent imminently immobile immobilise immoral immorality immortal immortality immovable immune
immunisation immunise immunity impact impair impairment impale impart impartial impartiality impartially impassable
impasse impassioned impassive impatience impatient impatiently impeach impeccable impedance impede impediment impel
impend impenetrable imperative imperceptible imperceptibly imperfect imperfection imperfectly imperial imperialism
imperialist imperil impersonal impersonally impersonate impersonation impertinence impertinent impervious impetuous
impetuously impetus impinge impish implacable implant implausible implement implementable implementation implementer
implicate implication implicit implicitly implore imply impolite import importance important importantly importation
impose imposition impossibility impossible impossibly impostor impotence impotent impound impoverish impractical
imprecise impregnable impregnate impress impression impressionable impressive impressively imprint imprison imprisonment
improbability improbable improbably impromptu impromptus improper improperly impropriety improve improvement
improvisation improvise imps impudence impudent impulse impulsive impulsively impunity impure impurer impurest impurity
inability inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate inadequately
inadmissible inadvertent inadvertently inadvisable inalienable inane inaner inanest inanimate inapplicable inappropriate
inarticulate inasmuch inaudible inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt Inca
incalculable incandescence incandescent incantation incapable incapacitate incapacity incarcerate incarceration
incarnate incarnation Incas incendiary incense incentive inception incessant incessantly incest incestuous inch Inchon
incidence incident incidental incidentally incinerate incinerator incision incisive incisor incite incitement
inclination incline include inclusion inclusive incognito incoherence incoherent incoherently income incomparable
incompatibility incompatible incompatibly incompetence incompetent incomplete incomprehensible inconceivable
inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent
inconsolable inconspicuous inconvenience inconvenient inconveniently incorporate incorporation incorrect incorrectly
incorrigible increase increasingly incredible incredibly incredulity incredulous increment incremental incriminate
incubate incubation incubator incumbent incur incurable indebted indecency indecent indecision indecisive indeed
indefensible indefinable indefinite indefinitely indelible indelibly indelicate indent indentation independence
independent independently indescribable indestructible indeterminate index India Indian Indiana Indianan Indianans
Indianapolis Indians indicate indication indicative indicator indices indict indictment Indies indifference indifferent
indigenous indigestible indigestion indignant indignantly indignation indignity indigo indirect indirection indirectly
indiscreet indiscretion indiscriminate indiscriminately indispensable indisposed indisputable indistinct
indistinguishable individual individualism individualist individuality individually indivisible Indochina Indochinese
indoctrinate indoctrination indolence indolent indomitable Indonesia Indonesian Indonesians indoor Indore Indra induce
inducement induct induction indulge indulgence indulgent Indus industrial industrialisation industrialise industrialist
industrious industry inedible ineffective ineffectual inefficiency inefficient inefficiently inelegant ineligible inept
ineptitude inequality inert inertia inertial Ines inescapable inevitable inevitably inexact inexcusable inexhaustible
inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably infallible infamous infamy infancy
infant infantile infantry infatuation infeasible infect infection infectious infelicity infer inference inferior
inferiority inferno infertile infest infestation infidel infidelity infield infiltrate infiltration infinite infinitely
infinitesimal infinitive infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
inflatable inflate inflation inflationary inflection inflexible inflexion inflict influence influential influenza influx
info inform informal informality informally informant information informational informative informer infraction infrared
infrastructure infrequent infrequently infringe infringement infuriate infuse infusion Inge ingenious ingeniously
ingenuity ingest Inglewood ingrain ingratiate ingratitude ingredient Ingres inhabit inhabitant inhale inhaler inherent
inherently inherit inheritance inhibit inhibition inhospitable inhuman inhumanity initial initialisation initialise
initially initiate initiation initiative initiator inject injection injunction injure injurious injury injustice inkier
inkiest inkling inks inky inlaid inland inlay inlet inmate innards innate inner innermost inning innkeeper innocence
innocent innocently innocuous innovation innovative inns innuendo innumerable inoculate inoculation inoffensive
inoperative inopportune inordinate input inquest inquire inquiry inquisition inquisitive insane insanely insaner
insanest insanity insatiable inscribe inscription inscrutable insect insecticide insecure insecurity insensitive
insensitivity inseparable insert insertion inside insider insidious insight insignia insignificance insignificant
insincere insincerely insincerity insinuate insinuation insipid insist insistence insistent insofar insolence insolent
insoluble insolvency insolvent insomnia inspect inspection inspector inspiration inspire instability install
installation installment instalment instance instant instantaneous instantaneously instantly instead instep instigate
instigation instil instinct instinctive institute institution institutional institutionalise instruct instruction
instructive instructor instrument instrumental insubordinate insubordination insubstantial insufferable insufficient
insufficiently insular insulate insulation insulator insulin insult insurance insure insurer insurgent insurmountable
insurrection intact intake intangible integer integral integrate integration integrity intellect intellectual
intellectually intelligence intelligent intelligently intelligible intelligibly Intelsat intend intense intensely
intenser intensest intensify intensity intensive intent intention intentional intentionally inter interact interaction
interactive interactively intercede intercept interception interchange interchangeable intercom interconnect
intercontinental intercourse interdependence interdependent interest interestingly interface interfere interference
interim interior interject interjection interlock interloper interlude intermarriage intermarry intermediary
intermediate interment interminable interminably intermingle intermission intermittent intermittently intern internal
internally international Internationale internationally internet interplanetary interplay Interpol interpolation
interpose interpret interpretation interpreter interracial interrogate interrogation interrogator interrupt interruption
intersect intersection intersperse interstate interstellar intertwine interval intervene intervention interview
interviewer interweave interwove interwoven intestinal intestine intimacy intimate intimately intimation intimidate
intimidation into intolerable intolerably intolerance intolerant intonation intoxicate intoxication intractable
intramural intransitive intravenous intrepid intricacy intricate intrigue intrinsic intrinsically introduce introduction
introductory introspective introvert intrude intruder intrusion intrusive intuition intuitive intuitively Inuit Inuits
inundate inundation invade invader invalid invalidate invaluable Invar invariable invariably invariant invasion
invective invent invention inventive inventor inventory inverse inversely inversion invert invertebrate invest
investigate investigation investigator investment investor inveterate invigorate invincible invisibility invisible
invisibly invitation invite invocation invoice invoke involuntarily involuntary involve involvement invulnerable inward
inwardly iodine Ionesco Ionian Ionic Ionics ions iota Iowa Iowan Iowans Iowas Iphigenia Iqbal Iquitos Iran Iranian
Iranians Iraq Iraqi Iraqis irascible irate Ireland Irene iridescence iridescent iris Irish Irishman Irishmen Irishwoman
Irishwomen irks Irkutsk iron ironic ironically irony Iroquoian Iroquois irradiate irrational irrationally Irrawaddy
irreconcilable irrefutable irregular irregularity irrelevance irrelevant irreparable irreplaceable irrepressible
irreproachable irresistible irrespective irresponsibility irresponsible irretrievable irretrievably irreverence
irreverent irreversible irrevocable irrevocably irrigate irrigation irritability irritable irritably irritant irritate
irritation Irving Isaac Isabella Isaiah Iscariot Isfahan Isherwood Ishmael Ishtar Isis Islam Islamabad Islamic Islamism
Islamist Islams island islander isle isolate isolation Isolde Israel Israeli Israelis Israelite Israels Issachar issue
Istanbul isthmus Italian Italians italic italicise Italy itch itchier itchiest itchy item itemise iterate iteration
iterative Ithaca Ithacan itinerant itinerary itself Ivan Ives ivies ivory Iyar Izanagi Izanami Izhevsk Izmir
`;
