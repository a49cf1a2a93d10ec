import { basename } from 'node:path';
import { readGlossary } from '../extract/glossary/read.ts';
import { sha256 } from '../stages/digest.ts';
import { writtenDocument } from '../stages/documents.ts';
import { type AppliedSettings, settingsOf, type WorkSettings } from '../stages/settings.ts';
import { nameOf, readFileBytes } from './read-text.ts';
import type { SettingsOptions } from './settings-options.ts';
import { refused, Trouble } from './trouble.ts';

/** The settings as they are written into a store. */
export const writtenSettings = (settings: WorkSettings): string =>
  writtenDocument({ schema: 'variorum.settings/1', ...settings });

/** From the files and flags, or undefined where none is given. Throws Trouble. */
export async function readSettingsOptions({
  config,
  glossary,
  severity,
  ignore,
}: SettingsOptions): Promise<AppliedSettings | undefined> {
  if (config === undefined && glossary === undefined && !severity && !ignore) return undefined;
  const read = config === undefined ? {} : await readConfig(config);
  const terms = [...(read.terms ?? []), ...(glossary === undefined ? [] : await readTerms(glossary))];
  const severities = { ...read.severities, ...severity };
  const ignored = [...new Set([...(read.ignore ?? []), ...(ignore ?? [])])];
  const settings: WorkSettings = {
    ...(Object.keys(severities).length > 0 ? { severities } : {}),
    ...(ignored.length > 0 ? { ignore: ignored } : {}),
    ...(terms.length > 0 ? { terms } : {}),
  };
  return { settings, sha256: sha256(writtenSettings(settings)) };
}

async function readConfig(file: string): Promise<WorkSettings> {
  const name = nameOf(file);
  const bytes = await readFileBytes(file);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Trouble(
      `${name}: this is no JSON: ${(error as Error).message}`,
      'A config is JSON in UTF-8, as in {"ignore": ["typography"]}.',
      { cause: error },
    );
  }
  const outcome = settingsOf(json);
  if (outcome.ok) return outcome.settings;
  const { place, message } = outcome;
  throw new Trouble(
    `${name}: ${message}${place === '' ? '' : ` (at ${place})`}.`,
    '"variorum help settings" shows what a config may hold.',
  );
}

async function readTerms(file: string): Promise<NonNullable<WorkSettings['terms']>> {
  const read = await readGlossary(await readFileBytes(file));
  if (!read.ok) throw refused(nameOf(file), read.refusal);
  for (const note of read.value.notes) process.stderr.write(`variorum: ${basename(file)}: ${note}\n`);
  return read.value.terms;
}
