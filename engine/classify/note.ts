/** A finding -> the sentence a person would say of it. */
import { type Finding, quote } from './finding.ts';

/** `mirrored`: the finding was made with the sides swapped. */
export function noteOf(
  { kind, before, after, remark }: Finding,
  texts: readonly [string, string],
  mirrored: boolean,
): string {
  if (kind === 'spacing') return 'spacing';
  const one = quote(texts[0], before);
  const other = quote(texts[1], after);
  const was = mirrored ? other : one;
  const is = mirrored ? one : other;
  const said = remark?.[mirrored ? 1 : 0];
  if (kind === 'order') return `moved: '${was || is}'`;
  if (was !== '' && is !== '') return said ? `${was} → ${is}: ${said}` : `${was} → ${is}`;
  const piece = was === '' ? `added: '${is}'` : `dropped: '${was}'`;
  return said ? `${piece} (${said})` : piece;
}
