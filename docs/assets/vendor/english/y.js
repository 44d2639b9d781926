/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).y = `
yacht Yahoo Yahweh Yakima yaks Yakut Yakutsk Yale Yalta Yalu Yamoussoukro yams Yang Yangon Yangtze yank Yankee Yankees
Yaounde yaps Yaqui yard yardstick yarn Yaroslavl Yates yawn year yearling yearly yearn yeast Yeats Yekaterinburg yell
yellow yellower yellowest Yellowknife Yellowstone yelp Yeltsin Yemen Yemeni Yemenis Yenisei yens Yerevan yeses yessed
yesterday yeti yews Yggdrasil Yiddish yield Ymir yodel yoga yogurt yoke yokel Yokohama yolk yonder Yonkers York Yorkie
Yorkshire Yorktown Yoruba young younger youngest youngster Youngstown your yourself yourselves yous youth youthful yowl
Ypres Ypsilanti Yucatan yuck Yugoslav Yugoslavia Yugoslavian Yugoslavians Yukon Yule Yules Yuletide Yuletides Yuma`;
