/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).bee = `
beech Beecher beef beefier beefiest beefy beehive Beelzebub been beeper beer Beerbohm bees beeswax beet Beethoven beetle
beeves befall befallen befell befit before beforehand befriend began beggar begin beginner begrudge begs beguile begun
behalf behalves Behan behave behavior behavioral behavioural behead beheld behind behold beholder Behring Beiderbecke
beige Beijing being Beirut belabor Belarus belated belatedly belch Belfast belfry Belgian Belgians Belgium Belgrade
belie belied belief believable believe believer belittle Belize bell bellboy Belleek bellhop belligerent Bellini bellow
belly Belmopan belong beloved below Belshazzar belt Beltane bemoan bemuse bench bend bender beneath Benedict Benedictine
benediction benefactor beneficial beneficiary benefit Benelux Benet benevolence benevolent Bengal Bengali Benghazi
benighted benign Benin Benjamin Bennett bent Bentham Bentley Benton Benz Benzedrine Beowulf bequeath bequest Berber
Berbers bereave bereavement bereft beret Berg Bergen Bergerac Bergman Bergson Beria Bering Berkeley Berkshire Berkshires
Berlin Berliner Berlins Berlioz Bermuda Bermudas Bern Bernadette Bernard Bernhardt Bernini Bernoulli Bernstein berry
berserk berth Berwick Berzelius beseech beset beside besiege besought Bess Bessel Bessie best bestial bestiality bestow
beta betcha Betelgeuse Bethany Bethe Bethesda Bethlehem Bethune betray betrayal betrothal bets better betterment bettor
between Beulah beverage beware bewilder bewilderment bewitch Beyer beyond Bhopal Bhutan Bialystok bias biased bible
Bibles biblical bibliographic bibliography bibs bicentennial bicker bicycle bidden Biddle bide biennial Bierce bifocals
bigamist bigamous bigamy Bigfoot bigger biggest bigot bigotry bike bikini bikinis bilateral Bilbao bile bilingual
billboard billfold billiards Billings billion billow binary bind binder bingo binomial bins biochemical biochemistry
biodegradable biographer biographical biography biological biologically biologist biology bipartisan biped biplane birch
bird birdcage Birkenstock Birmingham Biro birth birthday birthmark birthplace Biscay biscuit bisect bisexual Bishkek
bishop Bismarck bison Bissau bitch bite bitmap bitten bitter bitterer bitterest bitterly bitterness bittersweet bizarre
Bizet blab black Blackbeard blackberry blackbird blackboard Blackburn blacken blacker blackest Blackfoot blackhead
blackjack blacklist blackmail blackmailer blackout Blackshirt blacksmith Blackstone blacktop Blackwell bladder blade
Blake blame blameless blamer blanch blancmange bland blander blandest blank blanker blankest blanket blankly blare
blaspheme blasphemous blasphemy blast blaster blatant blatantly Blavatsky blaze blazer`;
