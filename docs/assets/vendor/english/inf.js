/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).inf = `
infallible infamous infamy infancy infant infantile infantry infatuation infeasible infect infection infectious
infelicity infer inference inferior inferiority inferno infertile infest infestation infidel infidelity infield
infiltrate infiltration infinite infinitely infinitesimal infinitive infinity infirm infirmary infirmity infix inflame
inflammable inflammation inflammatory inflatable inflate inflation inflationary inflection inflexible inflexion inflict
influence influential influenza influx info inform informal informality informally informant information informational
informative informer infraction infrared infrastructure infrequent infrequently infringe infringement infuriate infuse
infusion Inge ingenious ingeniously ingenuity ingest Inglewood ingrain ingratiate ingratitude ingredient Ingres inhabit
inhabitant inhale inhaler inherent inherently inherit inheritance inhibit inhibition inhospitable inhuman inhumanity
initial initialisation initialise initially initiate initiation initiative initiator inject injection injunction injure
injurious injury injustice inkier inkiest inkling inks inky inlaid inland inlay inlet inmate innards innate inner
innermost inning innkeeper innocence innocent innocently innocuous innovation innovative inns innuendo innumerable
inoculate inoculation inoffensive inoperative inopportune inordinate input inquest inquire inquiry inquisition
inquisitive insane insanely insaner insanest insanity insatiable inscribe inscription inscrutable insect insecticide
insecure insecurity insensitive insensitivity inseparable insert insertion inside insider insidious insight insignia
insignificance insignificant insincere insincerely insincerity insinuate insinuation insipid insist insistence insistent
insofar insolence insolent insoluble insolvency insolvent insomnia inspect inspection inspector inspiration inspire
instability install installation installment instalment instance instant instantaneous instantaneously instantly instead
instep instigate instigation instil instinct instinctive institute institution institutional institutionalise instruct
instruction instructive instructor instrument instrumental insubordinate insubordination insubstantial insufferable
insufficient insufficiently insular insulate insulation insulator insulin insult insurance insure insurer insurgent
insurmountable insurrection`;
