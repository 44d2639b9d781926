/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).uni = `
unicorn unicycle unidentified unification uniform uniformity uniformly unify unilateral unilaterally unimaginative
unimportant unimpressed uninformative uninformed uninhibited uninitiated uninspired unintelligent unintelligible
unintended unintentional unintentionally uninterested union unionise unique uniquely uniqueness uniquer uniquest unison
unit Unitarian Unitarianism Unitarianisms Unitarians unity universal universally universe university unjust
unjustifiable unjustified unjustly unkempt unkind unkinder unkindest unkindlier unkindliest unkindly unknown unlabeled
unlawful unleash unless unlike unlikelier unlikeliest unlikely unlimited unload unlock unluckier unluckiest unlucky
unman unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved unnamed unnatural unnecessarily
unnecessary unnerve unnoticed unobtainable unoccupied unofficial unoriginal unorthodox unpack unpaid unparalleled unpick
unpleasant unpleasantly unpleasantness unpopular unpopularity unprecedented unpredictable unprepared unprincipled
unprintable unprivileged unprotected unproven unprovoked unpublished unqualified unquestionable unquestionably unravel
unread unreadable unreal unrealistic unreasonable unreasonably unrecognised unrelated unrelenting unreliability
unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrest unrestricted unrivaled unruffled
unrulier unruliest unruly unsafe unsafer unsafest unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay
unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat unseemlier unseemliest unseemly unseen unset
unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound unsounder
unsoundest unspeakable unspecified unstable unstructured unstuck unsubstantiated unsuccessful unsuccessfully unsuitable
unsuited unsung unsupportable unsupported unsure unsuspecting untangle untenable unthinkable untidier untidiest untidy
untie untied until untiring unto untold untouched untrained untrue untruer untruest untrustworthy unusable unused
unusual unusually unveil unwanted unwarranted unwary unwashed unwelcome unwell unwieldier unwieldiest unwieldy unwilling
unwillingness unwind unwise unwiser unwisest unwittingly unworkable unworthy unwound unwrap unwritten Upanishads upbeat
upbringing update Updike upend upgrade upheaval upheld uphill uphold upholster upholsterer upholstery upkeep uplift
upload upon upped upper uppermost upright uprising uprisings uproar uproot upset upshot upside upstairs upstanding
upstart upstream uptake uptight uptown upturn upward upwardly Ural Urals Urania uranium Uranus urban urbaner urbanest`;
