/** What the stages do, as one line each, and kept for what is said at the end. */
import type pc from 'picocolors';
import type { LocalEvent } from '../local.ts';
import type { RefusalRecord } from '../stages/records.ts';
import { PAIR_SEPARATOR, parseKey } from '../store/keys.ts';
import { visible } from './visible.ts';

export interface Progress {
  readonly onProgress: (event: LocalEvent) => void;
  /** How many things the stages made. */
  readonly made: () => number;
  /** Keys of the comparisons whose reports were published. */
  readonly published: ReadonlySet<string>;
  /** By the upload's key. */
  readonly refused: ReadonlyMap<string, RefusalRecord>;
  /** What stages threw: key to message. */
  readonly failed: ReadonlyMap<string, string>;
}

export function watchProgress(
  write: (line: string) => void,
  colors: ReturnType<typeof pc.createColors>,
): Progress {
  const published = new Set<string>();
  const refused = new Map<string, RefusalRecord>();
  const failed = new Map<string, string>();
  let made = 0;
  const line = (stage: string, work: string, what: string, ink = colors.green) =>
    write(`${ink(stage.padEnd(8))} ${colors.dim(work)}  ${what}\n`);

  function onProgress({ stage, key, outcome }: LocalEvent): void {
    const parsed = parseKey(key);
    const work = visible(parsed?.work ?? '');
    switch (outcome.code) {
      case 'refused':
        // An upload's details call ingest as well, which then says the same again.
        if (refused.has(outcome.refusal.upload)) break;
        refused.set(outcome.refusal.upload, outcome.refusal);
        line(
          'refused',
          work,
          visible(`${outcome.refusal.filename}: ${outcome.refusal.message}`),
          colors.yellow,
        );
        break;
      case 'failed':
        if (failed.get(key) === outcome.message) break;
        failed.set(key, outcome.message);
        line('failed', work, visible(`${stage} of ${key}: ${outcome.message}`), colors.red);
        break;
      case 'later':
        line(
          'later',
          work,
          visible(`a notice: ${outcome.said}; tried again ${outcome.at.toISOString()}`),
          colors.yellow,
        );
        break;
      case 'changed':
        line(stage, work, 'the page has changed');
        break;
      case 'troubled':
        line(stage, work, visible(outcome.message ?? 'the page could not be read'), colors.yellow);
        break;
      case 'made':
        made++;
        if (stage === 'publish') published.add(key);
        for (const name of namesOf({ stage, key, outcome })) line(stage, work, name);
    }
  }

  return { onProgress, made: () => made, published, refused, failed };
}

/** What was made, as people know it: versions and pairs without the hashes in their ids. */
function namesOf({ stage, key, outcome }: LocalEvent): readonly string[] {
  const plain = (id: string) => visible(id.replace(/-[\da-f]{8}$/, ''));
  const pair = (before: string, after: string) => `${plain(before)} → ${plain(after)}`;
  if (stage === 'ingest' && 'version' in outcome) return [plain(outcome.version)];
  if (stage === 'compare' && 'pairs' in outcome) {
    return outcome.pairs.map((name) => {
      const [before, after] = name.split(PAIR_SEPARATOR);
      return pair(before, after);
    });
  }
  if (stage === 'deliver' && 'delivery' in outcome) return [visible(`${outcome.delivery}: ${outcome.said}`)];
  const parsed = parseKey(key);
  return parsed && 'pair' in parsed ? [pair(parsed.pair.before, parsed.pair.after)] : [];
}
