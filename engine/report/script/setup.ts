/** The controls on the page, and what the other tasks share. */
export const SETUP_SCRIPT = `
const template = document.getElementById('report-tools');
const text = document.querySelector('section.text');
if (!template || !text) return;
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const controls = template.content.cloneNode(true);
const tools = controls.querySelector('.tools');
const keysDialog = controls.querySelector('dialog');
const status = tools.querySelector('.status');
const finder = tools.querySelector('.finder');
(document.querySelector('section.changes') ?? text).before(tools);
document.body.append(keysDialog);
document.documentElement.classList.add('scripted');

const fill = (said, values) => said.replace(/\\{(\\w+)\\}/g, (_, name) => values[name] ?? '');
// Emptied first, so that the same words are announced again.
const announce = (said) => {
  status.textContent = '';
  setTimeout(() => { status.textContent = said; }, 50);
};

// A browser may keep no storage for this page, or say so by throwing.
const recall = (name) => {
  try { return localStorage.getItem('variorum.' + name); } catch { return null; }
};
const remember = (name, value) => {
  try { localStorage.setItem('variorum.' + name, value); } catch { /* It is then forgotten. */ }
};

const changes = all('.row .notes > li', text);
const rows = all('.row', text);
const rowOf = (element) => element.closest('.row');
/** The change, or row, that the reader is at. */
let current;

/** Brings an element to sight, whatever it is folded into. */
const reveal = (element) => {
  for (let fold = element.parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  // In the inline view the sides are not set: their row is.
  const shown = element.getClientRects().length > 0 ? element : (rowOf(element) ?? element);
  shown.scrollIntoView({ block: 'center' });
};
`;
