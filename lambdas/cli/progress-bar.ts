/** How far something is: a bar that is drawn over itself on a terminal, and elsewhere a line now and then. */

const WIDTH = 30;
/** Off a terminal, where lines stay: one for every so much of the whole. */
const LINES = 10;

export type Draw = (whole: number, done: number) => void;

/** `unit` in the plural: "parts". */
export function progressBar(stream: NodeJS.WriteStream, unit: string): Draw {
  let told = -1;
  return (whole, done) => {
    const said = `${done} of ${whole} ${unit}`;
    if (stream.isTTY) {
      const full = whole === 0 ? WIDTH : Math.floor((WIDTH * done) / whole);
      stream.write(`\r[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${said}${done === whole ? '\n' : ''}`);
      return;
    }
    const share = whole === 0 ? LINES : Math.floor((LINES * done) / whole);
    if (share > told) stream.write(`${said}\n`);
    told = Math.max(told, share);
  };
}
