/** German: grammar words, negations, modals, numbers, dates. */
import type { LanguageData } from './language-data.ts';

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** "einundzwanzig" is one word. */
const COMPOUNDS = TENS.flatMap((ten, t) => ONES.map((one, o) => `${one}und${ten} ${(t + 2) * 10 + o + 1}`));

export const DE: LanguageData = {
  functionWords: `der die das den dem des ein eine einen einem einer eines und oder aber sondern denn weil dass daß ob wenn als wie
    zu zum zur in im an am auf aus bei mit nach von vom vor für durch gegen ohne um über unter zwischen während wegen trotz bis seit
    ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich mein dein sein unser euer ihre ihren ihrem ihrer seine seinen
    seinem seiner dieser diese dieses diesem diesen jener welcher welche was wer wo wann warum ist sind war waren bin bist sei seien
    wird werden werde würde würden wurde wurden worden hat haben hatte hatten habe kann können könne konnte konnten könnte
    könnten muss müssen müsse müsste müssten musste mussten soll sollen solle sollte sollten will wollen wolle wollte wollten darf
    dürfen dürfe durfte durften dürfte dürften mag möchte nicht kein keine keinen keinem keiner auch noch nur schon sehr mehr so dann da hier dort man`,
  articles: 'der die das den dem des ein eine einen einem einer eines',
  auxiliaries:
    'ist sind war waren bin bist sei seien hat haben hatte hatten habe wird werden werde wurde wurden worden',
  pronouns: 'ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich',
  determiners:
    'mein dein sein unser euer ihr ihre ihren ihrem ihrer seine seinen seinem seiner dieser diese dieses diesem diesen jener',
  prepositions:
    'zu zum zur in im an am auf aus bei mit nach von vom vor für durch gegen ohne um über unter zwischen während wegen trotz bis seit',
  ordinary: '',
  negations:
    'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, niemand, nirgends, nirgendwo, weder, noch nie, nicht mehr',
  denials:
    'ohne, verweigert, verweigern, verboten, verbietet, untersagt, lehnt, ablehnen, unmöglich, verhindert, verhindern, leugnet',
  lacks: 'kaum',
  innocent: 'nicht nur, nichts anderes als',
  modals: [
    {
      key: 'muss',
      force: 6,
      family: 'muss',
      forms:
        'muss, müssen, muß, musste, mussten, müsse, hat zu, haben zu, ist zu, sind zu, sei zu, seien zu, ist verpflichtet, sind verpflichtet, sei verpflichtet, seien verpflichtet',
    },
    { key: 'müsste', force: 5, family: 'muss', forms: 'müsste, müssten, müßte, müßten' },
    { key: 'soll', force: 4, family: 'soll', forms: 'soll, sollen, solle, sollte, sollten' },
    { key: 'wird', force: 4, family: 'wird', forms: 'wird, werden, werde' },
    { key: 'würde', force: 3, family: 'wird', forms: 'würde, würden' },
    {
      key: 'will',
      force: 3,
      family: 'will',
      forms: 'will, wollen, wolle, wollte, wollten, beabsichtigt, beabsichtigen, plant, planen',
    },
    { key: 'darf', force: 2, family: 'darf', forms: 'darf, dürfen, dürfe' },
    { key: 'kann', force: 2, family: 'kann', forms: 'kann, können, könne' },
    { key: 'könnte', force: 1, family: 'kann', forms: 'könnte, könnten, dürfte, dürften' },
  ],
  quantifiers: [
    {
      key: 'all',
      alone: true,
      forms: 'alle, allen, aller, jeder, jede, jedes, jedem, jeden, sämtliche, sämtlichen',
    },
    { key: 'some', alone: false, forms: 'einige, einigen, manche, manchen, mehrere' },
    { key: 'most', alone: true, forms: 'die meisten, den meisten' },
    { key: 'only', alone: true, forms: 'nur, ausschließlich, lediglich' },
    { key: 'at least', alone: true, forms: 'mindestens, wenigstens' },
    { key: 'at most', alone: true, forms: 'höchstens, bis zu, maximal' },
    { key: 'more than', alone: true, forms: 'mehr als' },
    { key: 'less than', alone: true, forms: 'weniger als' },
  ],
  months: [
    'januar jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
  numerals: `null 0, eins 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13,
    vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50,
    sechzig 60, siebzig 70, achtzig 80, neunzig 90, ${COMPOUNDS.join(', ')}`,
  scales:
    'hundert 100, tausend 1000, million 1000000, millionen 1000000, milliarde 1000000000, milliarden 1000000000',
  ordinals:
    'erste 1, ersten 1, erster 1, zweite 2, zweiten 2, zweiter 2, dritte 3, dritten 3, vierte 4, vierten 4, fünfte 5, fünften 5',
  numeralLinks: 'und',
  frequencies: {
    adverbs: `einmal 1, zweimal 2, dreimal 3, viermal 4, fünfmal 5, sechsmal 6, siebenmal 7, achtmal 8, neunmal 9, zehnmal 10,
      zwölfmal 12, zwanzigmal 20, hundertmal 100, tausendmal 1000`,
    nouns: 'mal male',
    one: 'ein',
    leads: 'mindestens wenigstens höchstens maximal nur als genau',
    rates: 'pro je täglich wöchentlich monatlich vierteljährlich halbjährlich jährlich',
    timedRates: 'im am in alle jede jeden jedes',
  },
  titles:
    'herr herrn frau dr prof professor präsident präsidentin kanzler kanzlerin minister ministerin könig königin papst fürst bürgermeister',
  nameLinks: 'von zu der de van und für',
  rangeStarts: 'von vom ab seit zwischen',
  denyingPrefixes: 'un in im il ir dis',
  notDenying: `inland- inländ- inhalt- inhab- inschrift- instand- instanz- import- impuls- inter- intern- invest- inform-
    infus- diskurs- distanz- dispos- unfall- unfälle- unwetter- unkosten- untat- unmenge- unsumme- untier- unhold- unmensch- unter- unser- unrat unding uncle`,
};
