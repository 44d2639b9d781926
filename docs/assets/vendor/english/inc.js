/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).inc = `
Inca incalculable incandescence incandescent incantation incapable incapacitate incapacity incarcerate incarceration
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
inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably`;
