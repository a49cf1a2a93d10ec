import { html } from 'hono/html';
import type { Locale } from '../../../engine/index.ts';
import type { Reader } from '../reader.ts';
import { type Html, layout } from '../views/layout.ts';

/** Words of a page that is seldom seen, so that they load with it alone. */
const WORDS: {
  readonly [locale in Locale]: { readonly title: string; readonly lead: string; readonly on: string };
} = {
  en: {
    title: 'Signed out',
    lead: 'You are signed out here. This page leads on, so that you are signed out where you signed in as well.',
    on: 'Go on',
  },
  ja: {
    title: 'サインアウト',
    lead: 'このサイトからサインアウトしました。サインインした先からもサインアウトするため、次のページに移ります。',
    on: '次へ',
  },
};

/** `address`: the issuer's own page for signing out, or ours. */
export function signedOutPage(reader: Reader, address: string): Html {
  const { title, lead, on } = WORDS[reader.locale];
  return layout(reader, {
    title,
    goesOnTo: address,
    body: html`<p class="lead">${lead}</p>
<p><a href="${address}">${on}</a></p>`,
  });
}
