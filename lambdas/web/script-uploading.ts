import { STRAIGHT_SCRIPT } from './script-straight.ts';

/**
 * Files may be dropped anywhere on a form that takes some; the names of several are listed, since their labels come
 * from them, and a single one has to have a label, which its name proposes.
 */
export const UPLOADING_SCRIPT = `
for (const form of document.querySelectorAll('form.upload')) {
  const input = form.elements.namedItem('file');
  const label = form.elements.namedItem('label');
  const names = document.createElement('output');
  names.className = 'chosen';
  names.htmlFor = input.id;
  input.after(names);
  let proposed = '';

  const show = () => {
    const files = [...input.files];
    names.textContent = files.length < 2 ? '' : files.map(({ name }) => name).join('\\n');
    label.disabled = files.length > 1;
    label.required = files.length === 1;
    if (files.length === 1 && label.value === proposed) {
      proposed = files[0].name.replace(/\\.[^.]*$/, '').slice(0, label.maxLength);
      label.value = proposed;
    }
  };
  input.addEventListener('change', show);
  // A browser that goes back fills the form in again.
  window.addEventListener('pageshow', show);

  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  form.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', (event) => {
    if (!form.contains(event.relatedTarget)) form.classList.remove('dropping');
  });
  form.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    form.classList.remove('dropping');
    input.files = event.dataTransfer.files;
    show();
  });
  ${STRAIGHT_SCRIPT}
}
`;
