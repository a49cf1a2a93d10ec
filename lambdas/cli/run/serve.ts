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
import { localAuth, type SignInOptions } from '../sign-in.ts';
import { Trouble } from '../trouble.ts';
import { rulesOf, visitorOf, type WatchingOptions } from '../watch-options.ts';

export interface ServeOptions extends SignInOptions, WatchingOptions {
  readonly port: number;
  readonly store: string;
  readonly corpus?: string;
  readonly host: string;
}

const OWN_CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));

/** Serves the pages until a signal. Throws Trouble and StoreError. */
export async function runServe(options: ServeOptions): Promise<void> {
  const { port, host, store, corpus = OWN_CORPUS } = options;
  const auth = await localAuth(options, process.env);
  const at = { port, host, site: auth?.settings.site };
  // Before the work, which may take a while: nobody should wait to hear that the port is busy.
  if (port !== 0) await (await listen(new Hono(), at)).close();
  const changes = makeChanges();
  const project = await openProject(store, changes.tell, (given) =>
    openLocal({ ...given, visitor: visitorOf(options) }),
  );
  await takeCorpus(project, corpus);
  await sayReports(project);
  await sayStore(project, store);
  // Heard from before the address is said: who reads it may stop us at once.
  const stop = stopAsked();
  const pace = auth && (await import('../pace.ts')).makePace();
  const server = await listen(
    webApp({ store: project.local.store, changes, auth, pace, watchable: rulesOf(options) }),
    at,
  );
  const { colors, say } = project;
  say(`Serving ${colors.cyan(colors.underline(auth?.settings.site ?? server.url))} (Ctrl-C stops)\n`);
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
async function listen(app: Hono, at: Omit<Parameters<typeof serveLocal>[0], 'app'>): Promise<LocalServer> {
  try {
    return await serveLocal({ app, ...at });
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
