import { html } from 'hono/html';
import { fill, LOCALES, messagesFor } from '../../../engine/index.ts';
import { homeAddress, signInThenAddress, signOutAddress } from '../addresses.ts';
import type { Alternate } from '../alternates.ts';
import type { Messages } from '../messages/messages.ts';
import type { Reader } from '../reader.ts';
import type { State } from '../state.ts';

/** Markup in which everything that was put in is escaped. */
export type Html = ReturnType<typeof html>;

/** Where the script hears of what is on its way, and what it renews then. */
export interface Live {
  readonly state: State;
  /** Of the state, to be looked at again and again. */
  readonly address: string;
  /** Of a stream of states, where the server has one. */
  readonly events?: string;
  readonly renew: 'part' | 'page';
}

export interface Page {
  readonly title: string;
  /** The title as markup, where it is more than text. */
  readonly heading?: Html | string;
  /** The page's own address, where it answers a form that was sent elsewhere. */
  readonly address?: string;
  /** The way to this page, outermost first, without the page itself. */
  readonly crumbs?: readonly { readonly href: string; readonly text: Html | string }[];
  readonly body: Html;
  readonly live?: Live;
  /** Another site's page that this one leads on to by itself. */
  readonly goesOnTo?: string;
  /** The same as data, and feeds of it. */
  readonly beside?: readonly Alternate[];
}

export function layout(
  reader: Reader,
  { title, heading = title, address, crumbs = [], body, live, goesOnTo, beside = [] }: Page,
): Html {
  const { messages } = reader;
  const waits = live !== undefined && live.state.pending > 0;
  return html`<!doctype html>
<html lang="${reader.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${fill(messages.pageTitle, { title })}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/report.css">
<link rel="stylesheet" href="/assets/pages.css">
<script src="/assets/pages.js" defer></script>
${beside.map(
  ({
    type,
    address: at,
  }) => html`<link rel="alternate" type="${type}" href="${at}" title="${formatName(messages, type)}">
`,
)}${
  goesOnTo === undefined
    ? ''
    : html`<meta http-equiv="refresh" content="1; url=${goesOnTo}">
`
}${waits && address === undefined ? html`<noscript><meta http-equiv="refresh" content="5"></noscript>` : ''}
</head>
<body class="page"${address === undefined ? '' : html` data-page="${address}"`}${waits ? liveData(live) : ''}>
<a class="skip" href="#content">${messages.skip}</a>
<header class="masthead">
<div class="above">
<nav aria-label="${messages.whereYouAre}">${trail(crumbs)}</nav>
${languageSwitch(reader, address ?? reader.here)}
${visitorLine(reader)}
</div>
<h1>${heading}</h1>
</header>
<main id="content" tabindex="-1">
${body}
</main>
${besideLine(messages, beside)}</body>
</html>
`;
}

const formatName = ({ formats }: Messages, type: string): string =>
  Object.entries(formats.names).find(([known]) => known === type)?.[1] ?? type;

function besideLine(messages: Messages, beside: readonly Alternate[]): Html | '' {
  if (beside.length === 0) return '';
  const links = beside.map(
    ({ type, address }, at) =>
      html`${at === 0 ? '' : messages.listed.facts}<a href="${address}" type="${type}">${formatName(messages, type)}</a>`,
  );
  return html`<footer class="colophon">
<p>${messages.formats.lead} ${links}</p>
</footer>
`;
}

const liveData = ({ state, address, events, renew }: Live): Html =>
  html` data-state="${address}"${events === undefined ? '' : html` data-events="${events}"`} data-tag="${state.tag}" data-renew="${renew}"`;

/** Who is signed in, and the way in or out; nothing where nobody asks. */
function visitorLine({ messages: { signing }, visitor, backTo }: Reader): Html | '' {
  const { by, name = '' } = visitor;
  if (by === 'nobody')
    return html`<p class="visitor"><a href="${signInThenAddress(backTo)}">${signing.signIn}</a></p>`;
  if (by !== 'session') return '';
  return html`<form method="post" action="${signOutAddress}" class="visitor"><span class="who">${fill(signing.signedInAs, { name })}</span> <button>${signing.signOut}</button></form>`;
}

function trail(crumbs: NonNullable<Page['crumbs']>): Html {
  const steps = crumbs.map(
    ({ href, text }) => html` <span aria-hidden="true">›</span> <a href="${href}">${text}</a>`,
  );
  return html`<a href="${homeAddress}">Variorum</a>${steps}`;
}

function languageSwitch({ locale }: Reader, address: string): Html {
  const choices = LOCALES.map((other) => {
    const { languageName } = messagesFor(other);
    return other === locale
      ? html`<span lang="${other}" aria-current="true">${languageName}</span>`
      : html`<a href="${address}?lang=${other}" lang="${other}" hreflang="${other}">${languageName}</a>`;
  });
  return html`<nav class="languages" aria-label="${messagesFor(locale).page.languages}">${choices.map((choice) => html`${choice} `)}</nav>`;
}
