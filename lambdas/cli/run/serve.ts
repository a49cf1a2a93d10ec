import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { openLocal } from '../../local.ts';
import { scheduleJobs } from '../../local-jobs.ts';
import { webApp } from '../../web/app.ts';
import { readWork } from '../../web/catalogue.ts';
import { makeChanges } from '../../web/changes.ts';
import { workIds } from '../../web/folders.ts';
import { type LocalServer, serveLocal } from '../../web/serve.ts';
import { openProject, type Project, sayReports, takeCorpus } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { rulesOf, visitorOf, type WatchingOptions } from '../watch-options.ts';

export interface ServeOptions extends WatchingOptions {
  readonly port: number;
  readonly store: string;
  readonly corpus?: string;
}

const OWN_CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));

/** Serves the pages until a signal. Throws Trouble and StoreError. */
export async function runServe(options: ServeOptions): Promise<void> {
  const { port, store, corpus = OWN_CORPUS } = options;
  // Before the work, which may take a while: nobody should wait to hear that the port is busy.
  if (port !== 0) await (await listen(new Hono(), port)).close();
  const changes = makeChanges();
  const project = await openProject(store, changes.tell, (given) =>
    openLocal({ ...given, visitor: visitorOf(options) }),
  );
  await takeCorpus(project, corpus);
  await sayReports(project);
  await sayStore(project, store);
  // Heard from before the address is said: who reads it may stop us at once.
  const stop = stopAsked();
  const server = await listen(
    webApp({ store: project.local.store, changes, watchable: rulesOf(options) }),
    port,
  );
  const { colors, say } = project;
  say(`Serving ${colors.cyan(colors.underline(server.url))} (Ctrl-C stops)\n`);
  const scheduled = scheduleJobs(project.local, (job, error) =>
    say(`${colors.red('failed')}   ${job}: ${error instanceof Error ? error.message : String(error)}\n`),
  );
  await stop;
  await scheduled.stop();
  changes.close();
  await server.close();
  await project.local.settle();
  say('Stopped.\n');
}

/** Throws Trouble where the port cannot be had. */
async function listen(app: Hono, port: number): Promise<LocalServer> {
  try {
    return await serveLocal({ app, port });
  } catch (error) {
    throw new Trouble((error as Error).message, undefined, { cause: error });
  }
}

async function sayStore({ local, progress, say }: Project, folder: string): Promise<void> {
  let [works, versions, comparisons] = [0, 0, 0];
  for (const id of await workIds(local.store)) {
    const work = await readWork(local.store, id);
    works++;
    versions += work?.versions.length ?? 0;
    comparisons += work?.comparisons.filter(({ report }) => report).length ?? 0;
  }
  const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
  const there = [count(works, 'work'), count(versions, 'version'), count(comparisons, 'comparison')].join(
    ', ',
  );
  say(progress.made() === 0 ? `Nothing new: ${there} in ${folder}.\n` : `\nReady: ${there} in ${folder}.\n`);
}

/** A second signal ends the process at once, as signals do. */
const stopAsked = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
