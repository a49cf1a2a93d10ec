/** After RFC 6266, with an ASCII name for old programs. `inline` where a browser may show it. */
export function disposition(kind: 'attachment' | 'inline', filename: string): string {
  const plain = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_') || 'original';
  const encoded = encodeURIComponent(filename.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded || 'original'}`;
}

/** Of each part, so that what tells two files apart is not what is cut off. */
const LONGEST_PART = 60;

/** A file's name of words that people chose: no system forbids what is left in it. */
export const fileName = (parts: readonly string[], ending: string): string => {
  const named = parts.map((part) => {
    const safe = part.replace(/[\\/:*?"<>|\p{C}]/gu, '_').trim();
    const letters = [...safe].slice(0, LONGEST_PART);
    // Windows drops these from the end by itself, and finds no such file afterwards.
    while (letters.at(-1) === '.' || letters.at(-1) === ' ') letters.pop();
    return letters.join('');
  });
  return `${named.join(' - ')}.${ending}`;
};
