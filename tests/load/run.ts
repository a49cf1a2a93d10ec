/**
 * `npm run test:load`: 200 uploads of 30 works, in bursts, through the pages of a server on loopback, each followed to
 * its report; then every version is accounted for. Bounded in count and in time, ends by itself; `-- --keep` writes the
 * table into tests/load/README.md. Never sends anything elsewhere.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { accountOf } from './account.ts';
import { ask } from './ask.ts';
import { memoryTrend, tableOf } from './figures.ts';
import { BURST, FIRST, type LoadOffer, offers, UPLOADS, WORKS } from './offers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = fileURLToPath(new URL('README.md', import.meta.url));
/** Milliseconds. */
const PAUSE_BETWEEN_BURSTS = 400;
const LOOK_EVERY = 50;
const AT_MOST = 240_000;

interface WorkAnswer {
  readonly versions: readonly { readonly label: string }[];
  readonly comparisons: readonly { readonly after: { readonly label: string }; readonly made: boolean }[];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-load-'));
  mkdirSync(join(folder, 'corpus'));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      join(ROOT, 'lambdas/cli/variorum.mjs'),
      ...['serve', '--corpus', join(folder, 'corpus'), '--store', join(folder, 'store'), '--port', `${port}`],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const hurry = setTimeout(() => server.kill('SIGKILL'), AT_MOST);
  try {
    const site = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(site).catch(() => undefined))?.ok === true, server);
    const memory: number[] = [];
    const sampling = setInterval(() => memory.push(residentMB(server)), 250);
    const from = performance.now();
    const latencies = await runBursts(site, server);
    const seconds = (performance.now() - from) / 1000;
    clearInterval(sampling);
    const account = await accountOf(site);
    if (account.length > 0) throw new Error(`not accounted for:\n${account.join('\n')}`);
    const trend = memoryTrend(memory);
    const table = tableOf({ latencies, seconds, memory: trend });
    console.log(table);
    if (trend.growth > 1.5)
      throw new Error(`memory is not flat: it grew to ${trend.growth.toFixed(2)} times`);
    if (process.argv.includes('--keep')) keep(table);
  } finally {
    clearTimeout(hurry);
    server.kill('SIGTERM');
    await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(0)));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the sending of each upload to the report of every comparison that it made due. */
async function runBursts(site: string, server: ChildProcess): Promise<readonly number[]> {
  const all = offers();
  const waiting = new Map<string, Map<string, number>>();
  const latencies: number[] = [];
  const sending: Promise<void>[] = [];
  for (let at = 0; at < all.length; at += BURST) {
    for (const offer of all.slice(at, at + BURST)) {
      const labels = waiting.get(offer.work) ?? new Map<string, number>();
      waiting.set(offer.work, labels.set(offer.label, performance.now()));
      sending.push(send(site, offer));
    }
    await wait(PAUSE_BETWEEN_BURSTS);
    await lookAt(site, waiting, latencies);
  }
  await Promise.all(sending);
  await until(async () => {
    await lookAt(site, waiting, latencies);
    return waiting.size === 0;
  }, server);
  return latencies;
}

async function send(site: string, { work, label, title, text, time }: LoadOffer): Promise<void> {
  const headers = { Accept: 'application/json', 'Sec-Fetch-Site': 'same-origin' };
  const body = new FormData();
  const fields = { id: work, title, label, language: 'en', time };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', new File([text], `${label}.txt`, { type: 'text/plain' }));
  const address = label === FIRST ? '/works' : `/works/${work}/versions`;
  const { status } = await ask(site + address, { method: 'POST', headers, body });
  if (status !== 202 && status !== 200) throw new Error(`${work} ${label}: ${status}`);
}

/** Works one after the other, as one who watches does; what is published is noted and waited for no more. */
async function lookAt(
  site: string,
  waiting: Map<string, Map<string, number>>,
  latencies: number[],
): Promise<void> {
  for (const [work, labels] of waiting) {
    const answer = await ask(`${site}/works/${work}.json`);
    if (!answer.ok) continue;
    const { versions, comparisons } = (await answer.json()) as WorkAnswer;
    for (const { label } of versions) {
      const from = labels.get(label);
      const isPublished = comparisons.every(({ after, made }) => made || after.label !== label);
      if (from === undefined || !isPublished) continue;
      latencies.push(performance.now() - from);
      labels.delete(label);
    }
    if (labels.size === 0) waiting.delete(work);
  }
}

async function until(happened: () => Promise<boolean>, server: ChildProcess): Promise<void> {
  while (!(await happened())) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error('the server is gone');
    await wait(LOOK_EVERY);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Linux tells it; elsewhere memory is not looked at. */
function residentMB({ pid }: ChildProcess): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function keep(table: string): void {
  const [{ model = 'unknown' } = {}] = cpus();
  const where = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model.trim()}, Node ${process.versions.node}`;
  const text = readFileSync(README, 'utf8').replace(
    /(<!-- figures -->\n)[\s\S]*?(<!-- end -->)/,
    `$1\n${where}: ${UPLOADS} uploads of ${WORKS} works, ${BURST} at once.\n\n${table}\n\n$2`,
  );
  writeFileSync(README, text);
}

await main();
