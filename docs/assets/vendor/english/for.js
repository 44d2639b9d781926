/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).for = `
forage foray forbade forbear forbearance Forbes forbid forbidden forbore forborne force forceful forcefully forceps
forcible forcibly ford fore forearm forebode forecast forefather forefinger forefront forego foregone foreground
forehead foreign foreigner foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee foreseeable
foreseeing foreseen foreshadow foresight foreskin forest forestall Forester forestry foretaste foretell forethought
foretold forever forewarn forewent foreword forfeit forgave forge forger forgery forget forgetful forgetfulness forgive
forgiven forgiveness forgo forgone forgot forgotten fork forlorn form formal formalise formality formally format
formation formative former formerly Formica Formicas formidable formless Formosa Formosan formula formulate formulation
fornication Forrest forsake forsaken forsook Forster forswear forswore forsworn fort Fortaleza forth forthcoming
forthright forthwith fortieth fortification fortify fortitude fortnight fortnightly fortress fortuitous fortunate
fortunately fortune forty forum forward forwarder forwardest forwent fossil fossilise foster Foucault fought foul fouler
foulest found foundation founder foundling foundry fount fountain four Fourier fourteen fourteenth fourth fowl Fowler
foxed foxier foxiest foxy foyer fracas fracases fractal fraction fractional fracture fragile fragility fragment
fragmentary fragmentation Fragonard fragrance fragrant frail frailer frailest frailty frame framework franc France
Frances Francesca franchise Francis Franciscan Franck Franco Franglais frank Frankenstein franker frankest Frankfort
Frankfurt frankfurter Franklin frankly frantic frantically Fraser fraternal fraternise fraternity fraud fraudulent
fraudulently fraught fray freak freckle Frederick Fredericksburg Fredericton free freed freedom freehand freeing
freelance freely Freemason Freemasonries Freemasonry Freemasons freer freest Freetown freeway freeze freezer freight
freighter Fremont french Frenches Frenchman Frenchmen Frenchwoman Frenchwomen frenzy Freon frequency frequent frequenter
frequentest frequently fresh freshen fresher freshest freshly freshman freshmen freshness freshwater Fresno fret fretful
fretfully Freud Freudian Frey Freya friar friction Friday Fridays fried Friedan Friedman friend friendlier friendliest
friendliness friendly friendship frieze frigate fright frighten frighteningly frightful frightfully frigid Frigidaire
frigidity frill frillier frilliest frilly fringe Frisbee Frisco Frisian frisk friskier friskiest frisky fritter
frivolity frivolous frizzier frizziest frizzy`;
