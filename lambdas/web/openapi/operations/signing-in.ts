import { type Operation, problemAnswer } from '../operation.ts';

const ON = {
  description: 'To the issuer’s page, or on to where you wanted to go',
  headers: { Location: 'The page' },
};
const SILENT = problemAnswer('The issuer does not answer');

/** For browsers. Only where there is a sign-in. */
export const SIGNING_IN_OPERATIONS: readonly Operation[] = [
  {
    id: 'signIn',
    method: 'get',
    path: '/sign-in',
    summary: 'Sign in at the issuer',
    query: { to: { description: 'Where to go then: a path of this site', example: '/' } },
    answers: { 303: ON, 503: SILENT },
  },
  {
    id: 'callback',
    method: 'get',
    path: '/callback',
    summary: 'Where the issuer sends people back to',
    answers: { 303: ON, 400: problemAnswer('It is no answer to a sign-in of this browser’s'), 503: SILENT },
  },
  {
    id: 'signOut',
    method: 'post',
    path: '/sign-out',
    summary: 'Sign out',
    answers: { 200: { description: 'A page that leads on to the issuer', content: { 'text/html': {} } } },
  },
];
