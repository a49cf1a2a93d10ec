import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Accepted, acceptUpload, refuseOversize } from '../../stages/accept.ts';
import { readDocument, refusalRecord } from '../../stages/documents.ts';
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
  const accepted = await offer(project, name, bytes, { ...options, work: options.work });
  await finishStages(project);
  await sayReports(project);
  await sayOutcome(project, name, accepted, options);
}

async function offer(
  { local }: Project,
  file: string,
  bytes: Uint8Array,
  { work, label, language, role, time, workTitle, sourceLanguage }: IngestOptions & { readonly work: string },
): Promise<Accepted> {
  const filename = file === '-' ? 'standard-input.txt' : basename(file);
  const said = { work, label, language, role, time, workTitle, sourceLanguage, filename };
  if (bytes.length <= MAX_UPLOAD_BYTES) return acceptUpload(local.store, { ...said, bytes });
  const size = file === '-' ? bytes.length : (await stat(file)).size;
  return refuseOversize(local.store, said, Math.max(size, bytes.length));
}

async function sayOutcome(
  { local, say }: Project,
  file: string,
  accepted: Accepted,
  { work, store }: IngestOptions,
): Promise<void> {
  const there = (version: string): void =>
    say(`${nameOf(file)}: nothing new, ${work} has it as ${version}.\n`);
  if (accepted.code === 'too-large') throw refused(nameOf(file), accepted.refusal);
  if (accepted.code === 'same-content') return there(accepted.version);
  // Read from the store rather than heard from the stage: a file that was refused before calls no stage again.
  const read = await readDocument(local.store, refusalKeyOf(accepted.upload), refusalRecord);
  if (read.code === 'read') {
    const refusal = read.value;
    if (refusal.code === 'same-content' && refusal.version) return there(refusal.version);
    throw refused(nameOf(file), refusal);
  }
  if (accepted.code === 'already' && accepted.version) return there(accepted.version);
  say(`${nameOf(file)}: taken into ${work}. To see it: variorum serve --store ${store}\n`);
}

async function ingestWorks(corpus: string, store: string): Promise<void> {
  const project = await openProject(store);
  const uploads = await takeCorpus(project, corpus);
  await sayReports(project);
  const made = project.progress.made();
  const files = `${uploads.length} ${uploads.length === 1 ? 'file' : 'files'}`;
  project.say(
    made === 0
      ? `${files}, nothing new.\n`
      : `${files} taken. To see them: variorum serve --store ${store}\n`,
  );
  const [refusal] = project.progress.refused.values();
  if (refusal && refusal.code !== 'same-content') throw refused(refusal.filename, refusal);
}
