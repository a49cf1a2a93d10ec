/**
 * `npm run audit`: asks the registry what is known against the versions in the lock, and fails on `high` and
 * `critical`. Not every network lets that question through; then it says that nothing was audited, and fails only with
 * `-- --required`.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const FAILING: readonly string[] = ['high', 'critical'];

export type Verdict =
  | { readonly code: 'clean'; readonly counts: string }
  /** A line each, the worst first. */
  | { readonly code: 'found'; readonly lines: readonly string[] }
  | { readonly code: 'unanswered'; readonly reason: string };

interface Report {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: { readonly [name: string]: Vulnerable };
  readonly metadata?: { readonly vulnerabilities: { readonly [severity: string]: number } };
}

interface Vulnerable {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  /** Advisories, and the names of packages that bring one along. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

/** Of what `npm audit --json` prints. */
export function verdictOf(printed: string): Verdict {
  let report: Report;
  try {
    report = JSON.parse(printed);
  } catch {
    return { code: 'unanswered', reason: printed.trim().slice(0, 200) || 'npm printed nothing' };
  }
  const { vulnerabilities, metadata, message, error } = report;
  if (!vulnerabilities || !metadata)
    return { code: 'unanswered', reason: message ?? error?.summary ?? 'npm printed no report' };
  const bad = Object.values(vulnerabilities).filter(({ severity }) => FAILING.includes(severity));
  if (bad.length > 0)
    return {
      code: 'found',
      lines: bad
        .sort((one, other) => FAILING.indexOf(other.severity) - FAILING.indexOf(one.severity))
        .map(lineOf),
    };
  const counts = Object.entries(metadata.vulnerabilities).map(([severity, count]) => `${severity} ${count}`);
  return { code: 'clean', counts: counts.join(', ') };
}

const lineOf = ({ name, severity, range, via }: Vulnerable): string => {
  const said = via.map((one) => (typeof one === 'string' ? `by way of ${one}` : `${one.title} (${one.url})`));
  return `${severity}: ${`${name} ${range}`.trim()}: ${said.join('; ')}`;
};

function main(required: boolean): number {
  // npm is a script of another extension on Windows, which only a shell finds; no argument here is anybody's text.
  const { stdout, error } = spawnSync('npm audit --json --package-lock-only', {
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const verdict = error ? ({ code: 'unanswered', reason: error.message } as const) : verdictOf(stdout);
  switch (verdict.code) {
    case 'clean':
      console.log(`audit: nothing high or critical is known (${verdict.counts})`);
      return 0;
    case 'found':
      console.error(['audit: known against versions in package-lock.json:', ...verdict.lines].join('\n  '));
      return 1;
    case 'unanswered':
      console.error(`audit: NOTHING WAS AUDITED, the registry did not answer: ${verdict.reason}`);
      return required ? 1 : 0;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.includes('--required'));
