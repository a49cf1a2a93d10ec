/** Some two thousand ordinary English words, in their plain form. Written for this project from general knowledge. */
export const EN_ORDINARY = `
ability able abroad absence absolute accept acceptable access accident accompany accomplish accord according account
accurate accuse achieve acid acknowledge acquire act action active activity actor actual actually adapt add addition
additional additionally address adequate adjust administration admit adopt adult advance advantage adventure advertise
advice advise affair affect afford afraid afternoon afterwards age agency agent aggressive ago agree agreement ahead aid
aim air aircraft airline airport alarm alive allege allow almost alone alongside alternative although altogether always
amount analysis analyst ancient anger angle angry animal anniversary announce announcement annual answer anxiety
anyway apart apartment apparent apparently appeal appear appearance apple application apply appoint appointment
appreciate approach appropriate approval approve approximate approximately area argue argument arise arm army arrange
arrangement arrest arrival arrive art article artist ask aspect assess assessment asset assign assist assistance
assistant associate association assume assumption assure athlete atmosphere atom attach attack attempt attend attention
attitude attract attractive audience author authority automatic autumn available average avoid award aware away
baby back background bad balance ball band bank bar bare barely barrier base basic basically basis battle beach bear
beat beautiful beauty become bed beef beer begin beginning behave behaviour behavior behind belief believe bell belong
belt bend beneficial benefit best better beyond bid big bike bill billion bind biological bird birth bit bite bitter black
blame blind block blood blow blue board boat body bomb bond bone bonus book border bore born borrow boss bottle bottom
bound bowl box boy brain branch brave bread break breakfast breast breath breathe bridge brief briefly bright brilliant
bring broad broadcast brother brown brush budget build builder building burden burn bus business busy butter button buy buyer
cable cake calculate call calm camera camp campaign cancel cancer candidate cap capable capacity capital captain capture
car carbon card care career careful carefully carrier carry case cash cast cat catch category cause cautious cease
celebrate celebration cell central centre center century ceremony certain certainly chain chair challenge champion
chance change channel chapter character characteristic charge charity chart cheap cheat check cheese chemical chest
chicken chief child children choice choose church cinema circle circumstance cite citizen city civil civilian claim
class classic classical classroom clean clear clearly clever client climate climb clock close closely clothes cloud
club clue coach coal coast coat code coffee cold collapse colleague collect collection college colour color column
combat combination combine come comfort comfortable command comment commerce commercial commission commit commitment
committee common communicate communication community company compare comparison compete competition competitive
competitor complain complaint complete completely complex complicate complicated component compose comprehensive
compulsory computer concentrate concentration concept concern conclude conclusion concrete condition conduct conference
confidence confident confirm conflict confuse confusion connect connection conscious consequence consequently
conservative consider considerable consideration consist consistent constant constantly constitute constitution
construct construction consult consumer contact contain contaminate contemporary content contest context continent
continue continuous contract contrast contribute contribution control convention conventional conversation convert
conviction convince cook cool cooperate cooperation cope copy core corner corporate correct correspond cost cotton
council count counter country county couple courage course court cover crack craft crash crazy cream create creation
creative creature credit crew crime criminal crisis criterion critic critical criticism criticize criticise crop cross crowd crucial
cry cultural culture cup cure curious currency current currently curriculum custom customer cut cycle daily damage
dance danger dangerous dare dark data database date daughter day dead deadline deal dear death debate debt decade decide
decision declare decline decorate decrease deep deeply defeat defence defense defend defendant define definite
definitely definition degree delay deliver delivery demand democracy democratic demonstrate demonstration deny
department depart departure depend dependent deposit depress depression depth deputy derive describe description desert
deserve design designer desire desk despite destination destroy destruction detail detect determine develop
development device devote diagnose dialogue die diet differ difference different difficult difficulty dig digital
dinner direct direction directly director dirty disappear disappoint disaster discipline discount discourage discover
discovery discuss discussion disease dish dismiss display dispute distance distant distinct distinction distinguish
distribute distribution district disturb diverse divide division doctor document dog dollar domain domestic dominant
dominate door dose double doubt downtown dozen draft drag drama dramatic draw drawing dream dress drink drive driver
drop drug dry due dust duty each eager ear early earn earth ease easily east eastern easy eat economic economical economy
edge edit edition editor educate education educational effect effective efficiency efficient effort egg elderly elect
election electric electrical electricity electronic element eliminate else elsewhere email embrace emerge emergency
emission emotion emotional emphasis emphasize employ employee employer employment empty enable encounter encourage end
enemy energy engage engine engineer engineering enhance enjoy enormous enough ensure enter enterprise entertainment
enthusiasm entire entirely entrance entry environment environmental equal equally equation equip equipment equivalent
era error escape especially essay essential essentially establish establishment estate estimate ethnic evaluate even
evening event eventually everyday evidence evil evolution evolve exact exactly examination examine example exceed
excellent except exception exchange exciting exclude exclusive excuse execute executive exercise exhibit exhibition
exist existence existing expand expansion expect expectation expense expensive experience experiment expert explain
explanation explode explore explosion export expose exposure express expression extend extension extensive extent
external extra extraordinary extreme extremely eye fabric face facility fact factor factory fade fail failure fair
fairly faith fall false fame familiar family famous fan fancy fantastic far farm farmer fashion fast fat fate father
fault favour favor favourite favorite fear feature federal fee feed feel feeling female fence festival field fierce fight
figure file fill film final finally finance financial find finding fine finger finish fire firm firmly fish fit fix flag
flame flat flavor fleet flesh flight float flood floor flow flower fly focus folk follow following food fool foot
football force foreign forest forever forget forgive form formal formally formation former formula forth fortunate
fortunately fortune forward found foundation founder frame framework frank free freedom freeze frequency frequent
frequently fresh friend friendly friendship front fruit frustrate fuel fulfil full fully fun function fund fundamental
funding funeral funny furniture further future gain gallery game gang gap garden gas gate gather gaze gear gender gene
general generally generate generation generous gentle gentleman genuine gesture get giant gift girl give glad glance
glass global go goal god gold golden good goods govern government governor grab grade gradually graduate grain grand
grant grass grave great greatly green greet grey gray grind ground group grow growth guarantee guard guess guest guide
guideline guilty gun guy habit hair half hall hand handle hang happen happy hard hardly harm hate head headline
headquarters health healthy hear hearing heart heat heaven heavily heavy height hell help helpful here heritage hero hesitate
hide high highlight highly highway hill hire historian historic historical history hit hold hole holiday holy home honest
honour honor hope horizon horror horse hospital host hostile hot hotel hour house household housing huge human humour hundred
hungry hunt hurry hurt husband ice idea ideal identify identity ignore ill illegal illness illustrate image imagination
imagine immediate immediately immigrant impact implement implication imply import importance important importantly impose
impossible impress impression impressive improve improvement inch incident include including income incorporate increase
increasing increasingly incredible indeed independence independent index indicate indication individual industrial
industry infant infection inflation influence inform information infrastructure initial initially initiative injure
injury inner innocent innovation innovative input inquiry inside insight insist inspect inspire install instance instead
institute institution instruction instrument insurance intellectual intelligence intelligent intend intense intention
interact interaction interest interesting internal international internet interpret interpretation intervention
interview introduce introduction invade invasion invent invest investigate investigation investment investor invite
involve involved iron island isolate issue item jail job join joint joke journal journalist journey joy judge judgment
juice jump junior jury just justice justify keen keep key kick kid kill killer kind king kitchen knee knife knock know
knowledge lab label laboratory labour labor lack lady lake land landscape language large largely laser last late lately later
latter laugh launch law lawsuit lawyer lay layer lead leader leadership leading leaf league lean learn learner least
leather leave lecture left leg legal legend legislation leisure length lesson letter level liberal liberty library
licence license lie life lifestyle lift light like likely limit limitation limited line link lip list listen literally
literary literature little live living load loan local locate location lock logic lonely long look loose lose loss lot loud love
lovely low lower luck lucky lunch luxury machine magazine magic mail main mainly maintain maintenance major majority make maker male
man manage management manager manner manufacture manufacturer many map march margin mark market marketing marriage married marry
mask mass massive master match mate material math matter maximum maybe mayor meal mean meaning meanwhile measure meat
mechanism media medical medicine medium meet meeting member membership memory mental mention menu mere merely merge message metal
method middle might migration mild mile military milk mill mind mine minimum minister ministry minor minority minute miracle mirror miss
missile missing mission mistake mix mixture mobile mode model moderate modern modest modify moment money monitor month mood
moon moral moreover morning mortgage mostly mother motion motivate motivation motor mount mountain mouse mouth move
movement movie much multiple murder muscle museum music musical musician mutual mystery myth naked name narrative narrow
nation national native natural naturally nature near nearby nearly neat necessarily necessary neck need negative
negotiate negotiation neighbour neighbor neighborhood nerve nervous net network neutral never nevertheless new newly news newspaper next
nice night noise none normal normally north northern nose note notice notion novel nowadays nuclear number numerous nurse
nut object objective obligation observation observe observer obstacle obtain obvious obviously occasion occasionally
occupation occupy occur ocean odd offence offense offend offer office officer official officially often oil old once
ongoing online only open opening operate operation operator opinion opponent opportunity oppose opposite opposition
option oral orange order ordinary organ organic organisation organization organise organize origin original originally
otherwise ought outcome outside outstanding overall overcome overseas owe owner pace pack package page pain painful paint painter
painting pair palace pale panel panic paper parent park parliament part participant participate participation particle
particular particularly partly partner partnership party pass passage passenger passion past path patient pattern pause
pay payment peace peaceful peak people percent percentage perfect perfectly perform performance perhaps period permanent
permission permit person personal personality personally personnel perspective persuade pet phase phenomenon philosophy
phone photo photograph phrase physical physically physician piano pick picture piece pile pilot pink pipe pitch place plain
plan plane planet planning plant plastic plate platform play player please pleasure plenty plot plus pocket poem poet
poetry point police policy political politician politics poll pollution pool poor pop popular population port portion
portrait pose position positive possess possession possibility possible possibly post pot potato potential potentially
pound pour poverty powder power powerful practical practice practise praise pray precise precisely predict prediction
prefer preference pregnancy pregnant prepare preparation presence present presentation preserve president presidential
press pressure presumably pretend pretty prevent previous previously price pride priest primarily primary prime principal
principle print prior priority prison prisoner private prize probable probably problem procedure proceed process produce
producer product production profession professional professor profile profit program programme progress project
prominent promise promote promotion proof proper properly property proportion proposal propose prosecution prospect protect protection
protein protest proud prove provide provider province provision psychological psychology public publication publicly publish
publisher pull punish punishment purchase pure purpose pursue push put qualify quality quantity quarter queen question quick
quickly quiet quietly quit quite quote race racial radical radio rail rain raise random range rank rapid rapidly rare
rarely rate ratio raw reach react reaction read reader readily reading ready real realise realize reality really reason
reasonable recall receive recent recently recipe recognise recognize recognition recommend recommendation record recover
recovery recruit red reduce reduction refer reference reflect reflection reform refugee refuse regard regarding
regardless regime region regional register regret regular regularly regulate regulation reinforce reject relate
relation relationship relative relatively relax release relevant relief religion religious rely remain remaining remarkable
remember remind remote remove rent repair repeat repeatedly replace replacement reply report reporter represent
representation representative reputation request require requirement rescue research researcher reserve residence
resident resign resist resistance resolution resolve resort resource respect respectively respond respondent response
responsibility responsible rest restaurant restore restrict restriction result retail retain retire retirement return
reveal revenue reverse review revolution revolutionary reward rhythm rice rich rid ride right ring rise risk rival river
road rob rock role roll romantic roof room root rope rough roughly round route routine row royal rule run rural rush sad
safe safety sail sake salad salary sale salt same sample sanction sand satellite satisfaction satisfy sauce save saving
say scale scandal scare scene schedule scheme scholar scholarship school science scientific scientist scope score scream
screen script sea search season seat second secondary secret secretary section sector secure security see seed seek seem
segment seize select selection self sell senate senator send senior sense sensitive sentence separate sequence series
serious seriously servant serve service session set setting settle settlement severe sex sexual shade shadow shake shame
shape share sharp sharply sheet shelf shell shelter shift shine ship shirt shock shoe shoot shooting shop shopping shore
short shortly shot shoulder shout show shower shrug shut sick side sigh sight sign signal significance significant
significantly silence silent silver similar similarly simple simply sin sing singer single sink sir sister sit site
situation size ski skill skin sky sleep slice slide slight slightly slip slow slowly small smart smell smile smoke
smooth snap snow so-called soccer social society soft software soil solar soldier sole solid solution solve somehow
sometimes somewhat somewhere son song soon sophisticated sorry sort soul sound soup source south southern space speak
speaker special specialist specialize species specific specifically spectrum speech speed spend spin spirit spiritual spite split
spokesman sport spot spread spring square squeeze stability stable staff stage stair stake stand standard standing star
stare start state statement station statistics status stay steady steal steel steep steer stem step stick stiff still
stimulate stir stock stomach stone stop storage store storm story straight strain strange stranger strategic strategy
stream street strength strengthen stress stretch strict strictly strike string strip strive stroke strong strongly structural structure
struggle student studio study stuff stupid style subject submit subsequent subsequently substance substantial succeed success
successful successfully sudden suddenly suffer sufficient sugar suggest suggestion suit suitable summer summit sun
super supply support supporter suppose supposed supreme sure surely surface surgeon surgery surprise surprised
surprising surprisingly surround survey survival survive survivor suspect suspend sustain sustainable swear sweep sweet
swim swing switch symbol symptom system table tackle tail take tale talent talk tall tank tap tape target task taste
tax taxpayer tea teach teacher teaching team tear technical technique technological technology teen teenager telephone
television tell temperature temple temporary tend tendency tennis tension tent term terrible territory terror terrorism
terrorist test testify testimony text thank thanks theatre theater theme theory therapy thick thin thing think
thinking thorough thought thousand thread threat threaten throat through throw thus ticket tie tight till time tiny tip
tire tired tissue title tobacco today toe together tomorrow tone tongue tonight tool tooth top topic total totally touch
tough tour tourism tourist toward towards tower town toy trace track trade tradition traditional traffic tragedy trail train
trainer training trait transfer transform transformation transition translate translation transmission transmit transport
transportation trap travel traveller treasure treat treatment treaty tree tremendous trend trial tribe trick trip troop trouble
truck true truly trust truth try tube tune tunnel turn twice twin twist type typical typically ugly ultimate ultimately
unable uncle undergo understand understanding unemployment unfortunate unfortunately uniform union unique unit unite
universal universe university unknown unless unlike unlikely until unusual upper upset urban urge use used useful user usual
usually utility utilize vacation valid valley valuable value van variable variation variety various vary vast vegetable
vehicle venture version versus vessel veteran victim victory video view viewer village violate violation violence
violent virtual virtually virtue virus visible vision visit visitor visual vital vitamin voice volume voluntary volunteer vote voter
vulnerable wage wait wake walk wall wander want war warm warn warning wash waste watch water wave way weak weakness
wealth wealthy weapon wear weather web wedding week weekend weekly weigh weight welcome welfare well west western wet
whatever wheel whereas whisper white whole wide widely widespread wife wild will willing win wind window wine wing
winner winter wipe wire wisdom wise wish witness woman women wonder wonderful wood wooden word work worker workshop world worldwide
worry worried worse worst worth worthy wound wrap write writer writing wrong yard year yellow yesterday yield young
youth zone therefore thereby hence besides nonetheless
abduction accession amend amendment annex appendix bilateral ceasefire commitment communique concerned confirmed
convene cordial counterpart deepen delegation detention dignity diplomat diplomatic disarmament embassy envoy
fisheries foreign framework frank fruitful grateful gratitude hereby humanitarian intergovernmental joint ministerial
multilateral mutual nationals negotiate normalization occasion outstanding party paragraph peninsula plenary
preamble prefecture protocol provisional ratify reaffirm reconstruction reiterate resume resolution sincere
solidarity stability stakeholder sovereignty summit territorial trilateral unilateral vigorous
`;
