import type { Link } from '../../model.ts';
import { fill, type Messages } from './messages.ts';

/** `edited`, `moved`, `moved, edited`. */
export function kindName({ kinds, moved, movedAnd }: Messages, link: Pick<Link, 'kind' | 'moved'>): string {
  if (!link.moved) return kinds[link.kind];
  return link.kind === 'unchanged' ? moved : fill(movedAnd, { kind: kinds[link.kind] });
}
