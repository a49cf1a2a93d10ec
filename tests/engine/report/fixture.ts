import { Inventory, readTokens } from '../../../engine/edit/token-table.ts';
import { foldChanges } from '../../../engine/fold/fold.ts';
import {
  type Category,
  type Change,
  COMPARISON_SCHEMA,
  type ComparedLink,
  type Comparison,
  type Edit,
  type LinkKind,
  type Segment,
  type Severity,
} from '../../../engine/model.ts';
import { summarize } from '../../../engine/summarize.ts';

type Piece = readonly [op: Edit['op'], before: string, after?: string];
interface LinkSpec {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly kind: LinkKind;
  readonly moved?: boolean;
  /** Left out where the link is unchanged, added or removed: then the whole text is one edit. */
  readonly pieces?: readonly Piece[];
  readonly changes?: readonly (readonly [Category, Severity, edits: readonly number[], note: string])[];
}

export interface Fixture {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
}

/** A comparison by hand: paragraphs of sentences on each side, and links whose pieces must spell the texts. */
export function comparisonByHand(
  paragraphs: { readonly before: readonly string[][]; readonly after: readonly string[][] },
  specs: readonly LinkSpec[],
  sides: { readonly language?: string; readonly beforeLabel?: string; readonly afterLabel?: string } = {},
): Fixture {
  const before = layOut(paragraphs.before);
  const after = layOut(paragraphs.after);
  const language = sides.language ?? 'en';
  const links = specs.map((spec, index) => linkOf(spec, index, before, after));
  const inventory = new Inventory();
  const side = ({ text, segments }: LaidOut) => ({
    text,
    segments,
    language,
    label: '',
    tokens: readTokens(text, segments, inventory),
  });
  const groups = foldChanges(links, side(before), side(after));
  return {
    before: before.text,
    after: after.text,
    comparison: {
      schema: COMPARISON_SCHEMA,
      engine: '0.0.0-test',
      before: {
        label: sides.beforeLabel ?? 'provisional',
        language,
        sha256: 'b'.repeat(64),
        length: before.text.length,
      },
      after: {
        label: sides.afterLabel ?? 'revised',
        language,
        sha256: 'a'.repeat(64),
        length: after.text.length,
      },
      segments: { before: before.segments, after: after.segments },
      links,
      groups,
      summary: summarize(links, groups, { before: before.segments.length, after: after.segments.length }),
      budget: [],
    },
  };
}

interface LaidOut {
  readonly text: string;
  readonly segments: readonly Segment[];
}

function layOut(paragraphs: readonly (readonly string[])[]): LaidOut {
  let text = '';
  const segments: Segment[] = [];
  for (const [paragraph, sentences] of paragraphs.entries()) {
    for (const [index, sentence] of sentences.entries()) {
      text += index > 0 ? ' ' : paragraph > 0 ? '\n\n' : '';
      segments.push({ start: text.length, end: text.length + sentence.length, paragraph });
      text += sentence;
    }
  }
  return { text, segments };
}

function linkOf(spec: LinkSpec, index: number, before: LaidOut, after: LaidOut): ComparedLink {
  const whole = (side: LaidOut, indices: readonly number[]) =>
    indices.length === 0
      ? { start: 0, end: 0 }
      : { start: side.segments[indices[0]].start, end: side.segments[indices[indices.length - 1]].end };
  const spans = { before: whole(before, spec.before), after: whole(after, spec.after) };
  const texts = {
    before: before.text.slice(spans.before.start, spans.before.end),
    after: after.text.slice(spans.after.start, spans.after.end),
  };
  const op = { unchanged: 'equal', added: 'insert', removed: 'delete' } as const;
  const pieces = spec.pieces ?? [
    [op[spec.kind as keyof typeof op] ?? 'replace', texts.before, texts.after] as const,
  ];
  let { start: atBefore } = spans.before;
  let { start: atAfter } = spans.after;
  const edits = pieces.map(([op, first, second]): Edit => {
    const beforeText = op === 'insert' ? '' : first;
    const afterText =
      op === 'delete' ? '' : op === 'replace' ? (second ?? '') : op === 'insert' ? (second ?? first) : first;
    if (!before.text.startsWith(beforeText, atBefore) || !after.text.startsWith(afterText, atAfter))
      throw new Error(`link ${index}: "${beforeText}" / "${afterText}" does not spell the texts`);
    const edit: Edit = {
      op,
      before: { start: atBefore, end: atBefore + beforeText.length },
      after: { start: atAfter, end: atAfter + afterText.length },
    };
    atBefore = edit.before.end;
    atAfter = edit.after.end;
    return edit;
  });
  if (atBefore !== spans.before.end || atAfter !== spans.after.end)
    throw new Error(`link ${index}: pieces end early`);
  const changes = (spec.changes ?? []).map(
    ([category, severity, edits, note], ordinal): Change => ({
      id: `${category}-${index}${ordinal}`,
      category,
      severity,
      edits,
      note,
    }),
  );
  const { before: beforeIndices, after: afterIndices, kind, moved = false } = spec;
  return { before: beforeIndices, after: afterIndices, kind, moved, confidence: 0.9, edits, changes };
}
