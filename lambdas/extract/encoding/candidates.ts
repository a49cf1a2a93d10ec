/** The encodings that may be guessed, with what texts in them usually look like. Data only. */

export interface Candidate {
  /** WHATWG name. */
  readonly encoding: string;
  readonly kind: 'latin' | 'script' | 'east-asian' | 'utf-16';
  /** Letters beyond ASCII that its languages use all the time; any other letter counts less. */
  readonly common: string;
  /** chardet's names for it. */
  readonly chardet: readonly string[];
}

const WESTERN = 'äöüßÄÖÜéèêëàâçôûùîïœÉÈÀÇÊÔÎæøåÆØÅñÑíóúáÁÍÓÚãõìòýºª¿¡«»';
const CENTRAL = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäöüßÄÖÜőűŐŰľĺŕôđĐăâîşţĂÂÎŞŢë';
const TURKISH = 'çğıöşüÇĞİÖŞÜâîûÂÎÛ';
const BALTIC = 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲäöõüÄÖÕÜåÅéÉ';
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюОЕАИНТСРВЛКМДПУГЗБЧ';
const UKRAINIAN = 'іїєґІЇЄў';
const GREEK = 'αοιετσνηυρπκμλωςγδχθφάέήίόύώβξζψΑΟΙΕΤΣΝΗΡΠΚΜΛΓΔΧΘΦ';

/** In the order in which ties are decided: what people send most comes first. */
export const CANDIDATES: readonly Candidate[] = [
  { encoding: 'shift_jis', kind: 'east-asian', common: '', chardet: ['Shift_JIS'] },
  { encoding: 'euc-jp', kind: 'east-asian', common: '', chardet: ['EUC-JP'] },
  { encoding: 'windows-1252', kind: 'latin', common: WESTERN, chardet: ['ISO-8859-1', 'windows-1252'] },
  { encoding: 'windows-1251', kind: 'script', common: CYRILLIC + UKRAINIAN, chardet: ['windows-1251'] },
  { encoding: 'windows-1250', kind: 'latin', common: CENTRAL, chardet: ['windows-1250', 'ISO-8859-2'] },
  { encoding: 'windows-1253', kind: 'script', common: GREEK, chardet: ['windows-1253', 'ISO-8859-7'] },
  { encoding: 'windows-1254', kind: 'latin', common: TURKISH, chardet: ['windows-1254', 'ISO-8859-9'] },
  { encoding: 'windows-1257', kind: 'latin', common: BALTIC, chardet: ['windows-1257'] },
  { encoding: 'iso-8859-2', kind: 'latin', common: CENTRAL, chardet: ['ISO-8859-2'] },
  { encoding: 'iso-8859-7', kind: 'script', common: GREEK, chardet: ['ISO-8859-7'] },
  { encoding: 'koi8-r', kind: 'script', common: CYRILLIC, chardet: ['KOI8-R'] },
  { encoding: 'windows-1255', kind: 'script', common: '', chardet: ['windows-1255', 'ISO-8859-8'] },
  { encoding: 'windows-1256', kind: 'script', common: '', chardet: ['windows-1256', 'ISO-8859-6'] },
  { encoding: 'gb18030', kind: 'east-asian', common: '', chardet: ['GB18030'] },
  { encoding: 'big5', kind: 'east-asian', common: '', chardet: ['Big5'] },
  { encoding: 'euc-kr', kind: 'east-asian', common: '', chardet: ['EUC-KR'] },
  { encoding: 'utf-16le', kind: 'utf-16', common: '', chardet: [] },
  { encoding: 'utf-16be', kind: 'utf-16', common: '', chardet: [] },
];
