/** The corpus as uploads: `<corpus>/<work>/work.json` names the files and says what they are. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Local } from './local.ts';
import { type Accepted, acceptUpload } from './stages/accept.ts';

const manifest = v.object({
  title: v.string(),
  sourceLanguage: v.string(),
  versions: v.array(
    v.object({
      file: v.string(),
      label: v.string(),
      language: v.string(),
      role: v.string(),
      time: v.optional(v.string()),
    }),
  ),
});

export interface CorpusUpload {
  readonly work: string;
  readonly file: string;
  readonly outcome:
    | Accepted
    /** The manifest or the file cannot be read. */
    | { readonly code: 'unreadable'; readonly message: string };
}

/**
 * Uploads what the corpus holds, work by work, and waits for the stages after each file: the door can say of a file
 * that it is there already only when its version is made, and a run that was interrupted must come to the same
 * answers. A second run uploads nothing. Throws StoreError.
 */
export async function ingestCorpus(
  corpus: string,
  local: Local,
  onUpload?: (upload: CorpusUpload) => void,
): Promise<readonly CorpusUpload[]> {
  const uploads: CorpusUpload[] = [];
  const report = (upload: CorpusUpload): void => {
    uploads.push(upload);
    onUpload?.(upload);
  };
  for (const work of await worksIn(corpus)) {
    const folder = join(corpus, work);
    const read = await readManifest(join(folder, 'work.json'));
    if (!read.ok) {
      report({ work, file: 'work.json', outcome: { code: 'unreadable', message: read.message } });
      continue;
    }
    const { title: workTitle, sourceLanguage, versions } = read.manifest;
    for (const { file, ...said } of versions) {
      const bytes = await readFile(join(folder, file)).catch((error: Error) => error);
      if (bytes instanceof Error) {
        const message = `${join(folder, file)} cannot be read: ${bytes.message}`;
        report({ work, file, outcome: { code: 'unreadable', message } });
        continue;
      }
      const offer = { work, ...said, filename: file, bytes, workTitle, sourceLanguage };
      report({ work, file, outcome: await acceptUpload(local.store, offer) });
      await local.settle();
    }
  }
  return uploads;
}

/** The folders with a manifest, by name. */
async function worksIn(corpus: string): Promise<readonly string[]> {
  const works: string[] = [];
  for (const entry of await readdir(corpus, { withFileTypes: true })) {
    if (entry.isDirectory() && (await readdir(join(corpus, entry.name))).includes('work.json'))
      works.push(entry.name);
  }
  return works.sort();
}

type ReadManifest =
  | { readonly ok: true; readonly manifest: v.InferOutput<typeof manifest> }
  | { readonly ok: false; readonly message: string };

async function readManifest(path: string): Promise<ReadManifest> {
  try {
    const parsed = v.safeParse(manifest, JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return { ok: true, manifest: parsed.output };
    const [issue] = parsed.issues;
    return { ok: false, message: `${path}: ${issue.message} at "${v.getDotPath(issue) ?? ''}".` };
  } catch (error) {
    return {
      ok: false,
      message: `${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    };
  }
}
