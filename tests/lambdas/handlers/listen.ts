/** What the functions say on standard output and error while a test runs, line by line, and do not print. */
import { onTestFinished, vi } from 'vitest';

type Line = { readonly [name: string]: unknown };

export interface Said {
  /** Of the log. */
  readonly lines: readonly Line[];
  /** In embedded metric format: `Versions`, `Milliseconds stage=ingest` and so on, with their values. */
  readonly metrics: ReadonlyMap<string, number>;
}

interface Emf {
  readonly CloudWatchMetrics: readonly {
    readonly Dimensions: readonly (readonly string[])[];
    readonly Metrics: readonly { readonly Name: string }[];
  }[];
}

export function listen(): Said {
  const lines: Line[] = [];
  const metrics = new Map<string, number>();
  const hear = (text: unknown): boolean => {
    for (const line of String(text).split('\n')) {
      if (!line.startsWith('{')) continue;
      const fields = JSON.parse(line);
      if (fields._aws) count(fields._aws, fields);
      else lines.push(fields);
    }
    return true;
  };
  const count = ({ CloudWatchMetrics }: Emf, fields: Line): void => {
    for (const { Dimensions, Metrics } of CloudWatchMetrics) {
      const of = Dimensions[0].filter((name) => name !== 'service').map((name) => ` ${name}=${fields[name]}`);
      for (const { Name } of Metrics) metrics.set(`${Name}${of.join('')}`, Number(fields[Name]));
    }
  };
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation(hear);
    onTestFinished(() => spy.mockRestore());
  }
  return { lines, metrics };
}
