/** Answers that are given before the app sees a request, or in its place: with the same headers as its own. */
import { securityHeadersFor } from './headers.ts';

export interface Bare {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly hint: string;
}

/** Problem details (RFC 9457); also readable for a person whose browser shows them. */
export const bareBody = ({ status, title, detail, hint }: Bare): string =>
  `${JSON.stringify({ type: 'about:blank', title, status, detail, hint }, null, 2)}\n`;

/** `url`: of the request, or where it was sent to. */
export const bareHeaders = (url: string): { readonly [name: string]: string } => ({
  ...securityHeadersFor(url),
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'no-store',
});

export const UNREADABLE: Bare = {
  status: 400,
  title: 'Not understood',
  detail: 'What was sent is no request that HTTP knows, or its address cannot be read.',
  hint: 'Look at the address, the method and the headers of the request.',
};
