import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Accepted, acceptUpload, refuseOversize } from '../../stages/accept.ts';
import { readDocument, refusalRecord } from '../../stages/documents.ts';
import { isBeingDeleted } from '../../stages/erase.ts';
import type { RefusalRecord } from '../../stages/records.ts';
import { refusalKeyOf } from '../../stages/uploads.ts';
import { MAX_UPLOAD_BYTES } from '../../store/keys.ts';
import { finishStages, openProject, type Project, sayReports, takeCorpus } from '../project.ts';
import { nameOf, readFileBytes } from '../read-text.ts';
import { refused, Trouble } from '../trouble.ts';

export interface IngestOptions {
  readonly work?: string;
  readonly label?: string;
  readonly language?: string;
  readonly role: string;
  readonly time?: string;
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
  readonly tracked?: 'accept' | 'reject';
  readonly corpus?: string;
  readonly store: string;
}

/** Takes a file, or a corpus, into the store. Throws Trouble and StoreError. */
export async function runIngest(file: string | undefined, options: IngestOptions): Promise<void> {
  if ((file === undefined) === (options.corpus === undefined)) {
    throw new Trouble(
      'Give either a file or --corpus.',
      'As in: variorum ingest final.txt --work treaty --label Final',
    );
  }
  if (options.corpus !== undefined) return ingestWorks(options.corpus, options.store);
  if (options.work === undefined || options.label === undefined) {
    const missing =
      options.work === undefined ? 'Which work is the file a version of?' : 'What is the version called?';
    throw new Trouble(
      missing,
      `Add ${options.work === undefined ? '--work, an id such as treaty' : '--label, as in --label Final'}.`,
    );
  }
  const name = file as string;
  const bytes = await readFileBytes(name);
  const project = await openProject(options.store);
  if (await isBeingDeleted(project.local.store, options.work.normalize('NFC').trim()))
    throw new Trouble(
      `A work ${options.work} was deleted just now.`,
      'Give another --work, or wait an hour, until the deletion is over.',
    );
  const accepted = await offer(project, name, bytes, { ...options, work: options.work });
  await finishStages(project);
  await sayReports(project);
  await sayOutcome(project, name, accepted, options);
}

async function offer(
  { local }: Project,
  file: string,
  bytes: Uint8Array,
  {
    work,
    label,
    language,
    role,
    time,
    workTitle,
    sourceLanguage,
    tracked,
  }: IngestOptions & { readonly work: string },
): Promise<Accepted> {
  const filename = file === '-' ? 'standard-input.txt' : basename(file);
  const said = { work, label, language, role, time, workTitle, sourceLanguage, tracked, filename };
  if (bytes.length <= MAX_UPLOAD_BYTES) return acceptUpload(local.store, { ...said, bytes });
  const size = file === '-' ? bytes.length : (await stat(file)).size;
  return refuseOversize(local.store, said, Math.max(size, bytes.length));
}

/**
 * Why the upload is no version, or undefined. Read from the store rather than heard from the stage: a file that was
 * refused before calls no stage again. Bytes that a version has already are no trouble.
 */
async function refusalOf({ local }: Project, accepted: Accepted): Promise<RefusalRecord | undefined> {
  if (accepted.code === 'same-content') return undefined;
  const read = await readDocument(local.store, refusalKeyOf(accepted.upload), refusalRecord);
  return read.code === 'read' ? read.value : undefined;
}

async function sayOutcome(
  project: Project,
  file: string,
  accepted: Accepted,
  { work, store }: IngestOptions,
): Promise<void> {
  const name = nameOf(file);
  const refusal = await refusalOf(project, accepted);
  if (refusal && refusal.code !== 'same-content') throw refused(name, refusal);
  const version = refusal?.version ?? ('version' in accepted ? accepted.version : undefined);
  project.say(
    version === undefined
      ? `${name}: taken into ${work}. To see it: variorum serve --store ${store}\n`
      : `${name}: nothing new, ${work} has it as ${version}.\n`,
  );
}

async function ingestWorks(corpus: string, store: string): Promise<void> {
  const project = await openProject(store);
  const uploads = await takeCorpus(project, corpus);
  await sayReports(project);
  for (const { work, file, outcome } of uploads) {
    const refusal = outcome.code === 'unreadable' ? undefined : await refusalOf(project, outcome);
    if (refusal && refusal.code !== 'same-content') throw refused(join(corpus, work, file), refusal);
  }
  const files = `${uploads.length} ${uploads.length === 1 ? 'file' : 'files'}`;
  const seen =
    project.progress.made() === 0 ? 'nothing new' : `taken. To see them: variorum serve --store ${store}`;
  project.say(`${files}: ${seen}\n`);
}
