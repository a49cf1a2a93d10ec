/** The strip is one stop for the Tab key; arrows go from mark to mark. */
export const STRIP_SCRIPT = `
for (const strip of all('.strip svg')) {
  const marks = all('a', strip);
  const makeStop = (mark) => {
    for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
  };
  makeStop(marks[0]);
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  strip.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    const index = marks.indexOf(document.activeElement);
    if (by === undefined || index < 0) return;
    event.preventDefault();
    const mark = marks[Math.max(0, Math.min(marks.length - 1, index + by))];
    makeStop(mark);
    mark.focus();
  });
}
`;
