/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).bra = `
brace bracelet bracket brackish Bradbury Bradford Bradley Brady brag Bragg braggart Brahe Brahma Brahman Brahmanism
Brahmanisms Brahmans Brahmaputra Brahmas Brahms braid Braille Brailles brain brainier brainiest brainless brainstorm
brainwash brainy braise brake bran branch brand Brandeis Brandenburg brandish Brando Brandt brandy Braque bras brash
brasher brashest Brasilia brass brassier brassiest brassy brat Bratislava bravado brave bravely braver bravery bravest
bravo brawl brawn brawnier brawniest brawny bray brazen brazier Brazil Brazilian Brazilians Brazzaville breach bread
breadth breadwinner break breakable breakdown breakfast breakneck breakpoints breakthrough breakwater breast breath
breather breathless breathtaking Brecht bred breed breeder breeze breezier breeziest breezy Bremen Brest brethren Breton
brevity brew brewery Brewster Brezhnev bribe bribery brick bricklayer bridal bride bridegroom bridesmaid bridge
Bridgeport Bridget Bridgetown Bridgman bridle Brie brief briefcase briefer briefest briefly brigade Brigadoon Briggs
bright brighten brighter brightest brightly brightness Brighton Brigid brilliance brilliant brilliantly Brillo brim
brimstone brine bring brinier briniest brink briny Brisbane brisk brisker briskest briskly bristle Bristol Brit Britain
Britannia Britannic britches British Britisher Briton Britons Brits Brittany Britten brittle brittler brittlest Brno
broach broad broadcast broaden broader broadest broadly broadside Broadway Broadways Brobdingnagian brocade broccoli
brochure broil broiler broke broken broker bronchitis bronco Bronte Bronx bronze brooch brood brook Brooke Brooklyn
broom broth brother brotherhood brotherly brought brow browbeat browbeaten brown Browne browner brownest brownie
brownies Brownshirt Brownsville browse Brubeck Bruce Bruckner bruise brunch Brunei Brunelleschi brunette Bruno Brunswick
brunt brush brusque brusquer brusquest Brussels brutal brutality brutally brute brutish Brutus Bryan Bryant bubble
bubblier bubbliest bubbly Buber Buchanan Bucharest Buchenwald buck bucket Buckingham buckle Budapest Buddha Buddhas
Buddhism Buddhisms Buddhist Buddhists buddy budge budget buds buff buffalo buffed buffer buffet buffoon bugger buggier
buggiest buggy bugle bugler bugs build builder built Bujumbura Bukhara Bukharin Bulawayo bulb bulbous Bulfinch Bulganin
Bulgar Bulgaria Bulgarian Bulgarians bulge bulk bulkier bulkiest bulky bull bulldog bulldoze bulldozer bullet bulletin
bullfight bullfighter bullfrog bullion bully bumblebee bummer bummest bump bumper bumpier bumpiest bumpy bums bunch
Bunche Bundestag bundle bung bungalow bungle bungler Bunin bunion bunk bunker bunny buns Bunsen Bunyan`;
