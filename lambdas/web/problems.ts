/** Errors as answers: a page for people, RFC 9457 problem details for programs. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { StoreError } from '../store/store.ts';
import { bestOf } from './accept.ts';
import { suffixOf } from './formats.ts';
import { vary } from './headers.ts';
import type { Alternate } from './represented.ts';
import type { Html } from './views/layout.ts';
import { troublePage } from './views/trouble.ts';

export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  /** What was wrong, and where. */
  readonly detail: string;
  /** What to do. */
  readonly hint?: string;
  /** A page that offers to mend it, in place of the plain one. */
  readonly page?: Html;
  /** Where else to find what was asked for. */
  readonly alternates?: readonly Alternate[];
}

/** Whether a program asks: for data by the address, or taking JSON rather than a page. */
export const wantsJson = (c: Context): boolean =>
  suffixOf(c.req.path) !== undefined ||
  bestOf(c.req.header('Accept'), ['text/html', 'application/json', 'application/problem+json']) !==
    'text/html';

export function problem(
  c: Context,
  { status, title, detail, hint, page, alternates }: Problem,
): Response | Promise<Response> {
  vary(c, 'Accept');
  if (wantsJson(c)) {
    const body = { type: 'about:blank', title, status, detail, hint, alternates };
    return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
  }
  return c.html(page ?? troublePage({ title, detail, hint }), status);
}

export const notFound = (
  c: Context,
  what = `There is no page at ${c.req.path}.`,
): Response | Promise<Response> =>
  problem(c, {
    status: 404,
    title: 'Not found',
    detail: what,
    hint: 'The list of works leads to everything that is here.',
  });

/** What a thrown error is to whoever asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StoreError) return storeProblem(error);
  if (error instanceof HTTPException && error.status === 403)
    return {
      status: 403,
      title: 'Refused',
      detail: 'This form was not sent from a page of this site.',
      hint: 'Open the page here and send the form again. A program says so with the header "Sec-Fetch-Site: same-origin".',
    };
  return {
    status: 500,
    title: 'Something went wrong here',
    detail: 'The page could not be made. This is a fault of the program, not of what you sent.',
    hint: 'Try again; if it stays, the log tells more.',
  };
}

function storeProblem(error: StoreError): Problem {
  if (error.code === 'full')
    return {
      status: 507,
      title: 'The store is full',
      detail: 'Nothing more can be kept until there is room again. Nothing was lost of what was here.',
      hint: 'Free some room where the store is, then send it again.',
    };
  if (error.code === 'denied')
    return {
      status: 503,
      title: 'The store does not let us in',
      detail: 'The store refused to be read or written.',
      hint: 'Whoever runs this site has to mend the permissions of the store; the log tells which.',
    };
  return {
    status: 503,
    title: 'The store does not answer',
    detail:
      error.code === 'throttled'
        ? 'The store has too much to do just now.'
        : 'The store could not be reached.',
    hint: 'Try again in a minute. Nothing was lost of what was here.',
  };
}
