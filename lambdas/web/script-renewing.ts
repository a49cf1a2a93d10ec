/**
 * While something is on its way the page hears of its state by server-sent events where the server has them, else looks
 * at it again and again. When the state changes, the page is fetched anew and what is live of it put in, so that a
 * half-filled form stays. Without script, `<noscript>` has the page reload itself.
 */
export const RENEWING_SCRIPT = `
(() => {
  const { body } = document;
  const address = body.dataset.page || location.href;
  // What was sent has been answered: reloading the page shall read, not send again.
  if (body.dataset.page) history.replaceState(null, '', address);
  const first = 1000;
  const slowest = 15000;
  let wait = first;

  const renew = async () => {
    if (body.dataset.renew === 'page') {
      location.reload();
      return;
    }
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('live');
    const shown = document.getElementById('live');
    if (!fresh || !shown) return;
    const focused = shown.contains(document.activeElement) && document.activeElement.getAttribute('href');
    shown.replaceChildren(...fresh.childNodes);
    if (focused) [...shown.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
    const title = page.querySelector('h1');
    if (title) document.querySelector('h1').replaceChildren(...title.childNodes);
    document.title = page.title;
    for (const name of ['state', 'events', 'tag', 'renew']) {
      if (page.body.dataset[name] === undefined) delete body.dataset[name];
      else body.dataset[name] = page.body.dataset[name];
    }
    wait = first;
  };

  const look = async () => {
    const { state, tag } = body.dataset;
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

  const listen = (events) => {
    const source = new EventSource(events);
    // One after the other: two renewals at a time could end with the earlier page.
    let turn = Promise.resolve();
    source.addEventListener('state', ({ data }) => {
      const { tag, pending } = JSON.parse(data);
      if (pending === 0) source.close();
      turn = turn.then(() => (tag === body.dataset.tag ? undefined : renew())).catch(() => {});
      if (pending === 0) turn.then(() => setTimeout(look, first));
    });
    source.addEventListener('error', () => {
      source.close();
      setTimeout(look, wait);
    });
  };

  if (body.dataset.events && 'EventSource' in window) listen(body.dataset.events);
  else if (body.dataset.state) setTimeout(look, wait);
})();
`;
