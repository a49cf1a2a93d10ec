import type { Context } from 'hono';

export interface FormFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface FormInput {
  readonly fields: { readonly [name: string]: string | undefined };
  /** Undefined where no file was chosen. */
  readonly file?: FormFile;
}

/** The form that was sent, or undefined for a body that is none. */
export async function readForm(c: Context): Promise<FormInput | undefined> {
  const type = c.req.header('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return undefined;
  let body: Awaited<ReturnType<typeof c.req.parseBody>>;
  try {
    body = await c.req.parseBody();
  } catch {
    // A body that ends before its last boundary: the sender went away, or is no browser.
    return undefined;
  }
  const { file } = body;
  const texts = Object.entries(body).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const fields = Object.fromEntries(texts);
  // Browsers send an empty part without a name where nothing was chosen.
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return { fields };
  return { fields, file: { filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}
