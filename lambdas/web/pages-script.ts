/**
 * The only script of the pages, served as it stands. While something is on its way it looks at the page's state, and
 * when that changes it fetches the page anew and puts in what is live of it, so that a half-filled form stays. Without
 * it, `<noscript>` has the page reload itself.
 */
export const PAGES_SCRIPT = `'use strict';
(() => {
  const first = 1000;
  const slowest = 15000;
  let wait = first;

  const renew = async () => {
    if (document.body.dataset.renew === 'page') {
      location.reload();
      return;
    }
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('live');
    const shown = document.getElementById('live');
    if (!fresh || !shown) return;
    shown.replaceChildren(...fresh.childNodes);
    const title = page.querySelector('h1');
    if (title) document.querySelector('h1').textContent = title.textContent;
    document.title = page.title;
    for (const name of ['state', 'tag', 'renew']) {
      if (page.body.dataset[name] === undefined) delete document.body.dataset[name];
      else document.body.dataset[name] = page.body.dataset[name];
    }
    wait = first;
  };

  const look = async () => {
    const { state, tag } = document.body.dataset;
    if (state === undefined) return;
    try {
      const answer = await fetch(state, { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (answer.ok && (await answer.json()).tag !== tag) await renew();
    } catch {
      // The network may be back at the next look.
    }
    wait = Math.min(slowest, wait * 1.2);
    setTimeout(look, wait);
  };

  setTimeout(look, wait);
})();
`;
