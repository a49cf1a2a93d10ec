import { parseAccept } from 'hono/utils/accept';

/**
 * The best of `offered` media types for an `Accept` header, or undefined where it takes none of them (RFC 9110, 12.5.1):
 * the quality of a type is that of the most specific range that covers it; of equals the first offered is taken.
 */
export function bestOf<Type extends string>(
  accept: string | undefined,
  offered: readonly Type[],
): Type | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = parseAccept(accept).map(({ type, q }) => ({ range: type.toLowerCase(), q }));
  let best: { readonly type: Type; readonly q: number } | undefined;
  for (const type of offered) {
    const covering = [type, `${type.split('/')[0]}/*`, '*/*', '*'];
    const range = covering.map((one) => ranges.find((other) => other.range === one)).find((one) => one);
    if (range && range.q > (best?.q ?? 0)) best = { type, q: range.q };
  }
  return best?.type;
}
