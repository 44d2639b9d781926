/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).z = `
Zagreb Zaire Zairian Zambezi Zambia Zambian Zambians Zamboni Zamora zanier zaniest zany Zanzibar Zapata Zaporozhye
Zapotec zeal zealous Zebedee zebra Zechariah Zelig zenith Zens Zephaniah Zephyrus zero zest zeta Zeus Zhengzhou Zhukov
Ziegfeld zigzag zillion Zimbabwe Zimbabwean Zimbabweans zinc zincked Zinfandel Zion Zionism Zionisms Zionist Zionists
Zions Ziploc zipper zips zodiac Zola Zollverein Zoloft Zomba zombie zombies zone zoological zoologist zoology zoom zoos
Zorn Zoroaster Zoroastrian Zoroastrianism Zoroastrianisms Zsigmondy zucchini zucchinis Zulu Zulus Zuni Zworykin`;
