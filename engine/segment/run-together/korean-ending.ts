import type { Join } from './join.ts';

const HANGUL = /[가-힣]/u;
const ENDING =
  /([가-힣])(니다|니까|시다|요|죠|줘|냐)[~^ㅋㅎㅠ!]*(?=\s+(?!라고|라는|라며|하고|하는|하며|등|는|고|만|\^)[^\s\p{P}])|[가-힣]~+(?=\s+[가-힣])/gu;
/**
 * Nouns in 요, which end no sentence: 주요, 필요, 중요, 수요, 개요, 소요, 동요, 강요, 민요, 고요, 긴요; the days of the
 * week, 월요 to 일요. Not 가요, which mostly is a verb ("집에 가요").
 */
const NOUN_BEFORE_YO = '주필중수개소동강민고긴월화목금토일';
/** 케냐 is Kenya, 소냐 a woman. */
const NAME_BEFORE_NYA = '케소';
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const FINAL_B = 17;

const hasFinalB = (syllable: string): boolean =>
  (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS === FINAL_B;

/** Korean verbs show by their ending that a sentence is over (-ㅂ니다, -요, -죠); writers of reviews and chats leave out the stop. */
export const koreanEnding: Join = (text) => {
  if (!HANGUL.test(text)) return [];
  return Array.from(text.matchAll(ENDING))
    .filter(([, before, ending]) => {
      if (before === undefined || ending === undefined) return true;
      if (ending === '요') return !NOUN_BEFORE_YO.includes(before);
      if (ending === '냐') return !NAME_BEFORE_NYA.includes(before);
      return !['니다', '니까', '시다'].includes(ending) || hasFinalB(before);
    })
    .map((match) => match.index + match[0].length);
};
