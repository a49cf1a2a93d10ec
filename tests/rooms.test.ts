/** The import rules of the rooms (ARCHITECTURE.md), and proof that this test can fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Rule {
  /** Files the rule is for: a path that begins so. */
  readonly room: string;
  /** Imports allowed: the package, or the path from the root, begins so. */
  readonly may: readonly string[];
  /** Words that stand for a platform the room must not know. */
  readonly never?: RegExp;
}

/** The first rule that fits a file holds for it. */
const RULES: readonly Rule[] = [
  {
    room: 'engine/',
    may: ['diff', '@noble/hashes', 'fflate', 'engine/'],
    never: /\bprocess\.|\bfetch\(|\bDate\.now|new Date\(\)|Math\.random|\brequire\(|toLocale|localeCompare/,
  },
  { room: 'lambdas/store/keys.ts', may: [] },
  {
    room: 'lambdas/store/s3',
    may: ['node:', '@aws-sdk/client-s3', '@aws-sdk/s3-presigned-post', 'lambdas/store/'],
  },
  { room: 'lambdas/store/', may: ['node:', 'lambdas/store/'] },
  {
    room: 'lambdas/extract/',
    may: [
      'parse5',
      'marked',
      'csv-parse',
      'htmlparser2',
      'fflate',
      'saxes',
      'gettext-parser',
      'unpdf',
      'css-select',
      'domhandler',
      'parse5-htmlparser2-tree-adapter',
      '@exodus/bytes',
      'chardet',
      'lambdas/extract/',
      'lambdas/store/keys.ts',
    ],
    never: /process\.env/,
  },
  {
    room: 'lambdas/fetch/',
    may: [
      'node:',
      'ipaddr.js',
      'robots-parser',
      'lambdas/fetch/',
      'lambdas/store/keys.ts',
      'lambdas/stages/watch-visit.ts',
    ],
    never: /process\.env/,
  },
  {
    room: 'lambdas/stages/',
    may: [
      'node:crypto',
      'valibot',
      '@noble/hashes',
      'engine/index.ts',
      // The version and the words for categories, so that a stage can tell what is current without loading the engine.
      'engine/version.ts',
      'engine/model.ts',
      'lambdas/extract/',
      'lambdas/store/store.ts',
      'lambdas/store/keys.ts',
      'lambdas/stages/',
    ],
    never: /process\.env/,
  },
  {
    room: 'lambdas/channels/',
    may: [
      'node:',
      'nodemailer',
      '@aws-sdk/client-sns',
      '@aws-sdk/client-sesv2',
      'lambdas/channels/',
      'lambdas/fetch/',
      'lambdas/stages/deliver.ts',
    ],
    never: /process\.env/,
  },
  {
    room: 'lambdas/handlers/',
    may: [
      '@types/aws-lambda',
      'aws-lambda',
      '@aws-lambda-powertools',
      'node:timers/promises',
      '@smithy/core/checksum',
      '@smithy/signature-v4',
      'hono',
      'valibot',
      'lambdas/',
    ],
  },
  {
    room: 'lambdas/web/auth/',
    may: ['hono', 'jose', 'openid-client', 'engine/index.ts', 'lambdas/web/'],
    never: /process\.env/,
  },
  {
    room: 'lambdas/',
    may: [
      'node:',
      'hono',
      '@hono/node-server',
      'commander',
      'croner',
      'picocolors',
      'cli-table3',
      'rate-limiter-flexible',
      'valibot',
      'tsx',
      'engine/index.ts',
      'engine/model.ts',
      'engine/report-assets.ts',
      'engine/exports.ts',
      'engine/comparison.schema.json',
      '@valibot/to-json-schema',
      'lambdas/',
    ],
  },
  {
    room: 'infra/',
    may: ['node:', 'aws-cdk-lib', 'constructs', 'cdk-nag', 'esbuild', 'infra/', 'lambdas/store/keys.ts'],
  },
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** What breaks the rules in a file, one line each. */
function broken(path: string, source: string): string[] {
  const rule = RULES.find(({ room }) => path.startsWith(room));
  if (!rule) return [];
  const found: string[] = [];
  for (const [, from, lazily, bare] of source.matchAll(IMPORT)) {
    const name = from ?? lazily ?? bare;
    const target = name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
    const allowed = rule.may.some((may) =>
      may.endsWith('/') || may.endsWith(':')
        ? target.startsWith(may)
        : target === may || target.startsWith(`${may}/`),
    );
    if (!allowed) found.push(`${path} imports ${target}`);
  }
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  if (rule.never?.test(code)) found.push(`${path} uses ${code.match(rule.never)?.[0]}`);
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

test('no file imports what its room may not', () => {
  const files = ['engine', 'lambdas', 'infra'].flatMap(sources);
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path) => broken(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test.each([
  ['engine/align/align.ts', "import { readFileSync } from 'node:fs';"],
  ['engine/align/align.ts', "import type { Store } from '../../lambdas/store/store.ts';"],
  ['engine/compare.ts', 'const now = Date.now();'],
  ['lambdas/store/keys.ts', "import { join } from 'node:path';"],
  ['lambdas/stages/compare.ts', "import { S3Store } from '../store/s3.ts';"],
  ['lambdas/stages/compare.ts', "import { align } from '../../engine/align/align.ts';"],
  ['lambdas/channels/mail.ts', 'const server = process.env.SMTP;'],
  ['lambdas/stages/deliver.ts', "import { sendMail } from '../channels/mail.ts';"],
  ['lambdas/stages/ingest.ts', 'const bucket = process.env.BUCKET;'],
  ['lambdas/stages/watch.ts', "import { makeVisitor } from '../fetch/visit.ts';"],
  ['lambdas/fetch/visit.ts', "import { ingest } from '../stages/ingest.ts';"],
  ['lambdas/web/app.ts', "export { align } from '../../engine/align/align.ts';"],
  ['infra/app.ts', "import { compare } from '../engine/index.ts';"],
  ['infra/app.ts', "const it = await import('../lambdas/handlers/web.ts');"],
])('a planted breach in %s is found: %s', (path, line) => {
  expect(broken(path, `${line}\n`)).toHaveLength(1);
});

test('no source file names somebody’s home folder, or is left for later', () => {
  const files = ['engine', 'lambdas', 'infra', 'tests']
    .flatMap(sources)
    .filter((path) => path !== 'tests/rooms.test.ts');
  const bad = files.filter((path) =>
    /\b(TO[D]O|FIX[M]E|HA[C]K)\b|\/home\//.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(bad).toEqual([]);
});
