/** What a classifier knows of a language. Lists are strings of words parted by white space, to be read by people. */

/** Words that mark one thing, whatever its wording: `force` orders modalities, `weight` counts negations. */
export interface ModalData {
  /** Forms with the same key say the same. */
  readonly key: string;
  /** How binding: 1 might … 6 must. Plans and promises stand between. */
  readonly force: number;
  /** Markers of one family and of different force are tenses of each other: can, could. */
  readonly family: string;
  /** Phrases; commas part them. */
  readonly forms: string;
}

export interface QuantifierData {
  readonly key: string;
  /** True when its coming or going alone changes what is claimed ("only", "all"); false for "many", "some". */
  readonly alone: boolean;
  readonly forms: string;
}

/** How often something happens. */
export interface FrequencyData {
  /** `word value`, parted by commas: "twice 2". One of 1 counts only where the lists below say so: "once" is "when" too. */
  readonly adverbs: string;
  /** Behind a number: the "times" of three times. */
  readonly nouns: string;
  /** The article that is a one before such a noun: "une" fois. */
  readonly one: string;
  /** Words right before a "once" that counts: at "least" once. */
  readonly leads: string;
  /** Words right behind it: once "per" session. */
  readonly rates: string;
  /** The same if a time or a number comes next: once "a" year, but not once "a" member. */
  readonly timedRates: string;
}

export interface LanguageData {
  /** Words without content of their own: articles, prepositions, conjunctions, auxiliaries, pronouns. */
  readonly functionWords: string;
  readonly articles: string;
  /** Forms of be, have, do where they only carry tense. */
  readonly auxiliaries: string;
  readonly pronouns: string;
  /** Words that stand where an article may: "this", "its". */
  readonly determiners: string;
  /** Words that lead to a noun. */
  readonly prepositions: string;
  /** Ordinary words that a capital at the start of a sentence does not make a name. */
  readonly ordinary: string;
  /** Negations proper; commas part phrases. */
  readonly negations: string;
  /** Words that deny without a negation: "without", "unable". */
  readonly denials: string;
  /** Words of absence: beside nothing else they deny, against another word they may be its synonym. */
  readonly lacks: string;
  /** Phrases that look like negations or modals and are none. */
  readonly innocent: string;
  readonly modals: readonly ModalData[];
  readonly quantifiers: readonly QuantifierData[];
  /** Twelve, each with its forms. */
  readonly months: readonly string[];
  /** Seven from Monday, each with its forms. */
  readonly weekdays: readonly string[];
  /** `word value`, parted by commas: words that add up (units, tens). */
  readonly numerals: string;
  /** Words that multiply: hundred, thousand. */
  readonly scales: string;
  readonly ordinals: string;
  /** Words that may stand inside a number: "and". */
  readonly numeralLinks: string;
  /** The one that stands between tens and ones too: "treinta y dos". */
  readonly tensLink?: string;
  /** A one is no numeral, being an article, but behind that link: "vingt et un". */
  readonly tensOnes?: string;
  /** Counts by twenties: soixante-dix, quatre-vingts. */
  readonly vigesimal?: boolean;
  readonly frequencies?: FrequencyData;
  /** Words before a name that say who it is: "Mr", "President". */
  readonly titles: string;
  /** Words inside a name: "of", "de", "von". */
  readonly nameLinks: string;
  /** Words before the first of two numbers that make a range: "from" 5 up to 9. */
  readonly rangeStarts: string;
  /** Beginnings that deny the rest of a word: "un" of "unknown". */
  readonly denyingPrefixes: string;
  /** Words that begin so and deny nothing: "inform". With a hyphen behind, all the words that begin with this. */
  readonly notDenying: string;
}
