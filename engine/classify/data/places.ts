/** Places whose names are close to each other without being the same, so that no likeness excuses a swap. */
export const KNOWN_NAMES = `afghanistan africa albania algeria america angola argentina armenia asia australia austria azerbaijan bahrain
  bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china
  colombia congo croatia cuba cyprus denmark dominica ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon
  gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
  lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
  montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia
  slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan
  uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
  amsterdam athens baghdad bangkok beijing beirut berlin bern bonn boston brussels bucharest budapest cairo chicago copenhagen
  delhi dublin geneva hanoi helsinki houston istanbul jakarta jerusalem kabul khabarovsk kiev kyiv kyoto lima lisbon london madrid
  manila melbourne miami milan minsk montreal moscow mumbai munich nagasaki nagoya naples osaka oslo ottawa paris perth prague pyongyang
  riga rome seattle seoul shanghai sofia stockholm sydney tallinn tehran texas tokyo toronto tunis vienna vilnius vladivostok warsaw
  washington yokohama zagreb zurich sapporo sendai kobe hiroshima fukuoka okinawa hokkaido honshu kyushu shikoku`;

/** Words for the people of a place: no misspellings of its name. */
export const KNOWN_PEOPLE = `japanese chinese russian korean american british french german italian spanish austrian australian iranian
  iraqi indian indonesian irish icelandic swiss swedish slovak slovenian polish portuguese turkish ukrainian danish dutch greek
  norwegian finnish belgian brazilian canadian mexican egyptian israeli syrian libyan lebanese vietnamese thai african asian european`;

/**
 * A place a line: what its names and the words for its people begin with, in the languages and scripts that are read.
 * Here stand those that look like another one (Austria, Australia), or have people who do not look like them (Poles).
 */
export const PLACE_STEMS = `
  afghan afgan афган アフガニスタン
  albania albani албан アルバニア
  armenia armeni armén армен армян アルメニア
  australi austrália австрали オーストラリア
  austria austríac autrich österreich австри オーストリア
  azerbaijan aserbaidschan азербайдж アゼルバイジャン
  belarus weißruss biélorus bielorrus белорус беларус ベラルーシ
  belgium belgi belge belga бельг ベルギー
  bosnia bosni bosnisch босни ボスニア
  brazil brasil brésil бразил ブラジル
  britain british britann britán britisch британ イギリス
  bulgaria bulgar búlgar болгар ブルガリア
  cambodia kambodscha cambodg camboy камбодж カンボジア
  china chines chinois китай
  colombia colombie colombian colombien kolumbi колумб コロンビア
  croatia kroat croat хорват クロアチア
  czech tschech tchèq tchéc chequi чех чеш チェコ
  denmark danish dänemark dänisch danemark danois dinamar датск дани デンマーク
  egypt ägypt égypt egipt египет египт エジプト
  eston estland эстон エストニア
  finland finnish finn finlandia финлянд финск フィンランド
  france french französ français francés frankreich франц フランス
  gambia gambi гамби ガンビア
  georgia georgisch géorgi грузи ジョージア グルジア
  german deutschland allemagne allemand aleman alemán герман немец ドイツ
  greece greek griech grèce grec греци греч ギリシャ
  guinea guinée guinéen гвине ギニア
  guyana guyanes гайан ガイアナ
  hungary hungarian ungarn ungarisch hongr hungr венгр венгер ハンガリー
  iceland isländ island islandais исланд アイスランド
  india indien indisch инди インド
  indones indonés индонез インドネシア
  iran irán иран イラン
  iraq irak ирак イラク
  ireland irish irland irlandais irlandés ирланд アイルランド
  israel israël израил イスラエル
  italy italia itali итал イタリア
  japan japon японск япони
  jordan jordani иордан ヨルダン
  kazakh kasach казах カザフスタン
  kyrgyz kirgis kirghiz kirguis киргиз кыргыз キルギス
  latvia lettland lettisch letton letonia letón латви латыш ラトビア
  lebanon leban libanon libanes liban líban ливан レバノン
  liberia libéria либери リベリア
  libya libysch libye libia ливи ливий リビア
  lithuania litauen litauisch lituan литв литов リトアニア
  malawi малави マラウイ
  malaysia малайзи マレーシア
  mauritania mauretan мавритан モーリタニア
  mauritius mauritisch mauric маврики モーリシャス
  moldova moldau moldav молдав молдов モルドバ
  namibia namibi намиби ナミビア
  netherlands dutch niederland niederländ néerland neerland нидерланд オランダ
  niger nigerien nigérien nigerin нигер ニジェール
  nigeria nigéria nigerian нигери ナイジェリア
  norway norweg norwegen norvèg norvég noruega норвег ノルウェー
  paraguay парагва パラグアイ
  poland polish pole poles polen polnisch pologne polonais polonia польш польск поляк ポーランド
  kiev kyiv киев київ キエフ キーウ
  portugal portug португал ポルトガル
  romania rumän roumain roumanie rumania румын ルーマニア
  russia russisch russland russe rusia росси российск русск ロシア
  rwanda руанд ルワンダ
  serbia serbien serbisch serbie serbe сербск серби セルビア
  slovak slovaq slowak eslovac eslovaq словак словац スロバキア スロヴァキア
  sloven slovèn slovén slowen esloven словен スロベニア スロヴェニア
  somalia somali сомали ソマリア
  spain spani espagn españ испан スペイン
  sudan soudan sudán судан スーダン
  sweden swed schwed suèd suéd suecia sueco швец швед スウェーデン
  switzerland swiss schweiz suiss suiz svizzer швейцар スイス
  syria syri siria sirio сири シリア
  taiwan тайван
  tajik tadschik tadjik tayik таджик タジキスタン
  thai thaï tailand таиланд тайланд タイ
  turkey turkish turks türkiye türkei türkisch turquie turc turquía turco турци турецк トルコ
  turkmen туркмен トルクメニスタン
  ukrain ucrani украин ウクライナ
  uruguay уругва ウルグアイ
  uzbek usbek ouzbek узбек ウズベキスタン
  vietnam вьетнам ベトナム ヴェトナム
  yemen jemen yémen йемен イエメン
  zambia sambia замби ザンビア
  zimbabwe simbabwe зимбабв ジンバブエ
`;

/** What may stand behind such a stem: endings of states, of people and of adjectives, in the languages of the stems. */
export const PLACE_ENDINGS = `s a as e es é i í o os y n ns an ans ana anas ano anos ian ians ien iens ienne iennes ia ias ie ies ía
  ish sh ard ards ic ain aine aines ains ais aise aises ois oise oises in ins ine ines én enne ennes és esa esas ese eses eza
  isch ische ischen ischer isches ischem sch sche schen scher sches nisch nische nischen nischer en ens er ers erin erinnen
  land reich istan stan uia uie ue ues uo uos que ques quie quia quis co cos ca cas ka ko de den ede edes io ios iana iano ianos ianas nia nie nien
  aco aca acos acas aque aques ak aken akei ei ey iet ino inos ina inas gie gien gier gisch gische gischen uega uego uegos
  я и ю е й ь ы у а ей ой ом ем ам ами ах ов ия ии ию ией ие ье ья ье ью ец ца цу цем це цы цев цам цами цах йца йцу йцы йцев йцам
  ка ки ку кой ке ками ин ина ину ины ине иной инам ян яне янин янина янам ий ого ому им ая ую ое их ими ие ский ского скому
  ским ском ская скую ской ское ские ских скими йский йского йскому йским йском йская йскую йской йское йские йских йскими
  ия ийский ийского ийская ийской ийские ийских анский анского анская анской анские анских инский инского инская инской инские`;
