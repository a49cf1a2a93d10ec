import { isSelector } from '../../extract/html/select.ts';
import { readAddress } from '../../fetch/address.ts';
import { openLocal } from '../../local.ts';
import { readDocument } from '../../stages/documents.ts';
import { isBeingDeleted } from '../../stages/erase.ts';
import { endWatch, keepWatch, type WatchView, watchesOf } from '../../stages/watch.ts';
import { lookRecord, type Spell } from '../../stages/watch-records.ts';
import { everyOf, setWatch } from '../../stages/watch-setting.ts';
import { lookKey } from '../../store/keys.ts';
import { finishStages, openProject, sayReports } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';
import { rulesOf, visitorOf, type WatchingOptions } from '../watch-options.ts';

export interface AddWatchOptions extends WatchingOptions {
  readonly every: string;
  readonly label: string;
  readonly select?: string;
  readonly language?: string;
  readonly role: string;
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
  readonly store: string;
}
export interface ListWatchesOptions {
  readonly store: string;
}
export type RemoveWatchOptions = ListWatchesOptions;

/** Sets a watch, and looks at its page. Throws Trouble and StoreError. */
export async function runWatchAdd(work: string, url: string, options: AddWatchOptions): Promise<void> {
  const rules = rulesOf(options);
  const checks = { address: (given: string) => readAddress(given, rules), isSelector };
  const set = setWatch({ ...options, work, url }, checks);
  if (!set.ok) throw new Trouble(set.refusal.message, set.refusal.hint);
  const { watch } = set;
  const project = await openProject(options.store, undefined, (given) =>
    openLocal({ ...given, visitor: visitorOf(options) }),
  );
  const { local, say } = project;
  if (await isBeingDeleted(local.store, watch.work))
    throw new Trouble(
      `A work ${visible(watch.work)} was deleted just now.`,
      'Give another work, or wait an hour, until the deletion is over.',
    );
  const isNew = await keepWatch(local.store, watch);
  await finishStages(project);
  await sayReports(project);
  say(
    `${visible(watch.url)}: ${isNew ? `watched as ${watch.id}, every ${everyOf(watch)}` : 'nothing new, it is watched so'}.\n`,
  );
  const look = await readDocument(local.store, lookKey(watch.work, watch.id), lookRecord);
  if (look.code === 'read') say(`${saidOf(look.value.spells.at(-1))}\n`);
}

/** Throws StoreError. */
export async function runWatchList(work: string | undefined, { store }: ListWatchesOptions): Promise<void> {
  const { local, say } = await openProject(store);
  const all = await watchesOf(local.store, work?.normalize('NFC'));
  if (all.length === 0) say('Nothing is watched.\n');
  for (const view of all) say(lineOf(view));
}

function lineOf({ watch, look }: WatchView): string {
  const select = watch.select === undefined ? '' : `, ${visible(watch.select)}`;
  const next = look === undefined ? '' : ` Next: ${look.next}.`;
  return `${visible(watch.work)}  ${watch.id}  ${visible(watch.url)}  every ${everyOf(watch)}${select}\n  ${saidOf(look?.spells.at(-1))}${next}\n`;
}

const saidOf = (spell: Spell | undefined): string =>
  spell === undefined
    ? 'Not looked at yet.'
    : `${spell.condition} ${spell.first === spell.last ? `at ${spell.first}` : `from ${spell.first} to ${spell.last}`}${spell.message === undefined ? '.' : `: ${visible(spell.message)}`}`;

/** Throws Trouble and StoreError. */
export async function runWatchRemove(
  given: string,
  which: string,
  { store: folder }: RemoveWatchOptions,
): Promise<void> {
  const { local, say } = await openProject(folder);
  const work = given.normalize('NFC');
  const found = (await watchesOf(local.store, work)).find(({ watch }) =>
    [watch.id, watch.url].includes(which),
  );
  if (!found)
    throw new Trouble(
      `${visible(work)} has no watch ${visible(which)}.`,
      `Look at its watches: variorum watch list ${visible(work)}`,
    );
  await endWatch(local.store, work, found.watch.id);
  say(`${visible(found.watch.url)}: no longer watched. The versions that came of it stay.\n`);
}
