/** Search, and the filter by severity, category and kind, with counts of what each choice would leave. */
export const FILTER_SCRIPT = `
const SEVERITIES = ['critical', 'major', 'minor', 'neutral'];
const boxes = all('input[type=checkbox]', finder);
const field = finder.querySelector('input[type=search]');
const listed = all('.changes .group:not(.sentences) li');
const runs = all('.agreed', text);
const strips = all('.strip a[href*="#link-"]');
let query = '';

const plain = (said) => said.normalize('NFKC').toLowerCase();
const severityOf = (element) => SEVERITIES.find((one) => element.classList.contains(one));
const facts = new Map();
for (const change of changes)
  facts.set(change, { severity: severityOf(change.querySelector('.badge')), category: change.classList, kind: rowOf(change).classList });
for (const item of listed)
  facts.set(item, { severity: severityOf(item.closest('.group')), category: item.classList, kind: item.classList });

const chosen = (facet) => boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value);
const fits = (fact, facet, values) =>
  values.length === 0 ||
  (facet === 'severity' ? values.includes(fact.severity) : values.some((value) => fact[facet].contains(value)));

const texts = new Map();
const textOf = (element) => {
  if (!texts.has(element)) texts.set(element, plain(element.textContent));
  return texts.get(element);
};
const found = (element) => query === '' || textOf(element).includes(query);

/** Where the words that were searched for stand, for the style sheet to paint. */
const paint = () => {
  if (!globalThis.Highlight || !CSS.highlights) return;
  const ranges = [];
  if (query !== '')
    for (const element of all('.row:not([hidden]) .side p, .agreed:not([hidden]) p', text)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const said = node.data.toLowerCase();
        if (said.length !== node.data.length) continue;
        for (let at = said.indexOf(query); at >= 0; at = said.indexOf(query, at + query.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + query.length);
          ranges.push(range);
        }
      }
    }
  CSS.highlights.set('variorum-found', new Highlight(...ranges));
};

const apply = () => {
  const wanted = Object.fromEntries(['severity', 'category', 'kind'].map((facet) => [facet, chosen(facet)]));
  const byChange = wanted.severity.length + wanted.category.length > 0;
  const active = byChange || wanted.kind.length > 0 || query !== '';
  const fitsAll = (fact, but) =>
    Object.entries(wanted).every(([facet, values]) => facet === but || fits(fact, facet, values));

  let shownRows = 0;
  let shown = 0;
  for (const row of rows) {
    const own = all('.notes > li', row);
    const kept = own.filter((change) => fitsAll(facts.get(change)));
    const stays = found(row) && (kept.length > 0 || (!byChange && fits({ kind: row.classList }, 'kind', wanted.kind)));
    row.hidden = !stays;
    for (const change of own) change.hidden = !kept.includes(change);
    if (!stays) continue;
    shown += kept.length;
    if (!row.classList.contains('departure')) shownRows++;
  }
  for (const run of runs) {
    const stays = !active || (query !== '' && !byChange && wanted.kind.length === 0 && found(run));
    run.hidden = !stays;
    if (stays && query !== '' && run.open === false) run.open = true;
    if (stays && query !== '') shownRows += all('p', run).filter(found).length;
  }
  for (const item of listed) item.hidden = !fitsAll(facts.get(item)) || !found(item);
  for (const mark of strips) {
    // A mark may lead to another page, of which nothing is filtered here.
    const [page, anchor] = mark.getAttribute('href').split('#');
    const row = page === '' ? document.getElementById(anchor) : null;
    mark.classList.toggle('dim', active && row?.hidden === true);
  }
  for (const box of boxes) {
    const count = changes.filter((change) => {
      const fact = facts.get(change);
      return fits(fact, box.name, [box.value]) && fitsAll(fact, box.name) && found(rowOf(change));
    }).length;
    // A kind of sentence may have no change to count: then the sentences are.
    const without = box.name !== 'kind' || byChange ? 0 : rows.filter((row) =>
      row.classList.contains(box.value) && !row.classList.contains('departure') && !row.querySelector('.notes') && found(row)).length;
    box.parentElement.querySelector('.count').textContent = count + without;
    box.parentElement.classList.toggle('none', count + without === 0);
  }
  finder.classList.toggle('active', active);
  text.classList.toggle('filtered', active);
  paint();
  place();
  if (!active) return '';
  if (shownRows === 0) return status.dataset.none;
  const sentences = fill(shownRows === 1 ? status.dataset.sentence : status.dataset.sentences, { n: shownRows });
  return fill(status.dataset.shown, { n: shown, total: changes.length, sentences });
};

const search = () => {
  query = plain(field.value.trim());
  announce(apply());
};
let typing;
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(search, 150);
});
for (const box of boxes) box.addEventListener('change', () => announce(apply()));
finder.querySelector('[data-reset]').addEventListener('click', () => {
  field.value = '';
  for (const box of boxes) box.checked = false;
  search();
});
document.addEventListener('click', (event) => {
  if (finder.open && !finder.contains(event.target)) finder.open = false;
});
`;
