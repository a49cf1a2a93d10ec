/** English: grammar words, markers, numbers, dates. */
import { EN_NOT_DENYING } from './en-forms.ts';
import { EN_ORDINARY } from './en-ordinary.ts';
import type { LanguageData } from './language-data.ts';

/** "is required to" in its tenses. */
const passives = (participles: string): string =>
  participles
    .split(' ')
    .flatMap((participle) =>
      ['is', 'are', 'be', 'was', 'were', 'been'].map((tense) => `${tense} ${participle} to`),
    )
    .join(', ');

/** What leaves free denies an obligation: a negation and a modal in one. */
const NO_NEED = `need not, needn't, do not have to, does not have to, did not have to, don't have to, doesn't have to, didn't have to,
    do not need to, does not need to, don't need to, doesn't need to, is not required to, are not required to, not be required to,
    is not obliged to, are not obliged to, not be obliged to, it is not necessary to`;

export const EN: LanguageData = {
  functionWords: `a an the this that these those my your his her its our their whose some any each every either neither
    both all such same other another what which who whom where when why how whether if unless because since although though
    while whereas until till before after as than then so and or but nor yet for of in on at by to from with without
    within into onto upon over under above below between among amongst through throughout during against about around
    across along behind beside besides beyond despite down off out up near per via toward towards not no never n't
    is am are was were be been being 's 're 'm 've 'd 'll has have had having do does did doing done will would shall
    should can could may might must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
    haven't hadn't wouldn't shouldn't couldn't mustn't it's he's she's that's there's i'm i've i'd i'll you're we're
    they're we've they've you've we'll they'll you'll he'll she'll it'll let's ca wo
    i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves
    themselves yourselves one ones oneself there here also too only just even very more most much many less least few
    several quite rather thus hence therefore however moreover furthermore nevertheless nonetheless otherwise instead
    still already again ever now well own someone somebody something anyone anybody anything everyone everybody
    everything nobody nothing nowhere none nos who's let whatever whichever whoever whenever wherever etc e.g i.e
    according regarding concerning including like due upon amid`,
  articles: 'a an the',
  auxiliaries: "am is are was were be been being have has had having do does did 's 're 'm 've",
  pronouns: `i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself
    yourself himself herself itself ourselves themselves yourselves who whom whose`,
  determiners: 'this that these those my your his her its our their whose another such',
  prepositions: `of in on at by to from with without within into onto upon over under above below between among amongst through
    throughout during against about around across along behind beside besides beyond despite down off out up near per via
    toward towards for until till before after since as than like amid concerning regarding including`,
  ordinary: EN_ORDINARY,
  negations: `not, n't, no, never, neither, nor, none, nobody, nothing, nowhere, cannot, no longer, no one, not only, not yet,
    cant, dont, doesnt, didnt, isnt, wasnt, arent, werent, wont, wouldnt, couldnt, shouldnt, hasnt, havent, non, unless,
    ${NO_NEED}`,
  denials: `without, unable, impossible, unlikely, fail, fails, failed, failing, refuse, refuses, refused, refusing,
    deny, denies, denied, denying, prohibit, prohibits, prohibited, forbid, forbids, forbidden, ban, bans, banned,
    reject, rejects, rejected, rejecting, hardly, barely, scarcely, rarely, seldom, exclude, excludes, excluded,
    unaware, unwilling, unavailable, decline to, declines to, declined to, declining to, refrain from,
    refrains from, refrained from, instead of, rather than, oppose, opposes, opposed, disagree, disagrees, disagreed,
    rule out, ruled out, rules out, forget to, forgets to, forgot to, neglect to, neglects to, neglected to`,
  lacks: `lack, lacks, lacked, lacking, absence, absent, prevent, prevents, prevented, preventing, unclear, unknown, avoid,
    avoids, avoided, avoiding, cease, ceases, ceased, stop, stops, stopped, ineffective, dispute, disputes, disputed,
    ignore, ignores, ignored, ignoring, insufficient, free of, free from`,
  innocent: `no doubt, whether or not, if not, no matter, cannot help, can not help, a little, a few,
    not least, as well as not, more often than not, nothing but, no less than, no fewer than, will of, the will, at will,
    a will, good will, free will, political will, in need, the need, people 's will, little by little, last but not least`,
  modals: [
    {
      key: 'must',
      force: 6,
      family: 'must',
      forms: `must, have to, has to, had to, having to, have got to, ${passives('obliged required')}, is mandated to, are mandated to, be mandated to, is bound to, are bound to,
        it is necessary to, it is necessary that, it is essential to, it is essential that, it is imperative to,
        it is imperative that, need to, needs to, needed to`,
    },
    { key: 'shall', force: 6, family: 'shall', forms: 'shall' },
    {
      key: 'undertake to',
      force: 5,
      family: 'undertake',
      forms:
        'undertake to, undertakes to, undertook to, commit to, commits to, committed to, pledge to, pledges to, pledged to, promise to, promises to, promised to, agree to, agrees to, agreed to',
    },
    {
      key: 'is to',
      force: 5,
      family: 'is to',
      forms: 'is to, are to, was to, were to, is due to, are due to',
    },
    { key: 'will', force: 4, family: 'will', forms: "will, 'll, wo, is going to, are going to, am going to" },
    { key: 'would', force: 3, family: 'will', forms: "would, 'd" },
    {
      key: 'should',
      force: 4,
      family: 'should',
      forms: 'should, ought to, is supposed to, are supposed to, had better',
    },
    {
      key: 'intend to',
      force: 3,
      family: 'intend',
      forms: `intend to, intends to, intended to, plan to, plans to, planned to, is planning to, are planning to,
        was going to, were going to, aim to, aims to, aimed to, wish to, wishes to`,
    },
    {
      key: 'is advised to',
      force: 3,
      family: 'advise',
      forms: `${passives('encouraged advised')}, is requested to, are requested to, be requested to, it is desirable to, it is desirable that, it is advisable to, it is recommended to, it is recommended that`,
    },
    { key: 'no need to', force: 1, family: 'no need', forms: NO_NEED },
    {
      key: 'seek to',
      force: 2,
      family: 'seek',
      forms:
        'seek to, seeks to, sought to, try to, tries to, tried to, endeavour to, endeavor to, endeavours to, endeavors to, strive to, strives to, hope to, hopes to, hoped to',
    },
    {
      key: 'is expected to',
      force: 3,
      family: 'expect',
      forms:
        'is expected to, are expected to, was expected to, were expected to, is likely to, are likely to, is scheduled to, are scheduled to',
    },
    { key: 'can', force: 2, family: 'can', forms: 'can, is able to, are able to, be able to, ca' },
    { key: 'could', force: 1, family: 'can', forms: 'could, was able to, were able to' },
    {
      key: 'may',
      force: 2,
      family: 'may',
      forms: `may, ${passives('permitted allowed entitled authorized authorised')}, has the right to, have the right to`,
    },
    { key: 'might', force: 1, family: 'may', forms: 'might' },
  ],
  quantifiers: [
    {
      key: 'all',
      alone: true,
      forms: 'all, every, each, all of, everyone, everybody, everything, any and all',
    },
    { key: 'whole', alone: false, forms: 'entire, whole, entirely, wholly, completely' },
    { key: 'any', alone: false, forms: 'any, anyone, anybody, anything' },
    {
      key: 'most',
      alone: true,
      forms: 'most of, the majority of, a majority of, nearly all, almost all, mostly',
    },
    { key: 'many', alone: false, forms: 'many, numerous, much, a lot of, lots of, a number of, many of' },
    {
      key: 'some',
      alone: false,
      forms:
        'some, certain, several, some of, someone, somebody, something, several of, a few, part of, parts of',
    },
    { key: 'few', alone: false, forms: 'few, hardly any' },
    { key: 'only', alone: true, forms: 'only, solely, exclusively, merely' },
    {
      key: 'at least',
      alone: true,
      forms: 'at least, no less than, no fewer than, not less than, not fewer than, a minimum of',
    },
    {
      key: 'at most',
      alone: true,
      forms: 'at most, up to, no more than, not more than, not exceeding, a maximum of',
    },
    { key: 'more than', alone: true, forms: 'more than, over, exceeding, in excess of, upwards of' },
    { key: 'less than', alone: true, forms: 'less than, fewer than, under, below' },
    { key: 'no later than', alone: false, forms: 'no later than, not later than' },
    { key: 'no earlier than', alone: true, forms: 'no earlier than, not earlier than, no sooner than' },
    { key: 'except', alone: true, forms: 'except, except for, excepting, excluding, with the exception of' },
    {
      key: 'as far as possible',
      alone: true,
      forms:
        'to the extent possible, to the extent practicable, as far as possible, as far as practicable, where possible',
    },
    { key: 'in principle', alone: true, forms: 'in principle' },
    { key: 'about', alone: false, forms: 'about, approximately, roughly' },
    { key: 'almost', alone: false, forms: 'almost, nearly' },
    { key: 'always', alone: true, forms: 'always, at all times, invariably' },
    { key: 'often', alone: false, forms: 'often, frequently, usually, generally, normally' },
    { key: 'sometimes', alone: true, forms: 'sometimes, occasionally, at times, from time to time' },
  ],
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays',
    'sunday sundays',
  ],
  numerals: `zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
    thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30,
    forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90`,
  scales: `dozen 12, dozens 12, hundred 100, thousand 1000, million 1000000, billion 1000000000, trillion 1000000000000, hundreds 100,
    thousands 1000, millions 1000000, billions 1000000000, mn 1000000, bn 1000000000, tn 1000000000000`,
  ordinals: `first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11,
    twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19,
    twentieth 20, thirtieth 30, fortieth 40, fiftieth 50, sixtieth 60, seventieth 70, eightieth 80, ninetieth 90,
    hundredth 100, thousandth 1000`,
  numeralLinks: 'and',
  frequencies: {
    adverbs: 'once 1, twice 2, thrice 3',
    nouns: 'times',
    one: '',
    leads: 'least most only than just exactly',
    rates: 'per daily weekly monthly yearly annually',
    timedRates: 'a an every each',
  },
  titles: `mr mrs ms miss dr prof professor president premier prime chancellor minister secretary senator governor mayor king queen
    prince princess emperor empress pope sir lord lady captain colonel general admiral major lieutenant sergeant judge
    justice chairman chairwoman chairperson director ambassador st saint rev reverend father sister officer commissioner`,
  nameLinks: 'of the and for de la le van von der den del di da al bin ibn y e du des',
  rangeStarts: 'from between',
  denyingPrefixes: 'un in im il ir dis non mis',
  notDenying: EN_NOT_DENYING,
};
