import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { EXPORTS } from '../../../../engine/exports.ts';
import { compare } from '../../../../engine/index.ts';
import { markdownText } from '../../../../engine/report/markdown.ts';
import { KNOWN_PAIRS, PAIRS } from './pairs.ts';
import { shown } from './shown.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
const textOf = (node: Node): string =>
  'data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '';
const tagsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => ('attribs' in node ? [node.name, ...tagsOf(node.children)] : []));
const rendered = (markdown: string) => parseDocument(marked.parse(markdown, { async: false, gfm: true }));

const hostile = fc
  .array(
    fc.constantFrom(
      ...'# - + 1. 1) > * ** _ ` ``` ~~ | [x](y) ![i](j) <b> <!-- &amp; http://e.org www.e.org a@e.org \\ === --- $x$ ^ : [^1] <script>alert(1)</script> javascript:x'.split(
        ' ',
      ),
      'word',
      '\n',
      '\n\n',
      '    ',
      '\t',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

test('any text is words: no markup, no element, no link', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      const { children } = rendered(`> ${markdownText(text)}\n`);
      expect(tagsOf(children).filter((tag) => tag !== 'blockquote' && tag !== 'p')).toEqual([]);
      const collapsed = (said: string) => said.replace(/\s+/gu, ' ').trim();
      expect(collapsed(children.map(textOf).join(''))).toBe(collapsed(shown(text)));
    }),
    { numRuns: 1000 },
  );
});

test('what was cut and put is marked, in reports of anything', () => {
  fc.assert(
    fc.property(PAIRS, ([before, after]) => {
      const comparison = compare(before, after, { language: 'en', beforeLabel: '# <b>', afterLabel: '*x*' });
      const { children } = rendered(EXPORTS.md(comparison, { before, after }));
      const allowed = 'h1 h2 h3 ul li p strong em del ins blockquote hr'.split(' ');
      expect(tagsOf(children).filter((tag) => !allowed.includes(tag))).toEqual([]);
      const marks = (tag: string) => tagsOf(children).filter((one) => one === tag).length;
      const edits = (op: string) =>
        comparison.links.flatMap((link) =>
          link.edits.filter((edit) => edit.op === op || edit.op === 'replace'),
        );
      expect([marks('del'), marks('ins')]).toEqual([edits('delete').length, edits('insert').length]);
    }),
  );
});

test('the changes stand by severity, and lead to the report', () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en' });
  const addressOf = (id: string) => `https://desk.example/changes/${id}`;
  const said = EXPORTS.md(comparison, { before, after, title: 'Statement', addressOf });
  expect(said).toMatch(/^# Statement\n/);
  expect(said).toContain('### Critical (2)\n\n- **date**: January 12, 2003 → January 13, 2003 · [');
  expect(said).toContain('January <del>12</del><ins>13</ins>, 2003');
  const first = comparison.links.flatMap((link) => link.changes)[0];
  expect(said).toContain(`(<https://desk.example/changes/${first.id}>)`);
  expect(EXPORTS.md(comparison, { before, after, locale: 'ja' })).toContain('## 変更の一覧');
});

test('what was noticed in the files stands before the changes, as words', () => {
  const { before, after } = KNOWN_PAIRS[0];
  const comparison = compare(before, after, { language: 'en' });
  const notes = { before: ['By <b>Ann</b>.'], after: ['1 image was left out.'] };
  const said = EXPORTS.md(comparison, { before, after, notes });
  expect(said).toContain(
    '\n\n- **Before**: By \\<b\\>Ann\\</b\\>.\n- **After**: 1 image was left out.\n\n## Changes',
  );
  expect(EXPORTS.md(comparison, { before, after, notes: { before: [], after: [] } })).toBe(
    EXPORTS.md(comparison, { before, after }),
  );
});
