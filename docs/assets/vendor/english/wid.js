/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).wid = `
wide widely widen wider widespread widest widow widower width wield wife wiggle wigs wigwam Wilberforce wild wildcat
Wilde wilder wilderness wildest wildfire wildlife wildly wildness wilful wilfully wilier wiliest Wilkes Wilkins will
Willard Willemstad willful willfully William Williams Williamsburg Williamson willingly willingness willow willpower
Wilmington Wilson Wilsonian wilt Wilton wily wince winch Winchester wind Windbreaker windfall Windhoek windier windiest
windmill window windowpane windpipe windscreen windshield Windsor Windsors windy wine Winesap wing wingers wink
Winnebago winner Winnie Winnipeg winsome winsomer winsomest winter wintertime wintrier wintriest wintry wipe wiper wire
wirier wiriest wiry Wisconsin Wisconsinite Wisconsinites wisdom wise wisecrack wisely wiser wisest wish wishbone wishful
wisp wispier wispiest wispy wist wistful wistfully witch witchcraft with withdraw withdrawal withdrawn withdrew wither
withheld withhold within without withstand withstood witless witness wits Wittgenstein witticism wittier wittiest witty
Witwatersrand wive wizard wizened wobble wobblier wobbliest wobbly woes woke woken wolf Wolfe Wolff Wollongong Wolsey
wolves woman womanhood womankind womb wombat women wonder wonderful wonderfully wonderland wondrous wont wood woodchuck
wooden woodener woodenest woodier woodiest woodland woodpecker woodsman woodsmen woodwind woodwork woody woof wool
woolen Woolf woollen woollier woolliest woolly Woolworth woos Worcester Worcesters Worcestershire word wordier wordiest
Wordsworth wordy wore work workable workbench workbook worker workforce workload workman workmanship workmen workout
workplace workshop workstation world worldlier worldliest worldly worldwide worm wormhole worn worrisome worry worse
worsen worship worshiper worshipper worst worth worthier worthiest worthless worthwhile worthy Wotan would wound wounder
wove woven wows wrangle wrangler wrap wrapper wrath wreak wreath wreck wreckage wrecker wren wrench wrest wrestle
wrestler wretch wretcheder wretchedest wriggle wright wring wringer wrinkle wrist wristwatch writ writable writer writhe
written Wroclaw wrong wrongdoer wrongdoing wronger wrongest wrongly wrote wrought wrung wryer wryest Wuhan Wyatt Wyeth
Wyoming Wyomingite Wyomingites`;
