/** The same segments in the formats that no peer on the machine writes. */

export interface Written {
  readonly name: string;
  readonly make: (segments: readonly string[]) => string;
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const source = (at: number): string => `${at + 1}番目の文です。`;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const quoted = (text: string): string => JSON.stringify(text);

/** Hours, minutes, seconds, thousandths. */
function clock(seconds: number, point: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${point}000`;
}
/** A pause behind each, so that headings stay by themselves. */
const cues = (segments: readonly string[], point: string): string =>
  segments
    .map(
      (text, at) => `${at + 1}\n${clock(at * 5, point)} --> ${clock(at * 5 + 3, point)}\n${folded(text)}\n`,
    )
    .join('\n');
/** At forty letters, as subtitles are. */
const folded = (text: string): string => text.replace(/(.{1,40})(?: |$)/g, '$1\n').trim();

export const WRITTEN: readonly Written[] = [
  {
    name: 'own.csv',
    make: (segments) =>
      ['id,source,target', ...segments.map((text, at) => `${at + 1},${cell(source(at))},${cell(text)}`)].join(
        '\r\n',
      ),
  },
  {
    name: 'own.tsv',
    make: (segments) => ['text', ...segments.map(cell)].join('\n'),
  },
  {
    name: 'own.json',
    make: (segments) => JSON.stringify({ language: 'en', segments: segments.map((text) => ({ text })) }),
  },
  {
    name: 'own-1.2.xlf',
    make: (segments) =>
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="k" source-language="ja" target-language="en" datatype="plaintext"><body>
${segments.map((text, at) => `<trans-unit id="${at + 1}"><source>${source(at)}</source><target>${xml(text)}</target></trans-unit>`).join('\n')}
</body></file></xliff>`,
  },
  {
    name: 'own-2.1.xlf',
    make: (segments) =>
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" srcLang="ja" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
${segments.map((text, at) => `<unit id="${at + 1}"><segment id="s"><source>${source(at)}</source><target>${xml(text)}</target></segment></unit>`).join('\n')}
</file></xliff>`,
  },
  {
    name: 'own.tmx',
    make: (segments) =>
      `<?xml version="1.0"?><tmx version="1.4"><header srclang="ja" datatype="plaintext" segtype="sentence" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
${segments.map((text, at) => `<tu><tuv xml:lang="ja"><seg>${source(at)}</seg></tuv><tuv xml:lang="en"><seg>${xml(text)}</seg></tuv></tu>`).join('\n')}
</body></tmx>`,
  },
  {
    name: 'own.po',
    make: (segments) =>
      [
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: en\\n"\n',
        ...segments.map((text, at) => `msgid ${quoted(source(at))}\nmsgstr ${quoted(text)}\n`),
      ].join('\n'),
  },
  { name: 'own.srt', make: (segments) => cues(segments, ',') },
  { name: 'own.vtt', make: (segments) => `WEBVTT\n\n${cues(segments, '.')}` },
];
