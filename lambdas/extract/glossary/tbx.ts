/**
 * Glossaries in TBX, ISO 30042: concept → language → term. The edition of 2019 (conceptEntry, langSec, termSec) and the
 * older one (termEntry, langSet, tig or ntig), whatever prefixes the elements carry.
 */
import { Parser } from 'htmlparser2';
import type { Refusal } from '../refusal.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { badGlossary, type RawTerm } from './term.ts';

const LEVELS: { readonly [element: string]: 'concept' | 'language' | 'term' } = {
  conceptEntry: 'concept',
  termEntry: 'concept',
  langSec: 'language',
  langSet: 'language',
  termSec: 'term',
  tig: 'term',
  ntig: 'term',
};
/** TBX goes about ten deep. */
const MAX_DEPTH = 50;

/** What is said of a concept, a language or a term; what is said further in goes before it. */
interface Scope {
  readonly element: string;
  readonly language?: string;
  readonly line: number;
  term?: string;
  severity?: string;
  kind?: string;
  note?: string;
}

/** An element whose text is wanted. */
interface Capture {
  readonly depth: number;
  readonly field: 'term' | 'severity' | 'kind' | 'note';
  text: string;
}

/** Reads no DTD and expands no entities but XML's own five. Linear in the text. */
export function readTbx(text: string): Attempt<{ raw: readonly RawTerm[]; notes: readonly string[] }> {
  const raw: RawTerm[] = [];
  const scopes: Scope[] = [];
  let refusal: Refusal | undefined;
  let capture: Capture | undefined;
  let depth = 0;
  let opened = -1;
  let line = 1;
  let counted = 0;

  /** Of what is read now; asked for in the order of the text. */
  function lineNow(): number {
    for (
      let at = text.indexOf('\n', counted);
      at >= 0 && at < parser.startIndex;
      at = text.indexOf('\n', counted)
    ) {
      line += 1;
      counted = at + 1;
    }
    return line;
  }
  function stop(message: string, hint: string): void {
    refusal ??= badGlossary(message, lineNow(), hint);
    parser.pause();
  }
  function keep({ field, text: said }: Capture): void {
    const scope = scopes.at(-1);
    if (!scope) return;
    const severity = field === 'note' ? /^\s*severity\s*[:=]\s*(\S+)\s*$/iu.exec(said)?.[1] : undefined;
    if (severity !== undefined) scope.severity ??= severity;
    else scope[field] ??= said;
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (refusal) return;
        depth += 1;
        opened = parser.endIndex;
        if (depth === 1 && /<!ENTITY\s/iu.test(text.slice(0, parser.startIndex)))
          return stop('The glossary declares XML entities, which are not expanded.', PLAIN);
        if (depth > MAX_DEPTH)
          return stop(`The glossary's elements are nested more than ${MAX_DEPTH} deep.`, WHOLE);
        const element = name.slice(name.indexOf(':') + 1);
        if (LEVELS[element])
          scopes.push({ element: name, language: attributes['xml:lang'], line: lineNow() });
        const field = capture ? undefined : fieldOf(element, attributes.type);
        if (field) capture = { depth, field, text: '' };
      },
      ontext(data) {
        if (capture) capture.text += data;
      },
      onclosetag(name, implied) {
        if (refusal) return;
        // A tag that closes itself is called implied as well; it ends where it was opened.
        if (implied && parser.endIndex !== opened)
          return stop(`The element <${name}> is never closed; the file may have been cut off.`, WHOLE);
        if (capture?.depth === depth) {
          keep(capture);
          capture = undefined;
        }
        depth -= 1;
        const scope = scopes.at(-1);
        if (scope?.element !== name) return;
        if (LEVELS[name.slice(name.indexOf(':') + 1)] === 'term') raw.push(entryOf(scopes));
        scopes.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (!refusal) parser.end();
  if (refusal) return refused(refusal);
  if (raw.length === 0)
    return refused(
      badGlossary(
        'The file holds no terms of a TBX glossary: no <conceptEntry> or <termEntry> with a term in it.',
        undefined,
        'Export the glossary as TBX (ISO 30042), or as CSV with a column "term".',
      ),
    );
  return done({ raw, notes: [] });
}

const WHOLE = 'Export the glossary once more, and send the whole file.';
const PLAIN = 'Export the glossary without a document type declaration of its own.';

function fieldOf(element: string, type: string | undefined): Capture['field'] | undefined {
  if (element === 'term' || element === 'note') return element;
  const said = type?.toLowerCase();
  return said === 'severity' || said === 'kind' ? said : undefined;
}

function entryOf(scopes: readonly Scope[]): RawTerm {
  const inner = [...scopes].reverse();
  const said = (field: 'language' | 'severity' | 'kind' | 'note') =>
    inner.find((scope) => scope[field] !== undefined)?.[field];
  return {
    term: inner[0].term ?? '',
    language: said('language'),
    severity: said('severity'),
    kind: said('kind'),
    note: said('note'),
    line: inner[0].line,
  };
}
