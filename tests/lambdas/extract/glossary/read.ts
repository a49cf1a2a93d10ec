/** Short ways to what becomes of a glossary's file. */
import { readGlossary } from '../../../../lambdas/extract/glossary/read.ts';
import type { Glossary } from '../../../../lambdas/extract/glossary/term.ts';
import type { Refusal } from '../../../../lambdas/extract/refusal.ts';

const bytesOf = (input: string | Uint8Array): Uint8Array =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

export async function glossary(input: string | Uint8Array): Promise<Glossary> {
  const read = await readGlossary(bytesOf(input));
  if (!read.ok) throw new Error(`${read.refusal.message} (${read.refusal.place})`);
  return read.value;
}

export async function refusal(input: string | Uint8Array): Promise<Refusal> {
  const read = await readGlossary(bytesOf(input));
  if (read.ok) throw new Error(`not refused: ${JSON.stringify(read.value.terms).slice(0, 80)}`);
  return read.refusal;
}
