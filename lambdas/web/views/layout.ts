import { html } from 'hono/html';
import { homeAddress } from '../addresses.ts';
import type { State } from '../state.ts';

/** Markup in which everything that was put in is escaped. */
export type Html = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  /** The way to this page, outermost first, without the page itself. */
  readonly crumbs?: readonly { readonly href: string; readonly text: string }[];
  readonly body: Html;
  /** Set while something is on its way: the page looks at `address` and renews itself when the tag changes. */
  readonly live?: { readonly state: State; readonly address: string; readonly renew: 'part' | 'page' };
}

export function layout({ title, crumbs = [], body, live }: Page): Html {
  const waits = live !== undefined && live.state.pending > 0;
  const data = waits
    ? html` data-state="${live.address}" data-tag="${live.state.tag}" data-renew="${live.renew}"`
    : '';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Variorum</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/report.css">
<link rel="stylesheet" href="/assets/pages.css">
<script src="/assets/pages.js" defer></script>
${waits ? html`<noscript><meta http-equiv="refresh" content="5"></noscript>` : ''}
</head>
<body class="page"${data}>
<a class="skip" href="#content">Skip to the content</a>
<header class="masthead">
<nav aria-label="Where you are">${trail(crumbs)}</nav>
<h1>${title}</h1>
</header>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`;
}

function trail(crumbs: NonNullable<Page['crumbs']>): Html {
  const steps = crumbs.map(
    ({ href, text }) => html` <span aria-hidden="true">›</span> <a href="${href}">${text}</a>`,
  );
  return html`<a href="${homeAddress}">Variorum</a>${steps}`;
}
