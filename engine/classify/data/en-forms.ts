/** English forms that no rule finds: irregular verbs and nouns, spellings of two countries, near synonyms. */

/** Each line: forms of one lemma. */
export const EN_IRREGULAR = `
be am is are was were been being 's 're 'm
have has had having 've
do does did done doing
go goes went gone going
say says said saying | make makes made making | take takes took taken taking | come comes came coming
see sees saw seen seeing | know knows knew known knowing | get gets got gotten getting | give gives gave given giving
find finds found finding | think thinks thought thinking | tell tells told telling | become becomes became becoming
leave leaves left leaving | feel feels felt feeling | put puts putting | bring brings brought bringing
begin begins began begun beginning | keep keeps kept keeping | hold holds held holding | write writes wrote written writing
stand stands stood standing | hear hears heard hearing | let lets letting | mean means meant meaning | set sets setting
meet meets met meeting | run runs ran running | pay pays paid paying | sit sits sat sitting | speak speaks spoke spoken speaking
lie lies lay lain lying | lead leads led leading | read reads reading | grow grows grew grown growing | lose loses lost losing
fall falls fell fallen falling | send sends sent sending | build builds built building | understand understands understood understanding
draw draws drew drawn drawing | break breaks broke broken breaking | spend spends spent spending | cut cuts cutting
rise rises rose risen rising | drive drives drove driven driving | buy buys bought buying | wear wears wore worn wearing
choose chooses chose chosen choosing | seek seeks sought seeking | throw throws threw thrown throwing | catch catches caught catching
deal deals dealt dealing | win wins won winning | forget forgets forgot forgotten forgetting | lay lays laid laying
sell sells sold selling | fight fights fought fighting | bear bears bore borne born bearing | teach teaches taught teaching
eat eats ate eaten eating | sing sings sang sung singing | strike strikes struck stricken striking | hang hangs hung hanging
shake shakes shook shaken shaking | ride rides rode ridden riding | feed feeds fed feeding | shoot shoots shot shooting
drink drinks drank drunk drinking | hit hits hitting | arise arises arose arisen arising | fly flies flew flown flying
spread spreads spreading | sleep sleeps slept sleeping | cost costs costing | beat beats beaten beating | light lights lit lighting
bind binds bound binding | swear swears swore sworn swearing | shut shuts shutting | swim swims swam swum swimming
steal steals stole stolen stealing | hide hides hid hidden hiding | bite bites bit bitten biting | blow blows blew blown blowing
dig digs dug digging | freeze freezes froze frozen freezing | undergo undergoes underwent undergone undergoing
overcome overcomes overcame overcoming | undertake undertakes undertook undertaken undertaking | withdraw withdraws withdrew withdrawn withdrawing
man men | woman women | child children | person people | foot feet | tooth teeth | mouse mice | goose geese | life lives
half halves | leaf leaves | datum data | medium media | criterion criteria | phenomenon phenomena | analysis analyses | crisis crises | basis bases | thesis theses
good better best well | bad worse worst badly | far farther further farthest furthest | much more most many | little less least
this these | that those | a an | i me my mine myself | he him his himself | she her hers herself | it its itself
we us our ours ourselves | they them their theirs themselves | you your yours yourself yourselves | who whom whose
one 's
`;

/** Respellings by rule: the first ending, with what follows it in a word, is the same word as the second. */
export const EN_RESPELLINGS: readonly (readonly [string, string])[] = [
  ['our', 'or'],
  ['isation', 'ization'],
  ['isational', 'izational'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['ysing', 'yzing'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['tred', 'tered'],
  ['ogue', 'og'],
  ['ogues', 'ogs'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['mme', 'm'],
  ['mmes', 'ms'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ller', 'ler'],
  ['llers', 'lers'],
  ['lment', 'llment'],
  ['aem', 'em'],
  ['oe', 'e'],
  ['ae', 'e'],
  ['ement', 'ment'],
];

/** Pairs of spellings of one word, parted by a slash. */
export const EN_VARIANTS = `grey/gray cheque/check kerb/curb tyre/tire plough/plow aluminium/aluminum manoeuvre/maneuver
  towards/toward amongst/among whilst/while afterwards/afterward learnt/learned spelt/spelled burnt/burned
  judgement/judgment acknowledgement/acknowledgment ageing/aging sceptical/skeptical storey/story artefact/artifact
  draught/draft mould/mold smoulder/smolder moustache/mustache pyjamas/pajamas sulphur/sulfur cosy/cozy jewellery/jewelry
  okay/ok fig/figure figs/figures eq/equation eqs/equations sec/section no/number vs/versus etc/etcetera approx/approximately
  st/saint mt/mount ltd/limited dept/department govt/government intl/international assn/association
  e.g/example per/percent email/e-mail website/site disc/disk enquiry/inquiry enquiries/inquiries adviser/advisor
  ensure/insure tonne/ton gipsy/gypsy cannot/can't till/until thru/through tho/though`;

/** Groups of words that a reviser swaps without changing what is said. */
export const EN_SYNONYMS = `
say state remark note | begin start commence | end finish conclude | help assist aid | buy purchase | show demonstrate indicate |
use utilize utilise employ | need require | get obtain receive acquire | give provide offer | keep retain maintain | ask request |
try attempt | big large great | small little | fast quick rapid swift | quickly rapidly swiftly | important significant crucial vital key essential |
also too additionally moreover furthermore likewise | but however yet though | about concerning regarding on | because since as |
so therefore thus hence consequently | many numerous | enough sufficient | whole entire | main principal chief primary |
hard difficult | easy simple | sick ill | happy glad pleased | sad unhappy | near close | job work | home house residence |
car automobile vehicle | road street | child kid | people persons individuals | men males | area region zone | country nation |
goal aim objective purpose | result outcome | method approach way | problem issue | part portion | idea concept notion |
answer reply respond | choose select pick | happen occur | think believe consider | talk speak discuss converse | look appear seem |
change alter modify | increase raise grow rise | reduce decrease lower lessen | stop halt cease | build construct | make create produce |
fix repair | explain clarify elaborate | improve enhance | allow permit let | find discover | see view observe | hope wish |
often frequently | usually generally normally | always constantly | almost nearly | only solely merely just | very extremely highly |
mainly mostly primarily chiefly | maybe perhaps possibly | until till | while whilst whereas | among amongst | toward towards |
between among | upon on | within in inside | via through by | like as | such these | present current | currently presently now |
previous former prior earlier | later subsequently afterwards | next following subsequent | last final | total entire overall |
different various diverse varying | similar alike | same identical | right correct | wrong incorrect | mention note | include contain comprise |
explore examine investigate study consider | involve entail | focus concentrate | express voice | inform notify tell | agency body |
company firm business corporation | discussion talk conversation | meeting session conference | agreement accord pact | visit trip |
cooperation collaboration | collaborate cooperate | reaffirm reiterate confirm | strengthen reinforce deepen | promote foster advance |
implement execute carry | address tackle | ensure guarantee assure | concern worry | effort endeavour endeavor | gratitude thanks appreciation |
grateful thankful | statement remark | remarks comments | opportunity chance occasion | resolve settle solve | swiftly promptly quickly soon |
hold conduct | work function operate | remove delete eliminate | approximately about around roughly some | over above | under below beneath
`;

/** Words that lead the reader to another place. */
export const EN_REFERRING = `see fig figs figure figures eq eqs equation equations sec secs section sections table tables ref refs
  reference references footnote note cf al et ibid chapter chapters appendix annex article articles paragraph paragraphs`;

/** Names of states and bodies that in small letters are common words. */
export const EN_ACRONYMS = 'us who it';

/** Words that a slip of the pen would turn into another one: both are words, and neither is a misspelling. */
export const EN_CONFUSABLE = `
  abrogate arrogate derogate absorb adsorb accede concede secede cede precede recede intercede proceed succeed accept except
  access excess assess adapt adopt adept adverse averse advice advise affect effect allude elude illude allusion illusion
  amend emend amoral immoral annual annul appeal repeal repel arraign arrange assure ensure insure attain detain retain obtain
  contain abstain sustain avert divert invert convert subvert pervert casual causal cease seize censor censure cite site
  coherent cohesive commend command condemn condone condole confer infer refer defer deter prefer confirm conform affirm
  conscience conscious conserve preserve reserve deserve observe consul council counsel contend intend extend attend pretend
  convict evict convince corporal corporate credible creditable credulous decent descent dissent assent ascent decree degree
  deduce induce reduce produce seduce adduce defuse diffuse delegate relegate deport report import export depose dispose
  impose expose oppose propose suppose repose deprecate depreciate appreciate desert dessert detract retract attract extract
  distract subtract device devise devolve evolve revolve involve disburse disperse discreet discrete disinterested uninterested
  elicit illicit emigrate immigrate migrate emigration immigration migration emigrant immigrant migrant eminent imminent
  immanent enact exact impact envelop envelope erupt disrupt corrupt evoke invoke revoke provoke exalt exult exhort extort
  distort contort retort exceed expand expend expound explicit implicit faction fraction friction forego forgo formal former
  foreword forward founder flounder grave gravel grant grand hail hale hoard horde human humane hypercritical hypocritical
  imply apply comply reply supply incite insight indict inflict afflict conflict inform conform reform deform perform
  ingenious ingenuous instruct obstruct construct destruct interstate intrastate interment internment judicial judicious
  lessen lesson liable libel lightning lightening loath loathe lose loose marshal martial militate mitigate moral morale
  morality mortality notable notorious official officious ordinance ordnance parole patrol perpetrate perpetuate persecute
  prosecute persecution prosecution personal personnel perspective prospective precedent president precipitate participate
  prescribe proscribe subscribe ascribe describe inscribe transcribe principal principle prevail avail purpose propose ratify
  rectify gratify certify notify clarify reality realty rebel repel recede reseed reclaim proclaim acclaim exclaim disclaim
  recession secession cession session regal legal regime regimen regiment release relieve believe remit permit commit submit
  emit omit admit transmit remuneration enumeration repress oppress suppress compress depress impress express respectful
  respective restrain refrain constrain resume presume assume consume revolution resolution evolution devolution absolution
  sanction section sector secure procure sever severe simulate stimulate stationary stationery statue statute stature status
  straight strait suspect inspect respect expect prospect aspect suspend extend expend tort torte torturous tortuous track tract
  trail trial troop troupe unity entity urban urbane vacate vocation vacation vain vein venal venial veracious voracious
  wave waive waver waiver weather whether wreak wreck yield wield`;

/** Words that begin like a denial of the rest of them and deny nothing; a hyphen stands for all endings. */
export const EN_NOT_DENYING = `unless unite until union unity under- unearth unnerve unhand unravel unrest
  immediate immediately indifferen- intuition- inform informant information informative informer increase increasing indeed indebted indent index- induce inducement induct- incline
  income incoming inclusion input intake insight- inland- inside- insider- indoor- inmate- inborn inbound inflow- influx infight- infuse
  infusion inflame inflammable inflict- inflex- infringe- ingrain- ingrown inhabit- inhale inherit- inject- injure injury injuries inlay inlaid
  inline innate innovate- inquire- inquest inquiry inscribe- inset inspect- inspire- install- instalment- instance instant- instead
  instep instill- institute- instruct- insure insurance insurer intact intend intense intensity intension intent intention- intentional-
  intern- intone introduce- intrust invaluable invent- invert- invest investment investor investiture invoke involve involvement inward-
  incase incite- incense incident- incorporate- incorporation indict- infamous infancy infant infirm- inbreed- inbred inbox inbuilt
  incarnation inroad- inshore inspirit intoxicat- inspan insist- instil- ingenious
  import imports importer- importation- impose imposing imposition- improve improvement- impress impression- impressive- impart impact-
  impair- impale impanel impassion- impeach- impend- imperil- impersonate- implant- implement- implied implies imply implore- impost- impound-
  imprint- imprison- impulse- impute- immigrant- immigrate- immigration immense immure
  illuminate- irradiate- irradiation irrespective
  discover discoverer discovery discoveries discharge- discount- discourse- discuss discussion- dispatch- display displace- displacement- disperse
  dispose disposal- disposed disposition- disposable dispute dispense- dispensation dissent- dissolve dissolution distance distant distend- distill-
  distinct- distort- distract- distress- distribute- distribution- disturb- disclose disclosure- discord- discern- disease- disguise- disgust-
  dismember- dismiss- dismissal- dispel- dissect- distemper- disaster- disband- disburse- discard- disconcert- discourage- discriminate-
  disappoint disappointing disappointment- disappointed disaffected district- disarray
  mission- missing missed misses mistake mistaken mistook mistress- misgiving- mischief missile- missive- miscarriage- misfire- mister`;
