/** Side by side or inline. The inline text is put together from the two sides, when it is first asked for. */
export const VIEW_SCRIPT = `
const viewButtons = all('[data-view]', tools);

const withoutIds = (node) => {
  const copy = node.cloneNode(true);
  if (copy.removeAttribute) copy.removeAttribute('id');
  return copy;
};

/** Both sides hold the same text but for what is deleted and inserted: each deletion stands where the two have come to. */
const merge = (before, after) => {
  const deleted = [];
  let common = 0;
  for (const node of before.childNodes) {
    if (node.nodeName === 'DEL') deleted.push([common, node]);
    else common += node.textContent.length;
  }
  const merged = after.cloneNode(false);
  const putDeleted = (upTo) => {
    while (deleted.length > 0 && deleted[0][0] <= upTo) {
      const del = withoutIds(deleted.shift()[1]);
      if (before.lang !== after.lang) { del.lang = before.lang; del.dir = before.dir; }
      merged.append(del);
    }
  };
  let at = 0;
  for (const node of after.childNodes) {
    putDeleted(at);
    if (node.nodeName === 'INS') { merged.append(withoutIds(node)); continue; }
    const end = at + node.textContent.length;
    if (node.nodeType !== 3) { merged.append(withoutIds(node)); at = end; continue; }
    while (at < end) {
      const stop = Math.min(end, deleted[0]?.[0] ?? end);
      merged.append(node.data.slice(node.data.length - (end - at), node.data.length - (end - stop)));
      at = stop;
      if (at < end) putDeleted(at);
    }
  }
  putDeleted(Infinity);
  return merged;
};

const setInline = (row) => {
  const [before, after] = ['before', 'after'].map((side) => row.querySelector('.side.' + side + ' > p[lang]'));
  if (!before || !after || row.querySelector('.side.inline')) return;
  const side = document.createElement('div');
  side.className = 'side inline';
  const pointer = row.querySelector('.before > .move');
  if (pointer) side.append(pointer.cloneNode(true));
  side.append(merge(before, after));
  row.classList.add('merges');
  row.querySelector('.side.after').after(side);
};

const currentView = () => document.documentElement.dataset.view;
const showView = (view) => {
  const anchor = current ? rowOf(current) : rows.find((row) => row.getBoundingClientRect().bottom > 0);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  if (view === 'inline') rows.forEach(setInline);
  document.documentElement.dataset.view = view;
  for (const button of viewButtons) button.setAttribute('aria-pressed', String(button.dataset.view === view));
  // The reader keeps their place while the text around it changes its length.
  if (anchor && top < innerHeight && scrollY > 0) scrollBy(0, anchor.getBoundingClientRect().top - top);
};
for (const button of viewButtons)
  button.addEventListener('click', () => {
    showView(button.dataset.view);
    remember('view', button.dataset.view);
    if (query) search();
  });
`;
