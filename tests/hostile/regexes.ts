/** Every regular expression of our sources: literals from the syntax trees, the others by watching them being made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What runs on texts that others wrote. `infra/` reads our own files alone. */
const ROOMS = ['engine', 'lambdas'];

export interface Found {
  /** From the root of the repository. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

type SyntaxNode = { readonly [field: string]: unknown };

export function regexesOf(code: string): { readonly literals: readonly RegExp[]; readonly calls: number } {
  const literals: RegExp[] = [];
  let calls = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null && !(node instanceof RegExp)) {
      const { type, regex, callee } = node as SyntaxNode;
      if (type === 'Literal' && regex) {
        const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
        literals.push(new RegExp(pattern, flags));
      }
      if ((type === 'NewExpression' || type === 'CallExpression') && (callee as SyntaxNode).name === 'RegExp')
        calls++;
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(code, { lang: 'ts' }));
  return { literals, calls };
}

/** Of the rooms' files; those made by a constructor from a run of its module, which is therefore loaded here. */
export async function allRegexes(): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of ROOMS.flatMap(sourcesIn)) {
    const { literals, calls } = regexesOf(readFileSync(join(ROOT, file), 'utf8'));
    found.push(...literals.map(({ source, flags }) => ({ file, source, flags })));
    if (calls === 0) continue;
    const made = await madeBy(file);
    if (made.length === 0)
      throw new Error(`${file} calls RegExp, but not while it is loaded: write it where this can see it.`);
    found.push(...made.map(({ source, flags }) => ({ file, source, flags })));
  }
  return found;
}

const sourcesIn = (room: string): readonly string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(room, path))
    .sort();

/** By the file itself: the packages that it loads have makers of their own, and limits of ours before them. */
async function madeBy(file: string): Promise<readonly RegExp[]> {
  const made: RegExp[] = [];
  const own = globalThis.RegExp;
  const keep = <Made extends RegExp>(regex: Made): Made => {
    // Behind this function and the trap that calls it.
    if (new Error().stack?.split('\n')[3]?.includes(`/${file}:`)) made.push(regex);
    return regex;
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args: [string]) => keep(new target(...args)),
    apply: (target, _, args: [string]) => keep(target(...args)),
  });
  try {
    await import(join(ROOT, file));
  } finally {
    globalThis.RegExp = own;
  }
  return made;
}
