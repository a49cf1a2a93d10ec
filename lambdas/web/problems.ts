/** Errors as answers: a page for people, RFC 9457 problem details for programs. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { fill } from '../../engine/index.ts';
import type { Refusal } from '../extract/refusal.ts';
import { StoreError } from '../store/store.ts';
import { bestOf } from './accept.ts';
import type { Alternate } from './alternates.ts';
import { isApi } from './api-path.ts';
import { IssuerTrouble } from './auth/settings.ts';
import { visitorOf } from './auth/visitor.ts';
import { suffixOf } from './formats.ts';
import { vary } from './headers.ts';
import type { Said } from './messages/kinds.ts';
import { type Messages, type ProblemCode, screenMessages } from './messages/messages.ts';
import { type Reader, readerOf } from './reader.ts';
import { refusalSaid } from './stored-words.ts';
import type { Html } from './views/layout.ts';
import { troublePage } from './views/trouble.ts';

const STATUS: { readonly [code in ProblemCode]: ContentfulStatusCode } = {
  noPage: 404,
  noWork: 404,
  noWorkToTake: 404,
  noVersion: 404,
  noFile: 404,
  noComparison: 404,
  noReportPage: 404,
  noChange: 404,
  notThisWay: 405,
  notAcceptable: 406,
  noSeverity: 400,
  beingMade: 404,
  unasked: 404,
  notCompared: 400,
  nothingChosen: 400,
  noForm: 400,
  workNoForm: 400,
  workNoTitle: 400,
  workNoFile: 400,
  workThere: 400,
  workLeaving: 409,
  notConfirmed: 400,
  badWatch: 400,
  tooLarge: 413,
  formTooLarge: 413,
  formTooMuch: 413,
  noFormType: 415,
  packed: 415,
  otherSite: 403,
  signInFirst: 401,
  badToken: 401,
  notAllowed: 403,
  noRole: 403,
  signInLost: 400,
  signInFailed: 400,
  issuerSilent: 503,
  tooMany: 429,
  badPermit: 400,
  fault: 500,
  storeFull: 507,
  storeDenied: 503,
  storeThrottled: 503,
  storeUnavailable: 503,
};

/** What goes into a problem's templates; of the reader's language where it is words. */
type Values = (reader: Pick<Reader, 'locale' | 'messages'>) => { readonly [name: string]: string };

export interface Problem {
  readonly code: ProblemCode;
  readonly values?: Values;
  /** A page that offers to mend it, in place of the plain one. */
  readonly page?: (reader: Reader, said: Said) => Html;
  /** Where else to find what was asked for. */
  readonly alternates?: readonly Alternate[];
}

/** Whether a program asks: it has a token, or asks for data by the address or by taking JSON rather than a page. */
export const wantsJson = (c: Context): boolean =>
  isApi(c) ||
  visitorOf(c).by === 'token' ||
  suffixOf(c.req.path) !== undefined ||
  bestOf(c.req.header('Accept'), ['text/html', 'application/json', 'application/problem+json']) !==
    'text/html';

/** Programs are answered in English, people in their language. */
export function problem(
  c: Context,
  { code, values, page = troublePage, alternates }: Problem,
): Response | Promise<Response> {
  const status = STATUS[code];
  vary(c, 'Accept');
  if (wantsJson(c)) {
    const english = { locale: 'en', messages: screenMessages('en') } as const;
    const { title, detail, hint } = filled(english.messages, code, values?.(english));
    const body = { type: 'about:blank', title, status, detail, hint, alternates };
    return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
  }
  const reader = readerOf(c);
  return c.html(page(reader, filled(reader.messages, code, values?.(reader))), status);
}

function filled({ problems }: Messages, code: ProblemCode, values: ReturnType<Values> = {}): Said {
  const { title, detail, hint } = problems[code];
  return { title, detail: fill(detail, values), hint: hint && fill(hint, values) };
}

export const notFound = (c: Context, code: ProblemCode = 'noPage'): Response | Promise<Response> =>
  problem(c, { code, values: () => ({ path: c.req.path }) });

/** What a thrown error is to whoever asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof IssuerTrouble) return { code: 'issuerSilent' };
  if (error instanceof StoreError) return { code: STORE_PROBLEMS[error.code] };
  return { code: error instanceof HTTPException && error.status === 403 ? 'otherSite' : 'fault' };
}

/** A file of which the store keeps a refusal alone. */
export const tooLargeProblem = (refusal: Refusal): Problem => ({
  code: 'tooLarge',
  values: ({ messages }) => {
    const { message, hint } = refusalSaid(messages, refusal);
    return { message: message.map(({ text }) => text).join(' '), hint: hint.text };
  },
});

/** Whether it is a fault of the site rather than of what was asked. */
export const isOurs = ({ code }: Problem): boolean => STATUS[code] >= 500;

const STORE_PROBLEMS: { readonly [code in StoreError['code']]: ProblemCode } = {
  full: 'storeFull',
  denied: 'storeDenied',
  throttled: 'storeThrottled',
  unavailable: 'storeUnavailable',
};
