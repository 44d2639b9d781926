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
unhelpful unhook`;
