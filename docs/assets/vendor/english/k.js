/* Copyright 2000-2011 by Kevin Atkinson: common English words, from SCOWL. LICENSE.txt has the permission notice. */
((window.bluebook = window.bluebook || {}).english = window.bluebook.english || {}).k = `
Kaaba Kabul Kafka Kafkaesque Kagoshima Kaifeng Kaiser Kalahari Kalamazoo Kalashnikov kaleidoscope Kalevala Kalgoorlie
Kali Kalmyk Kama Kamchatka Kampala Kampuchea Kanchenjunga Kandahar Kandinsky kangaroo Kannada Kano Kanpur Kansan Kansans
Kansas Kant Kantian Kaohsiung Karachi Karaganda Karakorum karat Karen Kashmir Kathiawar Katmai Katowice Kauai Kaunas
Kawasaki kayak Kazakh Kazakhstan Kazan Kazantzakis Keats keel keen keener keenest keenly keep keeper keepsake Keewatin
kegs Keller Kellogg Kelly kelp Kelvin Kemerovo Kempis Kennedy kennel Kent Kentuckian Kentuckians Kentucky Kenya Kenyan
Kenyans Kenyatta Kepler kept kerb kerchief Kern kernel kerosene Kerouac Kerr Kerry ketchup Kettering kettle Kevlar
Kewpie keyboard keyhole Keynes Keynesian keynote keys keystone keystroke keyword Khabarovsk Khachaturian khaki khakis
Kharkov Khartoum Khmer Khoikhoi Khoisan Khrushchev Khufu kick Kickapoo kickback kickoff Kidd kidnap kidnapper kidney
kids Kiel Kierkegaard Kiev Kigali Kikuyu Kilauea Kilimanjaro kill killer kiln kilo kilobyte kilogram kilometer kilowatt
kilt Kimberley kimono kind kinda kinder kindergarten kindest kindle kindlier kindliest kindly kindness kindred kinfolk
king kingdom kingfisher Kingston Kingstown kink kinkier kinkiest kinky Kinsey Kinshasa kinship kiosk Kiowa Kipling
kipper Kirchhoff Kirghiz Kiribati Kirk Kirov Kisangani Kishinev Kislev kiss Kissinger Kitakyushu kitchen Kitchener
kitchenette kite kitten kitty Kiwanis kiwi kiwis Klan Klansman Klee Kleenex Kleenexes Klimt Kline Klondike Klondikes
knack knacker knapsack knead knee kneecap kneed kneeing kneel knelt Knesset knew Knickerbocker knickers knife knight
knighthood knit knives knob knock knocker knockout knoll Knossos knot knottier knottiest knotty know knowingly knowledge
knowledgeable known Knox Knoxville knuckle koala Kobe Koch Kodak Kodiak Koestler Kohinoor Kohl Kolyma Kongo Koran Korans
Korea Korean Koreans Korzybski Kosciusko kosher Kossuth Kosygin Kowloon kowtow Krakatoa Krakow Krasnodar Krasnoyarsk
Krebs Kremlin Kremlinologist Krishna Kropotkin Kruger Krugerrand Krupp Kshatriya Kubrick kudos Kuibyshev Kunming
Kuomintang Kurd Kurdish Kurdistan Kurosawa Kutuzov Kuwait Kuwaiti Kuwaitis Kwakiutl Kwangju Kwanzaa Kwanzaas Kyoto
Kyrgyzstan Kyushu`;
