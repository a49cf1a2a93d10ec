import { putSame } from '../../stages/documents.ts';
import { versionsOf } from '../../stages/history.ts';
import { workRefusal } from '../../stages/names.ts';
import { readSettings } from '../../stages/settings.ts';
import { settingsKey } from '../../store/keys.ts';
import { finishStages, openProject, sayReports } from '../project.ts';
import { readSettingsOptions, writtenSettings } from '../read-settings.ts';
import type { SettingsOptions } from '../settings-options.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';

export interface WorkSettingsOptions extends SettingsOptions {
  readonly store: string;
}

/** Writes a work's settings and makes its comparisons again, or prints those it has. Throws Trouble and StoreError. */
export async function runSettings(given: string, options: WorkSettingsOptions): Promise<void> {
  const work = given.normalize('NFC');
  const refusal = workRefusal(work);
  if (refusal) throw new Trouble(refusal.message, "Give a work's id, such as treaty.");
  const applied = await readSettingsOptions(options);
  const project = await openProject(options.store);
  const { local, say } = project;
  if (applied === undefined) {
    const read = await readSettings(local.store, work);
    if (read.code === 'broken')
      throw new Trouble(
        `${settingsKey(work)}: ${read.message} ${read.place}`.trim(),
        'Give --config, to write settings in their place.',
      );
    say(read.code === 'read' ? writtenSettings(read.value) : `${visible(work)} has no settings.\n`);
    return;
  }
  const { wrote } = await putSame(local.store, settingsKey(work), writtenSettings(applied.settings));
  await finishStages(project);
  await sayReports(project);
  if ((await versionsOf(local.store, work)).length === 0)
    say(`${visible(work)} has no version yet; the settings will be used when it has.\n`);
  say(`${visible(work)}: ${wrote ? 'settings written' : 'nothing new, it has these settings'}.\n`);
}
