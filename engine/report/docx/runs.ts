/** Text as the runs of a Word paragraph. */
import { element, type Xml } from '../xml.ts';

/** `delText` inside tracked deletions, `t` everywhere else. */
export type TextTag = 't' | 'delText';

export interface RunLook {
  readonly rtl?: boolean;
  readonly bold?: boolean;
}

/** One run; line feeds and tabs have elements of their own in Word. */
export function run(text: string, { rtl, bold }: RunLook = {}, tag: TextTag = 't'): Xml {
  const parts = text.split(/(\n|\t)/).filter((part) => part !== '');
  const look = [...(bold ? [element('w:b'), element('w:bCs')] : []), ...(rtl ? [element('w:rtl')] : [])];
  return element(
    'w:r',
    {},
    look.length === 0 ? undefined : element('w:rPr', {}, look),
    parts.map((part) =>
      part === '\n'
        ? element('w:br')
        : part === '\t'
          ? element('w:tab')
          : element(`w:${tag}`, { 'xml:space': 'preserve' }, part),
    ),
  );
}
