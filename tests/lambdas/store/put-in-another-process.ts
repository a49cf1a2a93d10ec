/**
 * Started by directory-processes.test.ts as a process of its own: `put-in-another-process.ts <root> <job> <name>`.
 * `race` puts 40 keys ifAbsent and prints how many it won; `forever` puts large bodies until it is killed, and prints
 * a line when the store is open and after each round.
 */
import { DirectoryStore } from '../../../lambdas/store/directory.ts';

const [root, job, name] = process.argv.slice(2);
const store = await DirectoryStore.open(root);
process.stdout.write('open\n');

if (job === 'race') {
  let won = 0;
  for (let at = 0; at < 40; at++) {
    const outcome = await store.put(`race/${at}.txt`, name.repeat(2000), { ifAbsent: true });
    if (outcome.code === 'stored') won++;
  }
  process.stdout.write(`won ${won}\n`);
} else {
  for (let round = 0; ; round++) {
    const size = 1 + ((round * 150_001) % 1_000_000);
    const body = new Uint8Array(size + 4).fill(round % 251);
    new DataView(body.buffer).setUint32(0, size);
    await store.put(`new/${name}/${round}.bin`, body, { ifAbsent: true });
    await store.put('same.bin', body);
    if (round % 3 === 2) await store.delete(`new/${name}/${round}.bin`);
    process.stdout.write('round\n');
  }
}
