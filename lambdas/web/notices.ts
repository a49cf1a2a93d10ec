/** What a page says after a form was sent. The address carries a code, never a text, so that a link cannot put words in our mouth. */
const NOTICES: { readonly [code: string]: string } = {
  accepted: 'The file has arrived. What becomes of it is shown below as soon as it has been read.',
  already: 'This very file was uploaded before. Nothing had to be done.',
  'same-content': 'The work has this very file already, under another label. Nothing had to be done.',
  'not-a-work': 'The file has arrived, but no work can have this id. The reason is shown below.',
};

/** Undefined for a code that nobody gives. */
export const noticeText = (code: string | undefined): string | undefined =>
  code !== undefined && Object.hasOwn(NOTICES, code) ? NOTICES[code] : undefined;
