/**
 * Started by directory-processes.test.ts as a process of its own: `put-in-another-process.ts <root> <job> <name>`.
 * `race` puts 40 keys ifAbsent and prints how many it won; `forever` puts large bodies until it is killed, and prints
 * a line when the store is open and after each round; `stop` puts one body anew and one over another, and waits to be
 * killed within the step that `name` gives.
 */
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';

const [root, job, name] = process.argv.slice(2);
const store = await DirectoryStore.open(root);
process.stdout.write('open\n');

const jobs: Readonly<Record<string, () => Promise<void>>> = {
  async race() {
    let won = 0;
    for (let at = 0; at < 40; at++) {
      const outcome = await store.put(`race/${at}.txt`, name.repeat(2000), { ifAbsent: true });
      if (outcome.code === 'stored') won++;
    }
    process.stdout.write(`won ${won}\n`);
  },

  async forever() {
    for (let round = 0; ; round++) {
      const size = 1 + ((round * 150_001) % 1_000_000);
      const body = new Uint8Array(size + 4).fill(round % 251);
      new DataView(body.buffer).setUint32(0, size);
      await store.put(`new/${name}/${round}.bin`, body, { ifAbsent: true });
      await store.put('same.bin', body);
      if (round % 3 === 2) await store.delete(`new/${name}/${round}.bin`);
      process.stdout.write('round\n');
    }
  },

  async stop() {
    await stopWithin(name);
    await store.put('new.txt', 'new', { ifAbsent: true });
    await store.put('same.txt', 'after');
    process.stdout.write('never stopped\n');
  },
};

/** Lets the process stop for good within a step of the file system's; a write stops with half the bytes written. */
async function stopWithin(step: string): Promise<void> {
  const forGood = (): Promise<never> => {
    process.stdout.write('stopped\n');
    return new Promise(() => setInterval(() => undefined, 1000));
  };
  const handle = await promises.open(import.meta.filename, 'r');
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  if (step === 'write') {
    handles.writeFile = async function (this: typeof handle, bytes: Uint8Array) {
      await this.write(bytes.subarray(0, bytes.length >> 1));
      await forGood();
    };
    // A store that writes in place would stop here.
    promises.writeFile = async (path, bytes) => {
      const opened = await promises.open(path as string, 'w');
      await opened.write((bytes as Uint8Array).subarray(0, 2));
      await forGood();
    };
  } else if (step === 'sync') {
    handles.sync = forGood;
  } else {
    Object.assign(promises, { [step]: forGood });
  }
  syncBuiltinESMExports();
}

await jobs[job]();
