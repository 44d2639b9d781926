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
inarticulate inasmuch inaudible inaugural inaugurate inauguration inauspicious inborn inbred inbreed inbuilt`;
