/** From change to change, over the end of a page as well, and to whatever an address names. */
export const WALK_SCRIPT = `
const at = tools.querySelector('.at');
// A sentence that only moved, or came and went untold, is a stop of its own.
const stops = all('.row:not(.departure) .notes > li, .row:not(.departure):not(:has(.notes)) .place a', text);
const open = () => stops.filter((stop) => !stop.hidden && !rowOf(stop).hidden);
const place = () => {
  const shown = open();
  const index = shown.indexOf(current);
  at.textContent = fill(status.dataset.at, { n: index < 0 ? '–' : index + 1, total: shown.length });
};

const goTo = (stop) => {
  if (current) rowOf(current).classList.remove('current');
  current = stop;
  rowOf(stop).classList.add('current');
  reveal(rowOf(stop));
  stop.focus({ preventScroll: true });
  const anchor = stop.id || rowOf(stop).id;
  history.replaceState(null, '', '#' + encodeURIComponent(anchor));
  place();
};

const step = (by) => {
  const shown = open();
  let index = shown.indexOf(current);
  if (index < 0) {
    // From where the reader is: the first stop below the top of the window, or the last above it.
    const below = shown.findIndex((stop) => rowOf(stop).getBoundingClientRect().top > innerHeight * 0.2);
    index = by > 0 ? (below < 0 ? shown.length : below) - 1 : below < 0 ? shown.length : below;
  }
  const next = shown[index + by];
  if (next) return goTo(next);
  const on = document.querySelector('.pager [rel=' + (by > 0 ? 'next' : 'prev') + ']');
  if (on) location.href = on.href.replace(/#.*/, by > 0 ? '#first-change' : '#last-change');
  else announce(status.dataset.end);
};
for (const button of all('[data-step]', tools))
  button.addEventListener('click', () => step(Number(button.dataset.step)));

/** What the address names: a change, a row, or an end of the page that was walked on to. */
const follow = () => {
  let name = '';
  try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const shown = open();
  if (name === 'first-change' || name === 'last-change') {
    const stop = name === 'first-change' ? shown[0] : shown.at(-1);
    if (stop) goTo(stop);
    return;
  }
  const target = name && document.getElementById(name);
  if (!target) return;
  const row = rowOf(target);
  // Whoever follows a link means to see what it leads to, whatever was filtered before.
  if ((row?.hidden || target.hidden) && !finder.hidden) finder.querySelector('[data-reset]').click();
  if (row && row !== target && stops.includes(target)) {
    if (current) rowOf(current).classList.remove('current');
    current = target;
    row.classList.add('current');
    place();
  }
  reveal(target);
};
addEventListener('hashchange', follow);
`;
