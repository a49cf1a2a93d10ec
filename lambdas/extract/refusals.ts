/** Refusals that several formats share. */
import type { Refusal } from './refusal.ts';

/** Cut off or broken: the format's own rules are not kept. */
export const damaged = (what: string, why: string, place?: string): Refusal => ({
  code: 'damaged',
  message: `This ${what} is damaged or was cut off: ${why}`,
  ...(place === undefined ? {} : { place }),
  hint: 'Open it in the program it was made with, save it again, and send the whole file.',
});

export const tooMuch = (message: string): Refusal => ({
  code: 'too-large',
  message,
  hint: 'Save the text alone, without what is not needed, or split it into parts.',
});

export const encrypted = (what: string): Refusal => ({
  code: 'encrypted',
  message: `This ${what} is encrypted: its text cannot be read without a password.`,
  hint: 'Take the password off (save a copy without one) and send that.',
});

export const withMacros = (what: string): Refusal => ({
  code: 'macros',
  message: `This ${what} holds macros. Files that carry programs are not taken.`,
  hint: 'Save it without macros (as .docx, .xlsx, .odt) and send that.',
});

export const notAsNamed = (extension: string, what: string): Refusal => ({
  code: 'not-as-named',
  message: `The file is named ".${extension}", but what it holds is not ${what}.`,
  place: 'filename',
  hint: 'Give the file the extension of what it is, or export it again.',
});

export const noSegments = (message: string, hint: string): Refusal => ({
  code: 'no-segments',
  message,
  hint,
});
