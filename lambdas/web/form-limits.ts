/** What may be sent as a form: looked at before any of it is taken apart. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { FORM_TYPES, isForm } from './form-input.ts';
import { type Problem, problem } from './problems.ts';

/** Fields and files of one form; a browser sends a dozen and the files that were chosen. */
export const MAX_PARTS = 200;
/** In bytes, of a form without a file. */
const SMALL = 64 * 1024;

type TooLarge = (c: Context) => Response | Promise<Response>;

/** Refuses what is packed or no form with a 415, and what is too much with a 413, before the route reads it. */
export function takesForm(maxSize: number = SMALL, onTooLarge: TooLarge = tooMuch): MiddlewareHandler {
  const limited = bodyLimit({ maxSize, onError: onTooLarge });
  return async (c, next) => {
    const unfit = unfitForm(c);
    if (unfit) return problem(c, unfit);
    let crowded: Response | undefined;
    const refused = await limited(c, async () => {
      if ((await partsOf(c)) > MAX_PARTS) crowded = await tooMuch(c);
      else await next();
    });
    return refused ?? crowded;
  };
}

const tooMuch: TooLarge = (c) =>
  problem(c, { code: 'formTooMuch', values: () => ({ parts: `${MAX_PARTS}`, size: `${SMALL / 1024}` }) });

function unfitForm(c: Context): Problem | undefined {
  // A few bytes may unpack to gigabytes.
  const packed = c.req.header('content-encoding');
  if (packed && packed.toLowerCase() !== 'identity')
    return { code: 'packed', values: () => ({ encoding: packed }) };
  const type = c.req.header('content-type');
  if (type && !isForm(type))
    return { code: 'noFormType', values: () => ({ type, types: FORM_TYPES.join(', ') }) };
  return undefined;
}

/** At least as many as the form has, counted by what stands between them and at most one past the limit. */
async function partsOf(c: Context): Promise<number> {
  const type = c.req.header('content-type') ?? '';
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  const between = /^multipart/i.test(type) ? boundary && `--${boundary}` : '&';
  if (!between) return 0;
  const body = Buffer.from(await c.req.arrayBuffer());
  // The last boundary ends the form.
  let parts = between === '&' ? 1 : -1;
  for (let at = body.indexOf(between); at >= 0 && parts <= MAX_PARTS; at = body.indexOf(between, at + 1))
    parts++;
  return parts;
}
