/* Common English words of four letters or more, one of each stem: a word that is rightly written is no slip, though these
   texts do not print it. Level 10 of SCOWL 2020.12.07 (Spell Checker Oriented Word Lists), reduced.

   Copyright 2000-2011 by Kevin Atkinson

   Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
   the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
   notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
   documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
   provided "as is" without express or implied warranty. */
(window.bluebook = window.bluebook || {}).english =
  "ability able about above absence absolute absolutely abuse academic accept acceptable access accessible accident " +
  "accidental accidentally accord accordingly account accuracy accurate achieve acquire across action active activity " +
  "acts actual actually added addition additional address adds adequate adjust administration admit admittedly adopt " +
  "advance advantage advertise advice advise affair affect afford afraid after afternoon afterward again against agency " +
  "ages agree agreed agreeing agreement ahead aims alarm album algorithm alias alive allow almost alone along already " +
  "also alter alternate alternative alternatively although altogether always ambiguous among amongst amount amuse analog " +
  "analogue analysis ancient angle angry animal announce announcement annoy annual anonymous another answer anybody " +
  "anyone anyplace anything anyway anywhere apart apologize apology apparent apparently appeal appear appearance apple " +
  "application apply appreciate approach appropriate approval approve arbitrary area argue argument arise arithmetic army " +
  "around arrange arrangement arrive article artificial artist aside asks asleep aspect assembler assembly assistant " +
  "associate association assume assumption assure atmosphere attach attack attempt attend attention attitude attract " +
  "attractive audience author authority automatic automatically automobile autumn available average avoid awake award " +
  "aware away awful awkward back background backwards badly balance ball band bank bars base basic basically basis " +
  "battery bear beautiful became because become been before beforehand began begin begun behalf behave behavior behind " +
  "being believe belong below benefit besides best bets better between beyond bids bigger biggest bill binary bind " +
  "biology bite bitten bizarre black blame blank block blow blue board boat body book boot bore borne borrow both bother " +
  "bottle bottom bought bound boxes bracket branch brand breach break bridge brief briefly bright bring broadcast broke " +
  "broken brother brought brown bucket budget buffer bugs build built bulk bulletin bury business busy button buys byte " +
  "calculate calculation call came campaign candidate cannot capable capacity capital captain card cardboard care careful " +
  "carefully carry case cassette catalog catalogue catch category caught cause cease cell cent center central century " +
  "certain certainly chain chair chairman chance change channel chaos chapter char character charge cheap cheaper " +
  "cheapest check chemical cheque child children chip choice choose chose chosen church circle circuit circulation " +
  "circumstance citizen city claim clarify class clean clear clearer clearest clearly clever clock close closely closer " +
  "closest club clue code coffee cold collapse collect collection college color column combination combine come command " +
  "comment commercial commission commitment committee common commonly communicate communication community company " +
  "comparable comparatively compare comparison compatibility compatible competition compiler complain complaint complete " +
  "completely complex complexity complicate component compose composition comprehensive compromise compulsory compute " +
  "computer concept concern conclusion concrete condition conference confident confirm confuse confusion connect " +
  "connection consequence consequently consider considerable considerably consideration consist consistency consistent " +
  "constant constraint construct consumption contact contain content context continually continuation continue continuous " +
  "continuously contract contrary contrast contribute contribution control convenient convention conventional " +
  "conversation convert convince cope copy core corner correct correction correctly corrupt cost could council count " +
  "counter country county couple course court cover crash crazy create creation creature credit crisis crisp critical " +
  "criticism cross culture cums cure curious current currently cursor customer cuts cycle daily damage danger dangerous " +
  "dare dark data database date datum days dead deal dealt dear death debate decade decent decide decision declare " +
  "decrease dedicate deduce deem deep deeply default defense define definite definitely definition definitive degree " +
  "delay delete deliberate deliberately deliver delivery demand democratic demonstrate demonstration department depend " +
  "depth derive describe description design desirable desire desk desperate despite destroy detail detect determine " +
  "develop development device devote dictionary died dies differ difference different differently difficult difficulty " +
  "digit digital dinner direct direction directly director directory dirty disadvantage disagree disappear disaster disc " +
  "discipline discount discourage discover discuss discussion disk dislike display distance distant distinct distinction " +
  "distinctly distinguish distribute distribution district disturb ditto divide division document documentation does " +
  "doing dollar domain done door double doubt doubtful down dozen drastic draw drawn dream drew drink drive driven driver " +
  "drop drove dubious dumb dump during duty dying each earlier earliest early earth ease easier easiest easily east easy " +
  "eaten eats economic economy edge edit edition editor education educational effect effective effectively efficient " +
  "effort eight either elect election electric electronic element elevator else elsewhere embarrass emergency emphasis " +
  "employee empty enable encounter encourage ends enemy engineer enjoy enormous enough ensure enter entire entirely " +
  "entitle entity entrance entry environment equal equally equipment equivalent eraser error escape especially essential " +
  "essentially establish establishment estimate even event eventually ever every everybody everyone everything everywhere " +
  "evidence exact exactly examine example excellent except exception excess excessive exchange exclude exclusive excuse " +
  "execute exercise exist existence expand expansion expect expense expensive experience experiment experimental expert " +
  "explain explanation explicit express expression extend extension extensive extent external extra extract extreme " +
  "extremely eyes face facility fact factor fail failure fair fairly faith fall fallen false familiar family famous fancy " +
  "farm farther farthest fashion fast faster fastest fatal fate father fault favor favorite fear feasible feature federal " +
  "feed feedback feel feet fell felt fewer fewest field fight figure file film final finally financial find fine finger " +
  "finish finite fire firm firmly first firstly fiscal fish fits five fixed flag flash flat flavor flew flexible flied " +
  "flight float floor flow flown folk follow food foot force foreign forever forget forgot forgotten form formal format " +
  "former forth forthcoming fortunately fortune forward found four fourth fraction frame free freedom freely french " +
  "frequent frequently fresh friend friendly fries from front full fully function fund fundamental fundamentally funny " +
  "further furthest future gain game garbage garden gasoline gather gave general generally generate generation genuine " +
  "gets girl give given glad glass global goes going gone good gotten government governor gradually graduate grand grant " +
  "graph graphic grateful grave gray great greater greatest greatly green grew grey grind gross ground group grow grown " +
  "growth guarantee guaranteed guaranteeing guard guess guide habit hack hair half hall hand handle handy hang happen " +
  "happily happy hard harder hardest hardly hardware harm harmful harmless hate have head header health healthy hear " +
  "heard heart heat heavily heavy held hell hello help helpful hence here hereby herself hidden hide high higher highest " +
  "highly hill himself hint historical history hits hold hole holiday home honest hope hopefully horrible horse hospital " +
  "host hotel hour house however huge human hundred hung hunt hurry husband idea ideal identical identify identity ignore " +
  "illegal image imagination imagine immediate immediately impact implement implication imply importance important " +
  "importantly impose impossible impression improve improvement inability inadequate inch incident incidentally incline " +
  "include income incompatible incomplete inconsistent inconvenience incorrect increase indeed independent independently " +
  "index indicate indication individual individually industrial industry inevitably inferior infinite influence info " +
  "inform information initial initially inner innocent input insert inside insist install instance instant instantly " +
  "instead institution instruction insurance integer integral intelligence intelligent intend intention interact interest " +
  "interface internal international interpret interpretation interval intervention into introduce introduction invalid " +
  "invariably invent investigate invisible invitation invite involve irrelevant irritate isolate issue item itself jobs " +
  "join joint joke judge judgement judgment jump junk just justification justify keen keep kept keyboard keys kill kind " +
  "kindly king knew knock know knowledge known label labor laboratory lack lady lain land language large largely larger " +
  "largest last late later latest latter laws layout lazy leach lead leader leaf learn learnt least leave lecture left " +
  "legal legally legs lend length less lesser lesson lets letter level liable library lied lies life lifetime lift light " +
  "like likely likewise limit line linear link list listen literally literature little live load loan local location lock " +
  "logic logical logs long longer longest look loop loose lorry lose loss lost lots loudly love lower lowest luck lucky " +
  "lunch lying machine made magic magnetic magnitude mail main mainly maintain major majority make manage manager " +
  "manipulation manner manual many march mark market marriage marry mass massive master match material mathematical " +
  "mathematics matter maximum maybe mean meaningful meaningless meant measure mechanic mechanism media medical medium " +
  "meet member membership memory mention mere merely merit mess message messy metal method middle midnight might mile " +
  "military million mind mine minimal minimum minor minority minute mislead misled miss mistake mistaken mistook " +
  "misunderstand misunderstood misuse mixed mode model modern modify moment money monitor month moral more morning most " +
  "mostly mother motion mouth move movement movie much multiple music must myself mysterious naive name namely nasty " +
  "nation national natural naturally nature naughty near nearby nearer nearest nearly necessarily necessary necessity " +
  "neck need negative neither nervous network never nevertheless news next nice nicer nicest night nine nobody noise " +
  "noisy none nonsense normal normally north note nothing notice notify novel nowadays nowhere numb number numbest " +
  "numerical numerous obey object objection obscure observation observe obtain obvious obviously occasion occasional " +
  "occasionally occupy occur odds offer office officer official often older oldest omit once ones only onto open operate " +
  "operation operator opinion opportunity oppose opposite opposition option optional order ordinary organization organize " +
  "origin original originally other otherwise ought ours ourselves outer output outside over overall owed owes owing " +
  "owner pack package packet page paid pain painful pair paper paragraph parallel parent park part partial partially " +
  "particular particularly partly party pass past patch path patient pattern pause pays peace peak peculiar people " +
  "perfect perfectly perform performance perhaps period permanent permanently permission permit person personal " +
  "personally persuade petrol phase phenomenon philosophy phone phrase physical pick picture piece pile pint pipe place " +
  "plain plan planet plant plastic play plea pleasant please plenty plot plug plus pocket poem poet point pointless " +
  "police policy political poll pool poor popular population port position positive possibility possible possibly post " +
  "postmaster potential potentially pound power powerful practical practically practice practise precise precisely prefer " +
  "preferable preferably preference preparation prepare presence present preserve president press pressure presumably " +
  "presume pretty prevent previous previously price primary prime primitive principle print printer printout prior " +
  "private probably problem procedure process processor produce product production professional program programmer " +
  "progress project promise prompt promptly prone proof proper properly property proportion proposal propose prospect " +
  "protect protection protest prove provide public publication publicity publicly publish pull punctuation puncture " +
  "purchase pure purely purpose push puts putt qualify quality quantity quarter question queue quick quicker quickest " +
  "quickly quiet quietly quit quote race radio rain raise random randomly range rapid rapidly rare rarely rate rather " +
  "reach react reaction read readable reader readily ready real reality realize really reason reasonable reasonably " +
  "recall receive recent recently reception recognition recognize recommend recommendation record recover reduce " +
  "reduction redundant refer reference reflect reflection refuse regard regardless region register regret regular " +
  "regularly regulation reject relate relation relationship relative relatively release relevance relevant reliable " +
  "religion religious reluctant rely remain remark remember remind remote remotely removal remove repair repeat " +
  "repeatedly replace replacement reply report represent representation representative reproduce request require " +
  "requirement research reserve resident resolution resort resource respect respectively respond response responsibility " +
  "responsible rest restart restore restrict result retain return reveal reverse review rewrite ride ridiculous right " +
  "ring rise risk river road role room root rough roughly round route routine rubber rubbish rule rumor runs rush sadly " +
  "safe safely safer safest safety said saint sake saki sale same sample satisfy save says scale scan scene scheme school " +
  "science scientific score scrap scratch screen script search season second secondary secondly secret secretary section " +
  "secure security seeing seek seem seen sees select selection self sell seminar send senior sense sensible sensibly " +
  "sensitive sent sentence separate separately sequence serial series serious seriously serve server service session sets " +
  "settle seven several severe severely shall shame shape share sharp sheet shelf shell shift ship shoot shop short " +
  "shortage shorter shortest shortly should show shown shut side sight sign signal significance significant significantly " +
  "silly similar similarly simple simpler simplest simply simultaneous simultaneously since sincerely single site " +
  "situation size skill sleep slight slightly slip slow slower slowest slowly small smaller smallest smile smooth social " +
  "society soft software sold solely solid solution solve some somebody somehow someone someplace something sometime " +
  "somewhat somewhere soon sooner soonest sophisticate sorry sort sought sound source south southern space spare speak " +
  "speaker special specially specific specifically specify speech speed spell spelt spend spent spirit spite split spoke " +
  "spoken spot spread spring square stable staff stage stand standard start state statement station statistic statistical " +
  "status stay steal step stick still stock stone stood stop storage store storey story straight straightforward strange " +
  "strategy stream street strength strict strictly strike string strong strongly struck structure stuck student study " +
  "stuff stupid style subject submit subsequent subset substantial substitute subtle succeed success successful " +
  "successfully such sudden suddenly suffer suffice sufficient sufficiently sugar suggest suggestion suit suitable " +
  "suitably summary summer superior supervisor supply support suppose supposedly sure surely surface surprise survey " +
  "survive suspect suspend suspicion switch symbol syntax system table take taken talk tank tape target task taste taught " +
  "teach teacher team technical technique technology tedious teeth telephone television tell temperature temporarily " +
  "temporary tend tendency term terminal terminology terribly test text than thank that their them themselves then " +
  "theoretical theory there thereby therefore these they thin thing think third this thoroughly those though thought " +
  "thousand threat three threw through throughout throw thrown thus ticket tied ties tight till time title today together " +
  "token told tomorrow tonight took tooth topic total totally touch toward town trace track traditional traffic train " +
  "transfer translate translation transport trap trash travel treat treatment tree trial trick tried trip trivial trouble " +
  "truck true truly trunk trust truth tune turn twelve twenty twice tying type typical ugly ultimate ultimately unable " +
  "unacceptable unaware uncertain unclear under undergraduate underneath understand understood unfortunate unfortunately " +
  "unhappy uniform unique unit universal university unknown unless unlike unlikely unlimited unnecessarily unnecessary " +
  "unpleasant unreasonable unsuitable until unusual unwanted update upon upper upset upwards usage used useful useless " +
  "user uses using usual usually utility utterly vacation vague vaguely valid validity valuable value vans variable " +
  "variation variety various vary vast vastly vector version very vice video view virtually virtue visible vision visit " +
  "vital voice volume vote wait walk wall want warm warn wash waste watch water ways weapon wear weather week weekend " +
  "weight weird welcome well went were west western what whatever whatsoever wheel when whenever where whereas whereby " +
  "wherever whether which while whilst white whoever whole whom whose wide widely wider widespread widest wife wild will " +
  "wind window wine winter wire wise wish with withdraw within without woman women wonder wonderful wooden word wore work " +
  "worker world worn worry worse worst worth worthwhile worthy would write writer written wrong wrote year yellow " +
  "yesterday young your yourself zero";
