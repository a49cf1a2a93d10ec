/**
 * Makes any text safe to stand in HTML, as content or between double quotes. Control characters, which HTML forbids
 * and terminals obey, become their pictures (U+2400 …), so that nothing is hidden and nothing is lost from sight.
 */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape, and a book is a million of them.
  if (!NOT_AS_IT_IS.test(text)) return text;
  return showControls(text).replace(/[&<>"']/g, (character) => HTML_ESCAPES[character]);
}

/** Control characters but tab and line feed as pictures: `\u001b[2J` from a document must not clear a screen. */
export function showControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

const NOT_AS_IT_IS = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

const HTML_ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
