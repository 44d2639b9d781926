/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).u = `
Ubangi ubiquitous Ucayali Udall udder Uganda Ugandan Ugandans uglier ugliest ugliness ugly Uighur Ukraine Ukrainian
Ukrainians ulcer Ulster ulterior ultimate ultimately ultimatum ultra ultrasonic Ultrasuede ultraviolet Ulyanovsk Ulysses
umbrella umpire umpteen unable unacceptable unacceptably unaccepted unaccountable unaccountably unadulterated unaffected
unaltered unambiguous unambiguously unanimity unanimous unanimously unanswerable unanswered unarmed unassigned
unassuming unattached unattainable unattended unattractive unauthorised unavailable unavoidable unaware unbalanced
unbearable unbearably unbeatable unbecoming unbelievable unbelievably unbeliever unbiased unblock unborn unbreakable
unbroken unburden uncannier uncanniest uncanny unceasing uncertain uncertainty unchallenged unchanged uncharitable
unchristian uncle unclean uncleaner uncleanest unclear uncomfortable uncomfortably uncommon uncommoner uncommonest
uncompromising unconcerned unconditional unconditionally unconfirmed unconnected unconscious unconsciously
unconstitutional uncontrollable uncontrolled uncontroversial unconventional unconvinced uncountable uncouth uncover
uncultured uncut undamaged undaunted undecidable undecided undefined undemocratic undeniable undeniably under underbrush
undercover undercurrent undercut underdog underestimate underflow underfoot undergarment undergo undergone undergraduate
underground undergrowth underhanded underlain underlay underlie underlies underline undermine underneath undernourished
underpants underpass underprivileged underrate underscore undershirt underside understand understandable understandably
understate understatement understood understudy undertake undertaken undertaker undertone undertook undertow underwater
underwear underweight underwent underworld underwrite underwritten underwrote undeserved undesirable undetected
undeveloped undid undisturbed undo undocumented undone undoubted undoubtedly undress undue unduly undying unearth
unearthly uneasier uneasiest uneasily uneasiness uneasy uneconomic uneconomical uneducated unemployable unemployed
unemployment unenlightened unequal unequivocal unerring unethical uneven unevenly uneventful unexpected unexpectedly
unexplained unfailing unfair unfairer unfairest unfairly unfaithful unfamiliar unfasten unfavorable unfeasible unfeeling
unfilled unfinished unfit unfold unforeseen unforgettable unforgivable unfortunate unfortunately unfounded unfriendlier
unfriendliest unfriendly unfunny unfurl ungainlier ungainliest ungainly Ungava ungodlier ungodliest ungodly
ungrammatical ungrateful unhappier unhappiest unhappily unhappiness unhappy unhealthier unhealthiest unhealthy unheard
unhelpful unhook unicorn unicycle unidentified unification uniform uniformity uniformly unify unilateral unilaterally
unimaginative unimportant unimpressed uninformative uninformed uninhibited uninitiated uninspired unintelligent
unintelligible unintended unintentional unintentionally uninterested union unionise unique uniquely uniqueness uniquer
uniquest unison unit Unitarian Unitarianism Unitarianisms Unitarians unity universal universally universe university
unjust unjustifiable unjustified unjustly unkempt unkind unkinder unkindest unkindlier unkindliest unkindly unknown
unlabeled unlawful unleash unless unlike unlikelier unlikeliest unlikely unlimited unload unlock unluckier unluckiest
unlucky unman unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved unnamed unnatural
unnecessarily unnecessary unnerve unnoticed unobtainable unoccupied unofficial unoriginal unorthodox unpack unpaid
unparalleled unpick unpleasant unpleasantly unpleasantness unpopular unpopularity unprecedented unpredictable unprepared
unprincipled unprintable unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable
unquestionably unravel unread unreadable unreal unrealistic unreasonable unreasonably unrecognised unrelated unrelenting
unreliability unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrest unrestricted
unrivaled unruffled unrulier unruliest unruly unsafe unsafer unsafest unsaid unsanitary unsatisfactory unsatisfied
unsavory unsavoury unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier
unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved
unsophisticated unsound unsounder unsoundest unspeakable unspecified unstable unstructured unstuck unsubstantiated
unsuccessful unsuccessfully unsuitable unsuited unsung unsupportable unsupported unsure unsuspecting untangle untenable
unthinkable untidier untidiest untidy untie untied until untiring unto untold untouched untrained untrue untruer
untruest untrustworthy unusable unused unusual unusually unveil unwanted unwarranted unwary unwashed unwelcome unwell
unwieldier unwieldiest unwieldy unwilling unwillingness unwind unwise unwiser unwisest unwittingly unworkable unworthy
unwound unwrap unwritten Upanishads upbeat upbringing update Updike upend upgrade upheaval upheld uphill uphold
upholster upholsterer upholstery upkeep uplift upload upon upped upper uppermost upright uprising uprisings uproar
uproot upset upshot upside upstairs upstanding upstart upstream uptake uptight uptown upturn upward upwardly Ural Urals
Urania uranium Uranus urban urbaner urbanest urchin Urdu Urey urge urgency urgent urgently Uriah Uriel urinate urine
urns Urquhart Ursula Ursuline Uruguay Uruguayan Uruguayans Urumqi usable usage used useful usefully usefulness useless
uselessly uselessness user uses usher using Ustinov usual usually usurp Utah utensil uteri uterus Utica utilisation
utilise utilitarian utilitarianism utility utmost Utopia Utopian Utopians Utopias Utrecht Utrillo utter utterance
utterly Uzbek Uzbekistan
`;
