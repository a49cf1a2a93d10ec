import { escapeHtml } from './escape.ts';
import type { Sheet } from './html-sheet.ts';
import { LOCALES, messagesFor } from './messages/locale.ts';

/** The page's languages by their own names, as links to the others; nothing where those have no addresses. */
export function languageSwitch({ locale, messages, options: { links } }: Sheet): string {
  const addressOf = links?.language;
  if (addressOf === undefined) return '';
  const choices = LOCALES.map((other) => {
    const { languageName } = messagesFor(other);
    return other === locale
      ? `<span lang="${other}" aria-current="true">${languageName}</span>`
      : `<a href="${escapeHtml(addressOf(other))}" lang="${other}" hreflang="${other}">${languageName}</a>`;
  });
  return `<nav class="languages" aria-label="${messages.page.languages}">${choices.join(' ')}</nav>`;
}
