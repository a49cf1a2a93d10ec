/** Single keys, which a reader can turn off, and the dialog that tells of them. */
export const KEYS_SCRIPT = `
const keysOn = keysDialog.querySelector('[data-keys]');
keysOn.checked = recall('keys') !== 'off';
keysOn.addEventListener('change', () => remember('keys', keysOn.checked ? 'on' : 'off'));
const showKeys = () => keysDialog.showModal();
tools.querySelector('[data-help]').addEventListener('click', showKeys);
keysDialog.querySelector('[data-close]').addEventListener('click', () => keysDialog.close());

const find = () => {
  finder.open = true;
  field.focus();
  field.select();
};
const keys = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  '/': find, f: find, '?': showKeys,
  v: () => viewButtons.find((button) => button.dataset.view !== currentView()).click(),
  c: () => { if (current?.matches('li')) void copyLink(current); },
};
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && finder.open) {
    finder.open = false;
    finder.querySelector('summary').focus();
    return;
  }
  const isTyping = event.target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (isTyping || keysDialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!keysOn.checked || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});
`;
