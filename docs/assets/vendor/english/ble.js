/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).ble = `
bleach bleak bleaker bleakest blearier bleariest bleary bleat bled bleed blemish blend Blenheim bless blew Bligh blight
blimp blind blinder blindest blindfold blindingly blindly blindness blink blinker blip bliss blissful blissfully blister
blithe blithely blither blithest blitz blizzard blob bloc Bloch block blockade blockage blockbuster blockhead
Bloemfontein blog blogger blond blonder blondest blood bloodhound bloodier bloodiest bloodshed bloodshot bloodstream
bloodthirstier bloodthirstiest bloodthirsty bloody bloom Bloomer Bloomfield Bloomington Bloomsbury blossom blot blotch
blotter blouse blow blown blowout blowtorch blubber bludgeon blue Bluebeard bluebell blueberry bluebird bluegrass
blueprint bluer bluest bluff bluffed bluffer bluffest blunder blunt blunter bluntest bluntly bluntness blur blurb blurt
blush bluster boar board boarder boardwalk boas boast boastful boastfully boat bobbin bobcat bobs bobsled bobsledded
Boccaccio bode Bodhisattva bodice bodily body bodyguard bodywork Boeotia Boeotian Boer Boers Boethius Bogart boggle bogs
bogus Bohemia Bohemian Bohemians Bohr boil boiler Boise boisterous bold bolder boldest boldly boldness Boleyn Bolivar
Bolivia Bolivian Bolivians bologna Bolshevik Bolsheviks Bolshevism Bolshevist bolster bolt Bolton Boltzmann bomb bombard
bombardment Bombay bomber Bonaparte Bonaventure bond bondage bone bonfire bonier boniest Boniface Bonn bonnet bonus bony
booby book bookcase bookend bookkeeper bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm Boole Boolean
boom boomerang boon Boone boor boorish boos boost booster boot bootee booth bootleg bootstrap booty booze Bordeaux
border borderline bore Boreas boredom Borges Borgia Borglum boringly born Borneo Borodin borough borrow Bosch Bose
Bosnia bosom Bosporus boss bossier bossiest bossy Boston Bostonian Bostons Boswell botanical botanist botany botch both
bother bothersome Botswana Botticelli bottle bottleneck bottom bottomless bough bought boulder boulevard bounce bound
boundary boundless bountiful bounty bouquet bourbon bourgeois bourgeoisie Bournemouth bout boutique bovine bowel Bowery
Bowie bowl bowlegged bowler bows boxcar boxed boxer boycott boycotted Boyd boyfriend boyhood boyish Boyle boys`;
