/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).w = `
Wabash Waco waddle wade wafer waffle waft wage wager Wagner Wagnerian wagon Wahhabi waif Waikiki wail waist waistline
wait waiter waitress waive waiver wake waken Waksman Waldensian Waldheim Wales Walesa walk walker Walkman walkout wall
Wallace Wallenstein Waller wallet Wallis Walloon wallop wallow wallpaper walnut Walpurgisnacht walrus Walter Walters
waltz wand wander wanderer wane wanna wanner wannest want wanton warble ward warden wardrobe warehouse warfare warhead
Warhol warier wariest warlike warm warmer warmest warmly warmth warn warp warpath warrant warranty warren warrior wars
Warsaw wart wartime Warwick wary wash washable washcloth washer Washington Washingtonian Washingtonians washout washroom
wasp Wassermann wastage waste wastebasket wasteful wastefully wasteland watch watchdog watchful watchman watchmen
watchword water Waterbury watercolor waterfall Waterford waterfront Watergate waterier wateriest waterlogged Waterloo
Waterloos watermark watermelon waterproof watershed watertight waterway waterworks watery Watson watt Watteau Watusi
Waugh wave waveform wavelength waver wavier waviest wavy waxed waxier waxiest waxy waylaid waylay Wayne ways wayside
wayward weak weaken weaker weakest weakling weakly weakness wealth wealthier wealthiest wealthy wean weapon weaponry
wear wearier weariest wearily weariness wearisome weary weasel weather weave weaver Webb Weber webs Webster Websters
wedder wedge Wedgwood wedlock Wednesday Wednesdays weds weed weedier weediest weedy weeing week weekday weekend weekly
weep weer wees weest Wehrmacht weigh weight weightier weightiest weighty weird weirder weirdest weirdness weirdo
Weizmann welcome weld welder welfare well Welles wellington Wellingtons Welsh Welshman Welshmen welt welter went wept
were werewolf werewolves Wesley Wesleyan Wessex west westerly western Westerner Westinghouse Westminster Westphalia
Wests westward wets wetter wettest whack whale whaler wharf Wharton wharves what whatever whatsoever wheat wheedle wheel
wheelbarrow wheelchair wheeze when whence whenever where whereabouts whereas whereby wherein whereupon wherever
wherewithal whet whether whew which whichever whiff whiffed Whig Whigs while whilst whim whimper whimsical whine whinny
whip whir whirl whirlpool whirlwind whirr whisk whisker whiskey whisky whisper whistle Whistler Whitaker white Whitehall
Whitehead Whitehorse whiten whiteness whiter whitest whitewash Whitman Whitney Whitsunday Whitsundays Whittier whittle
whiz whizz whoa whoever whole wholehearted wholeheartedly wholesale wholesaler wholesome wholly whom whoop whopper whore
whose whys Wicca Wichita wick wickeder wickedest wickedly wickedness wicker wicket`;
