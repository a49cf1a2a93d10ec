/** Some four thousand ordinary English words, in their plain form. Written for this project from general knowledge. */
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
abandon abolish abrupt absorb abstract absurd abundance abundant abuse academic academy accelerate accent accessible
acclaim accommodate accommodation accountability accountable accountant accumulate accuracy accusation accustomed ache
acquaint acquaintance acquisition activate activist acute adaptation addict addiction adequately adhere adjacent
admirable admiration admire admission adolescent adverse advertisement advertising advocate aesthetic affection
affiliate affirm aftermath agenda aggression agricultural agriculture aide air-conditioning aisle album alcohol alert
alien align alike allegation alley alliance allied allocate allowance ally alphabet alter alteration amateur amaze
amazing ambassador ambiguous ambition ambitious ambulance amuse analyse analyze anatomy ancestor anchor angel
announcer annoy annoying anonymous antique anxious apologise apologize apology appetite applaud appliance applicable
applicant apprentice aquarium arbitrary arch architect architecture archive arena arrow artificial ash ashamed
aspiration aspire assassination assault assemble assembly assert assertion assimilate astonish astronaut athletic
attendance attorney attribute auction audio audit authentic authorise authorize autonomous autonomy awake awareness
awful awkward bacteria badge bag bake balcony ballot ban banana bankrupt bankruptcy banner bargain bark barrel
basement basin basket basketball bat bath bathroom battery bay beam bean beard beast beg behalf being bench beneath
beneficiary bet betray beverage bias bicycle biography biology bishop bizarre blade blanket blast bleed blend bless
blog bloom bodily boil bold bolt booking boom boost boot booth boring bounce boundary bow brake brass breach breakdown
breathing breed breeze bribe brick bride briefing broadcaster broker bronze browse bubble bucket bud bug bulb bulk
bullet bully bunch bureau bureaucracy burst bury bush butcher butterfly buzz cabin cabinet cafe cage calendar calorie
campus canal candle candy canvas capability capitalism captive caravan cargo carpet carriage cartoon carve cassette
castle casual casualty catalogue caution cave ceiling celebrity cement cemetery census cereal certificate
certification certify chamber chaos chapel charm charming chase chat cheek cheer cheerful chef chemist chemistry
cherry chess chew childhood chill chimney chin chip chocolate cholesterol chop chorus chronic chunk cigarette circuit
circular circulate circulation civic civilization clarify clarity clash classification classify classmate claw clay
clerk clinic clinical clip closet closure cloth clothing clown coalition coastal cocktail coconut coin coincidence
collaborate collaboration collar collector collision colonial colony combustion comedy comfortably comic commander
commentary commentator commodity communism companion comparable compassion compel compensate compensation compile
compliance comply composition compound comprise compromise compute concede conceive concert condemn conductor confer
confess confession confine confront confrontation congratulate congress conquer conscience consensus consent
conservation conserve console consolidate conspiracy constituency constraint consultant consultation consume
consumption container contemplate contempt contend contender contradiction contrary contributor controversial
controversy convenience convenient convey convict cooker cooking cord cosmetic costly costume cottage couch cough
counselor coup coupon courageous courtesy cousin cow coward crane crawl credential credible creep cricket crisp
crowded crown crude cruel cruise crush crystal cuisine cult cultivate cupboard curb curiosity curl curve custody
cynical dairy dam damp dancer darkness dash dawn deadly deaf dealer debris debut decay deceive decent decisive deck
decoration dedicate dedication deed deem default defect defective deficiency deficit defy delegate delete deliberate
deliberately delicate delicious delight demolish denial dense density dental dentist deploy deployment deprive descend
descent descriptive designate desirable desperate desperately dessert detain detective deteriorate determination
devastate devil devise devotion diabetes diagnosis diagram dialect diamond diary dictate dictator dictionary digest
dilemma diligent dimension diminish dining dinosaur dip diploma directory disability disabled disadvantage disagree
disagreement disappointment disastrous disc disclose disclosure discourse discrimination disguise disgust disk dislike
dismissal disorder disposal dispose disrupt distinctive distort distract distress disturbance dive diversity divert
divine divorce dolphin donate donation donor dosage dot downstairs drain drawer dread drift drill drought drown drum
duck dull dump duration dynamic eagle earthquake eastward echo eclipse ecology ecosystem elbow elder elegant elevate
elevator eligible elite eloquent embarrass embarrassing embed embody emergent emigrate eminent emperor empire
empirical empower encyclopedia endanger endeavour endless endorse endure enforce enforcement engagement enlarge
enlighten enquire enrich enrol enroll entail entertain entertaining enthusiast enthusiastic entitle entity
entrepreneur envelope envious envy epidemic episode equality equator equity erase erect erosion erupt essence eternal
ethic ethical ethics evacuate evaluation eve evident exaggerate excellence excess excessive excitement exclaim
excursion execution exemplify exempt exhaust exhausted exile exotic expedition expel expenditure experienced
experimental expertise expire explicit exploit exploitation explosive exquisite extinct extinction extract extraction
eyebrow fabulous facilitate faculty fairy faithful fake fantasy fare farewell fascinate fascinating fasten fatal
fatigue favorable favourable feasible feast feather feedback fellow feminine feminist fertile fertilizer fever fiber
fibre fiction fighter filter finite firefighter fireplace fisherman fitness fixture flash flavour flaw flee
flexibility flexible flip flock flour flourish fluctuate fluent fluid flush foam fog footage footballer footprint
forbid forecast foremost forestry forge fork formidable formulate fort fortnight forum fossil foster foul fountain
fraction fracture fragile fragment fragrance fraud freelance freight freshman fridge fright frighten frog frontier
frost frown frozen frustration fulfill fulfillment functional furious furnace furnish fusion fuss futile galaxy gallon
gambling garage garbage garlic garment gasoline gasp gathering generosity genetic genius genre geography geology
geometry germ ghost glacier glamour globe gloomy glorious glory glove glow glue goat goodness gossip governance grace
graceful gracious gradual graduation grammar grandfather grandmother grandparent grape graph graphic grasp gravity
greedy greenhouse greeting grief grin grip grocery gross guardian guilt guitar gulf gym habitat hacker hail halt ham
hammer handful handicap handicraft handkerchief handsome handy harbor harbour hardship hardware harmful harmless
harmony harsh harvest hasty hatred haunt hawk hazard hazardous headache headmaster heal heap heater heavenly hectic
heel helicopter helmet helpless hen herb herd hereditary hesitation hierarchy hijack hinder hint hip hobby hockey
homeless homework honesty honey hook hopeful hopefully hopeless horizontal horrible horrific horrify hospitality
hostage hostility hourly hover hug humanity humble humid humidity humiliate humorous hunger hunter hurricane hygiene
hypothesis hypothetical icon ideology idiot idle idol ignorance ignorant illusion illustration imaginary imaginative
imitate imitation immature immense immigration imminent immoral immune impatient imperial impersonal imported imprison
improper impulse inability inaccurate inadequate incapable incentive incidence incline inclusive incoming incompetent
incomplete inconvenience inconvenient incorrect incredibly incur indefinite indicator indifferent indirect
indispensable indoor indulge industrious inequality inevitable inevitably infamous infect infectious infer inferior
infinite influential informal informative ingredient inhabit inhabitant inherent inherit inheritance inhibit initiate
inject injection injustice ink inn innocence insect insert insider inspection inspector inspiration instability
instant instantly instinct institutional instruct instructor insufficient insult insure intact intake integral
integrate integrated integrity intellect intensity intensive intent interactive interfere interference interior
intermediate interpreter interrupt interruption interval intervene intimate intimidate intolerable intricate intrigue
intrinsic introductory intuition invaluable invention inventor invisible invitation involvement irony irrational
irrelevant irrigation irritate isolation ivory jacket jam jar jaw jazz jealous jealousy jeans jewel jewelry jogging
joyful judicial jungle jurisdiction juvenile kettle keyboard kidnap kidney kindergarten kindly kindness kingdom kit
kite kneel knit knot knowledgeable lad ladder lamb lamp landlord landmark lane lap laptop lasting laughter laundry
lavish lawn layout lazy leaflet leak leap lecturer legacy legalize legally legislative legislature legitimate lemon
lender lens lethal liability liable liar liberate liberation librarian lifelong lifespan lifetime likelihood
likewise limb linear linger linguistic lion liquid literacy litter liver livestock lobby lodge lodging logical logo
loneliness longevity loop lorry lottery loudly lounge lover loyal loyalty luggage lump lung lure luxurious lyric
machinery madness maid mainland mainstream majesty makeup malaria mall mammal mandate mandatory manifest manipulate
mankind mansion manual manuscript marble marginal marine marital marker martial marvel marvelous masculine massacre
masterpiece mathematical mathematics mature maturity maximize meadow meaningful meantime measurement mechanic
mechanical medal mediate medication medieval meditation melody melt memo memorable memorial memorize mentality mentor
merchandise merchant merciful mercy merit merry messenger metaphor metropolitan microphone microscope midnight midst
migrant militant mineral minimal minimize mining miserable misery misfortune mislead misleading mistaken misunderstand
misunderstanding moan mob mobility modernization modification module moist moisture molecule momentum monarch monkey
monopoly monster monthly monument morality mosque mosquito motive motorcycle motorist mountainous mud mug multiply
multitude mum municipal murderer muscular mushroom mutter mutually mysterious naive namely nap narrator nasty
nationality nationwide naval navigate navigation navy necessity needle needy neglect negligence nest newcomer nickname
nightmare nobility noble noisy nominate nomination nonsense noodle norm northwest nostalgia notable notably notebook
noticeable notify notorious nourish novelist novice nowhere nuisance numb nursery nutrient nutrition nutritious nylon
oak oath obedience obedient obese obesity obey obscure obsession obsolete obstruct occasional occurrence octopus
offender offensive offering offspring olive onion opera opium oppress opt optical optimism optimistic optimum orbit
orchard orchestra ordeal organizer orient orientation originate orphan orthodox outbreak outfit outlaw outlet outline
outlook output outrage outrageous outskirts oven overcoat overcrowded overlook overnight overtake overthrow overtime
overview overweight overwhelm overwhelming owl ownership oxygen ozone packet pad paddle painless palm pamphlet pant
parade paradise paradox parallel paralyze parasite parcel pardon parental parking parliamentary partial partially
passionate passive passport pasta paste pastime patch patent patience patriot patriotic patrol patron pavement peasant
peculiar pedestrian peer penalty pencil penetrate pension perceive perception perfection performer peril periodic
perish permanently perpetual persist persistence persistent pest petition petrol pharmacy phenomenal philosopher
philosophical physicist physics pigeon pill pillar pillow pin pine pioneer pirate pit pity pizza placement plague
planned plantation plaster plausible playground plea plead pledge plentiful plunge plural poison poisonous polar pole
polish polite politely pollute pond ponder popularity pork portable portfolio portray possessive poster postpone
potent poultry practitioner prayer preach precaution precede precedent precious precision predecessor predictable
predominantly prehistoric prejudice preliminary premier premise premium prescribe prescription presenter preservation
prestige prestigious presume prevail prevalent prevention prey primitive prince princess printer privacy privilege
privileged probability probe proceedings processor proclaim productive productivity proficiency proficient profitable
profound programmer prohibit projection prolong prone pronounce pronunciation propaganda propel prophet proponent
prosper prosperity prosperous protective protector provoke prudent psychiatric psychologist publicity publicize pulse
pump punctual pupil puppet purely purify purple pursuit puzzle quake qualification qualified quest questionnaire queue
quiz quota quotation rabbit racism racist radiation rage raid railway rainbow rainfall rally ramp ranch rape rat
ration rational realism realistic realization realm reap rear reassure rebel rebellion rebuild receipt receiver
reception recession recipient reckless reckon recollect reconcile reconsider recreation recruitment rectangle recycle
recycling redundant referee referendum refine reflective refresh refreshing refrigerator refund refusal regain
regulator rehabilitation rehearsal reign reliability reliable reliance reluctance reluctant remarkably remedy reminder
remnant removal render renew renewable renowned rental repay repetition repetitive reproduce reproduction republic
republican reputable requisite resemblance resemble resent resentment reservation reservoir reside residential residue
resignation resistant resolute respectable respectful respective restless restoration restrain restraint retailer
retreat retrieve reunion revelation revenge reversal revise revision revival revive revolt rhetoric ribbon ridiculous
rifle rigid rigorous riot ripe ritual rivalry roast robot robust rocket rod romance rotate rotten rubber rubbish rude
rug ruin ruler rumor rumour runner rust ruthless sack sacred sacrifice saddle safely sailor saint salmon salon salute
salvation sandwich sanitation sarcastic satisfactory satisfied sausage savage scan scar scarce scarcity scary scatter
scenario scenery scenic scent sceptical scholarly scissors scold scrap scrape scratch screw scroll sculpture seafood
seal seam seaside seasonal seasoning secondly secrecy secular seemingly segregation seldom selective selfish semester
seminar sensation sensible sensitivity sentiment sentimental sequel serene sergeant serial sermon setback settler
severity sewage shallow shameful shark shatter shave shed sheep sheer shepherd shield shipment shipping shiver
shocking shopkeeper shoplifting shortage shortcoming shorten shovel shrimp shrink shy sibling sickness sightseeing
signature silk silly simplicity simplify simulate simulation simultaneously sincerely sincerity singular skeptical
sketch skilled skillful skull skyscraper slam slap slave slavery sleeve slender slim slogan slope slot slum smartphone
smuggle snack snake sneak sneeze soak soap sociable socialism socialist sociology sock sofa solely solitary solitude
soluble sometime soothe sorrow southeast southwest souvenir sovereign spacecraft spacious spare spark specialty
specification specimen spectacle spectacular spectator speculate speculation spell spelling sphere spice spicy spider
spill spine spiral splendid spoil sponsor sponsorship spontaneous spoon spouse spray springtime spur spy squad stab
stadium stain staircase stall standpoint staple startle starvation starve statesman stationary stationery statistical
statue stature steadily steam stereotype stern steward sticky stimulus sting stitch stool straightforward strand
strangely strap straw strawberry stressful striking stripe stroll stubborn stumble stunning stupidity sturdy
subconscious subjective submarine submission subordinate subscribe subscription subsidiary subsidize subsidy
substitute substitution subtle subtract suburb suburban subway succession successive successor suck sue suffering
suicide suite sum summarize summary sunlight sunny sunrise sunset sunshine superb superficial superior superiority
supermarket supernatural supervise supervision supervisor supper supplement supplier suppress surf surge surgical
surplus surrender surrounding surroundings surveillance susceptible suspense suspension suspicion suspicious swallow
swamp sweat sweater swell swift swiftly sword syllable symbolic symmetry sympathetic sympathize sympathy symphony
syndrome synthesis synthetic syrup tablet taboo tactic tag tailor tame tan tangible tariff tasty tattoo taxation taxi
teamwork tease technician tedious teenage telegraph telescope temper temperament tempt temptation tenant tender tense
terminal terminate terrain terribly terrific terrify testament textbook textile texture thankful thereafter thermal
thermometer thief thigh thirst thirsty thoroughly thoughtful threshold thrill thrilling thrive throne thumb thunder
tick tide tidy tiger tile timber timely timetable timid tin tiresome toast toilet token tolerance tolerant tolerate
toll tomato ton tornado torture tow towel toxic tractor trademark trader traditionally trafficking tragic transaction
transcript transit transitional translator transparency transparent transplant trash traumatic traveler tray treasury
trek tremble tremendously trench tribal tribunal tribute trigger trim triumph trivial tropical troublesome trousers
trumpet trustworthy tuition tumor turbine turkey turmoil turnover tutor tutorial twilight twisted tyranny tyre
umbrella unacceptable unanimous unavoidable unaware unbelievable uncertain uncertainty uncomfortable unconscious
uncover underestimate undergraduate underground underline underlying undermine underneath undoubtedly undue uneasy
unemployed unequal unexpected unexpectedly unfair unfamiliar unfold unfriendly unhappy unhealthy unification unify
unity unlawful unlimited unload unlock unnecessary unpleasant unprecedented unrealistic unreasonable unrest
unsuccessful unusually unwanted unwilling update upgrade uphold upload upright uprising upstairs upward upwards
urbanization urgency urgent usage usefulness utmost utter utterly vacancy vacant vaccine vacuum vague vain validity
vanilla vanish vanity veil vein velocity vendor venue verb verbal verdict verify verse vertical viable vibrant vice
vicious victor victorious villager vinegar violin virgin visa visibility visualize vitality vivid vocabulary vocal
vocation vocational vogue volcano volleyball vow voyage vulgar wagon waist waiter waitress wallet wardrobe warehouse
warfare warmth warrant warrior watchful waterfall watt wax weaken weaponry weary weave weird weld whale wheat
wheelchair whereby whip whisky whistle wicked width wilderness wildlife willingness willpower windshield wisely wit
withdraw withdrawal wither withhold withstand witty wolf wool workforce workload workout workplace workstation worldly
worm worrying worsen worship worthless worthwhile wrist wrongly yacht yearly yeast yell yoga youngster youthful
zealous zebra zoo
`;
