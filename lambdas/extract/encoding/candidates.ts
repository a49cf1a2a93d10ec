/** The encodings that may be guessed, with what texts in them usually look like. Data only. */

export interface Candidate {
  /** WHATWG name. */
  readonly encoding: string;
  readonly kind: 'latin' | 'script' | 'east-asian' | 'utf-16';
  /** Letters beyond ASCII that its languages use all the time; any other letter counts less. */
  readonly common: string;
  /** chardet's names for it. */
  readonly chardet: readonly string[];
  /** chardet's confidence (0 to 100) that it takes to be considered; 10 is what it gives without a reason. */
  readonly needs: number;
}

const WESTERN = 'äöüßÄÖÜéèêëàâçôûùîïœÉÈÀÇÊÔÎæøåÆØÅñÑíóúáÁÍÓÚãõìòýºª';
const CENTRAL = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäöüßÄÖÜőűŐŰľĺŕôăâîşĂÂÎŞë';
const TURKISH = 'çğıöşüÇĞİÖŞÜâîûÂÎÛ';
const BALTIC = 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲäöõüÄÖÕÜåÅéÉ';
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюОЕАИНТСРВЛКМДПУГЗБЧЯЭЮцщъфёХЖШЦФЬЫіїєґІЇЄў';
const GREEK = 'αοιετσνηυρπκμλωςγδχθφάέήίόύώβξζψΑΟΙΕΤΣΝΗΡΠΚΜΛΓΔΧΘΦΆΈΉΊΌΎΏ';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ';
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأإآؤئء';
const THAI = String.fromCharCode(...Array.from({ length: 0x5b }, (_, at) => 0x0e01 + at));

const latin = (encoding: string, common: string, chardet: readonly string[]): Candidate => ({
  encoding,
  kind: 'latin',
  common,
  chardet,
  needs: 0,
});
const script = (encoding: string, common: string, chardet: readonly string[], needs: number): Candidate => ({
  encoding,
  kind: 'script',
  common,
  chardet,
  needs,
});
const eastAsian = (encoding: string, chardet: string, needs: number): Candidate => ({
  encoding,
  kind: 'east-asian',
  common: '',
  chardet: [chardet],
  needs,
});
const utf16 = (encoding: string): Candidate => ({
  encoding,
  kind: 'utf-16',
  common: '',
  chardet: [],
  needs: 0,
});

/** In the order in which ties are decided: what people send most comes first. */
export const CANDIDATES: readonly Candidate[] = [
  utf16('utf-16le'),
  utf16('utf-16be'),
  eastAsian('shift_jis', 'Shift_JIS', 0),
  eastAsian('euc-jp', 'EUC-JP', 0),
  latin('windows-1252', WESTERN, ['ISO-8859-1', 'windows-1252']),
  script('windows-1251', CYRILLIC, ['windows-1251'], 0),
  latin('windows-1250', CENTRAL, ['windows-1250', 'ISO-8859-2']),
  script('windows-1253', GREEK, ['windows-1253', 'ISO-8859-7'], 0),
  latin('windows-1254', TURKISH, ['windows-1254', 'ISO-8859-9']),
  latin('windows-1257', BALTIC, ['windows-1257']),
  latin('iso-8859-2', CENTRAL, ['ISO-8859-2']),
  script('iso-8859-7', GREEK, ['ISO-8859-7'], 20),
  script('koi8-r', CYRILLIC, ['KOI8-R'], 20),
  script('windows-1255', HEBREW, ['windows-1255', 'ISO-8859-8'], 5),
  script('windows-1256', ARABIC, ['windows-1256', 'ISO-8859-6'], 5),
  script('windows-874', THAI, ['windows-874'], 12),
  eastAsian('gb18030', 'GB18030', 30),
  eastAsian('big5', 'Big5', 30),
  eastAsian('euc-kr', 'EUC-KR', 30),
];
