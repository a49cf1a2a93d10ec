import type { Context } from 'hono';

export interface FormFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface FormInput {
  readonly fields: { readonly [name: string]: string | undefined };
  /** Empty where none was chosen. */
  readonly files: readonly FormFile[];
}

/** A text of a form; what is cut here is longer than any field may be, and refused for it or cut further. */
const MAX_TEXT = 1000;

export const FORM_TYPES = ['multipart/form-data', 'application/x-www-form-urlencoded'] as const;
export const isForm = (type: string): boolean =>
  FORM_TYPES.some((known) => type.split(';')[0].trim().toLowerCase() === known);

/** The form that was sent, or undefined for a body that is none. Of a field that stands twice the last holds. */
export async function readForm(c: Context): Promise<FormInput | undefined> {
  if (!isForm(c.req.header('content-type') ?? '')) return undefined;
  let body: { readonly [name: string]: (string | File) | (string | File)[] };
  try {
    body = await c.req.parseBody({ all: true });
  } catch {
    // A body that ends before its last boundary: the sender went away, or is no browser.
    return undefined;
  }
  const fields: { [name: string]: string } = {};
  for (const [name, values] of Object.entries(body))
    for (const value of [values].flat())
      if (typeof value === 'string') fields[name] = value.slice(0, MAX_TEXT);
  const files: FormFile[] = [];
  for (const file of [body.file].flat()) {
    // Browsers send an empty part without a name where nothing was chosen.
    if (!(file instanceof File) || (file.name === '' && file.size === 0)) continue;
    files.push({ filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return { fields, files };
}
