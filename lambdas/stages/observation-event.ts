/** An observation of a watched page -> what people are told of it. */
import { observationKey } from '../store/keys.ts';
import type { EventForPeople } from './tell-event.ts';
import type { ObservationRecord } from './watch-records.ts';

type What = ObservationRecord['what'];

const TITLES_EN: { readonly [what in What]: string } = {
  gone: 'is gone',
  failing: 'cannot be reached',
  blocked: 'is closed to programs',
  unreadable: 'holds no text to read',
  back: 'can be read again',
  returned: 'is again what it was',
};

const TITLES_JA: { readonly [what in What]: string } = {
  gone: '掲載が終了しました',
  failing: '取得できません',
  blocked: 'プログラムによる取得ができなくなりました',
  unreadable: '本文がありません',
  back: '再び取得できるようになりました',
  returned: '以前の版と同じ内容に戻りました',
};

const CONDITIONS_EN: {
  readonly [condition in NonNullable<ObservationRecord['before']>['condition']]: string;
} = {
  present: 'present',
  gone: 'gone',
  failing: 'not to be reached',
  blocked: 'closed to programs',
  unreadable: 'without text',
};

const CONDITIONS_JA: typeof CONDITIONS_EN = {
  present: '掲載中',
  gone: '掲載終了',
  failing: '取得できず',
  blocked: 'プログラムによる取得は不可',
  unreadable: '本文なし',
};

/** `2026-03-09 06:00 UTC` */
const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/** Its key is the event's id, so that it is told once. */
export function observationEvent(observation: ObservationRecord): EventForPeople {
  const { work, watch, number, what, time } = observation;
  return {
    work,
    kind: what,
    said: { en: saidInEnglish(observation), ja: saidInJapanese(observation) },
    link: `/works/${encodeURIComponent(work)}/watches`,
    id: observationKey(work, watch, number),
    at: new Date(time),
  };
}

function saidInEnglish({ what, label, url, time, message, before }: ObservationRecord) {
  const was = before
    ? `It was ${CONDITIONS_EN[before.condition]} from ${minute(before.first)} to ${minute(before.last)}.`
    : '';
  return {
    title: `the watched page “${label}” ${TITLES_EN[what]}`,
    text: [url, `${minute(time)}: ${message}`, was].filter((line) => line !== '').join('\n'),
  };
}

function saidInJapanese({ what, label, url, time, status, before }: ObservationRecord) {
  const answer = status === undefined ? '' : `（HTTP ${status}）`;
  const was = before
    ? `それまで：${CONDITIONS_JA[before.condition]}（${minute(before.first)}～${minute(before.last)}）`
    : '';
  return {
    title: `監視ページ「${label}」：${TITLES_JA[what]}`,
    text: [url, `${minute(time)}：${TITLES_JA[what]}${answer}`, was].filter((line) => line !== '').join('\n'),
  };
}
