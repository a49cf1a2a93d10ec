import { Marked } from 'marked';

/** Quote marks, list marks and columns of indentation that one line may begin with; more is no text that people write. */
const MAX_NESTING = 64;
const MAX_INDENT = 200;
/** An unbroken run of characters allowed in an address; `marked` looks at longer ones over and over. */
const MAX_WORD = 1500;
const WORD = /[\w.!#$%&'*+/=?`{|}~^-]+/g;
/** Behind each tag or comment that is never closed `marked` reads to the end of the text: characters read so. */
const MAX_READ = 1e9;
const TAG = /<[a-z/][^<>]*/gi;
const CLOSED_BY = { '<!--': '-->', '<![CDATA[': ']]>', '<!': '>', '<?': '?>' } as const;

/** Pictures written into the text itself; they are left out anyway. */
const DATA_ADDRESS = /\bdata:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/=]+/g;

const renderer = new Marked({
  async: false,
  gfm: true,
  // Bare addresses as links change no text.
  tokenizer: { url: () => undefined },
});

/** HTML, or undefined for Markdown that the parser, which is recursive and looks far ahead, cannot take. */
export function renderMarkdown(markdown: string): string | undefined {
  const text = markdown.replace(DATA_ADDRESS, 'data:,');
  if (text.split('\n').some(isTooDeep) || hasLongWord(text)) return undefined;
  if (unclosedIn(text) * text.length > MAX_READ) return undefined;
  try {
    return renderer.parse(text) as string;
  } catch (error) {
    // Brackets and stars nest inside a line as well; there is no depth to count before parsing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isTooDeep(line: string): boolean {
  let marks = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '>' || character === '-' || character === '+' || character === '*') marks += 1;
    else if (character !== ' ' && character !== '\t' && character !== '.' && !/\d/.test(character))
      return false;
    if (at >= MAX_INDENT && marks === 0) return line.trim() !== '';
    // A rule ("-----") is marks with nothing between and nothing after.
    if (marks > MAX_NESTING) return !/^[-+*>]?\s*([-*_])\1*\s*$/.test(line);
  }
  return false;
}

function hasLongWord(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) if (word.length >= MAX_WORD) return true;
  return false;
}

function unclosedIn(text: string): number {
  let count = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) if (text[index + tag.length] !== '>') count += 1;
  for (const [open, close] of Object.entries(CLOSED_BY)) {
    const last = text.lastIndexOf(close);
    for (let at = text.indexOf(open, last + 1); at >= 0; at = text.indexOf(open, at + 1)) count += 1;
  }
  return count;
}

const FENCE = /^---[ \t]*$/;
const MAX_FRONT_MATTER_LINES = 100;

/** A block of `key: value` lines between `---` at the very top, as site generators use it, is no text. */
export function splitFrontMatter(text: string): { readonly body: string; readonly notes: readonly string[] } {
  const lines = text.split(/\r\n|\r|\n/, MAX_FRONT_MATTER_LINES);
  const end = FENCE.test(lines[0]) ? lines.findIndex((line, at) => at > 0 && FENCE.test(line)) : -1;
  const isData = end > 1 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s+\S|#|- |\s*$)/.test(line));
  if (!isData) return { body: text, notes: [] };
  const body = text
    .split(/\r\n|\r|\n/)
    .slice(end + 1)
    .join('\n');
  return { body, notes: ['The front matter (the block between "---" lines at the top) was left out.'] };
}
