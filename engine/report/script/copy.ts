/** A button behind each change that copies its lasting address. */
export const COPY_SCRIPT = `
const addressOf = (change) => {
  const { changes: base } = document.body.dataset;
  const id = change.id.replace(/^change-/, '');
  return new URL(base === undefined ? '#' + encodeURIComponent(change.id) : base + encodeURIComponent(id), location.href).href;
};

/** Pages without TLS have no clipboard of their own, but may copy what is selected. */
const copySelected = (said) => {
  const area = document.createElement('textarea');
  area.value = said;
  area.className = 'vh';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};

const copyLink = async (change) => {
  const address = addressOf(change);
  let done = false;
  try {
    await navigator.clipboard.writeText(address);
    done = true;
  } catch {
    const focused = document.activeElement;
    done = copySelected(address);
    focused?.focus({ preventScroll: true });
  }
  announce(done ? status.dataset.copied : fill(status.dataset.notCopied, { address }));
};

for (const change of changes) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = status.dataset.copy;
  button.setAttribute('aria-describedby', change.id);
  change.append(button);
}
text.addEventListener('click', (event) => {
  if (event.target.matches?.('button.copy')) void copyLink(event.target.closest('li'));
});
`;
