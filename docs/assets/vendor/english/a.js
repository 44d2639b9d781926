/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).a = `
Aachen aardvark Aaron aback abacus abandon abandonment abate Abbas Abbasid abbey abbot abbreviate abbreviation abdicate
abdication abdomen abdominal abduct Abel Abelard Aberdeen aberration abet abhor abhorrence abhorrent abide Abidjan
Abigail Abilene ability abject ablaze able abler ablest ably abnormal abnormality abnormally aboard abode abolish
abolition abominable abomination aboriginal aborigine abort abortion abortive abound about above aboveboard Abraham
abrasive abreast abridge abroad abrupt abrupter abruptest abruptly Absalom abscess abscond absence absent absentee
absolute absolutely absolutest absolve absorb absorbent absorption abstain abstention abstinence abstract abstraction
abstruse absurd absurder absurdest absurdity absurdly Abuja abundance abundant abundantly abuse abuser abusive abysmal
abyss Abyssinia Abyssinian academic academically academy Acadia Acapulco accede accelerate acceleration accelerator
accent accentuate accept acceptability acceptable acceptably acceptance access accessibility accessible accessory
accident accidental accidentally acclaim acclimate acclimatise accolade accommodate accommodation accompaniment
accompanist accompany accomplice accomplish accomplishment accord accordance accordingly accordion accost account
accountability accountable accountancy accountant Accra accredit accrue accumulate accumulation accuracy accurate
accurately accusation accuse accuser accustom aced aces Achaean ache Achernar achievable achieve achievement Achilles
acid acidity acing acknowledge acknowledgement acknowledgment acne Aconcagua acorn acoustic acquaint acquaintance
acquiesce acquiescence acquire acquisition acquit acquittal acre acreage acrid acrider acridest acrimonious acrimony
acrobat acrobatic acronym Acropolis across acrylic Actaeon action activate active actively activist activity Acton actor
actress acts actual actuality actually actuary acumen acupuncture acute acutely acuter acutest adage Adam adamant Adams
Adana adapt adaptable adaptation adapter adaptive adaptor Adar Addams added addendum addict addiction addictive Addison
addition additional additionally additive address addressee adds Adelaide Aden Adenauer adept adequate adequately adhere
adherence adherent adhesion adhesive Adirondacks adjacent adjective adjoin adjourn adjournment adjunct adjust adjustable
adjustment Adler administer administration administrative administrator admirable admirably admiral admiration admire
admirer admissible admission admit admittance admittedly admonish admonition adobe adolescence adolescent Adonis
Adonises adopt adoption adorable adoration adore adorn adornment Adrian Adriatic adrift adroit adroitly`;
