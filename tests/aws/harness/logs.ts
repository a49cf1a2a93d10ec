/** What the deployed functions have logged. */
import { callAction } from './calls.ts';
import { deployed, resource } from './deployed.ts';

interface Events {
  readonly events: readonly { readonly message: string }[];
}

/** Lines of JSON, as our functions write them, in the order of time. */
async function logged(logGroupName: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { events } = await callAction<Events>('logs', 'FilterLogEvents', { logGroupName });
  return events.flatMap(({ message }) => (message.startsWith('{') ? [JSON.parse(message)] : []));
}

/** Lines of all functions that are about an upload, by its id. */
export async function linesAbout(correlation: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const groups = deployed().resources.filter(
    ({ type, logicalId }) => type === 'AWS::Logs::LogGroup' && logicalId.includes('WorkerLogs'),
  );
  const lines = await Promise.all(groups.map(({ physicalId }) => logged(physicalId)));
  return lines.flat().filter((line) => String(line.correlation).split(' ').includes(correlation));
}

/** What the functions have counted, in embedded metric format: the names in its lines. */
export async function metricsLogged(logGroup: string): Promise<ReadonlySet<string>> {
  const lines = await logged(resource('AWS::Logs::LogGroup', logGroup));
  return new Set(lines.filter((line) => '_aws' in line).flatMap((line) => Object.keys(line)));
}

/** One for each run of the sweep: how many things it did. */
export async function sweepsLogged(): Promise<readonly number[]> {
  const lines = await logged(resource('AWS::Logs::LogGroup', 'SweepWorkerLogs'));
  return lines
    .filter(({ stage, left }) => stage === 'sweep' && left !== undefined)
    .map(({ did }) => Number(did));
}

/** The last errors of every function, one line each. */
export async function functionErrors(): Promise<readonly string[]> {
  const groups = deployed().resources.filter(({ type }) => type === 'AWS::Logs::LogGroup');
  const lines = await Promise.all(groups.map(({ physicalId }) => logged(physicalId)));
  return lines.flatMap((all) =>
    all
      .filter(({ level }) => level === 'ERROR')
      .slice(-3)
      .map((line) => JSON.stringify(line).slice(0, 600)),
  );
}
