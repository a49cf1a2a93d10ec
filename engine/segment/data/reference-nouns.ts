import { words } from '../language.ts';

/**
 * Nouns that a number behind them belongs to, so that it begins no item: "under Section 5. The", "siehe Absatz 2. Die".
 * Not "item", "step" or "point": the items of a list may end in those.
 */
export const REFERENCE_NOUNS = words(`
  section sections subsection subsections article articles clause clauses paragraph paragraphs subparagraph chapter
  annex appendix schedule regulation figure table page
  absatz artikel nummer ziffer satz paragraf kapitel abschnitt anlage anhang buchstabe seite tabelle abbildung
  alinéa alinéas paragraphe chapitre annexe tableau
  artículo apartado párrafo capítulo sección anexo inciso página
  articolo comma paragrafo capitolo allegato lettera pagina
  artigo parágrafo alínea capítulo secção seção
  lid hoofdstuk bijlage onderdeel bladzijde
  статья статьи статье статью пункт пункта пункте пунктом подпункт подпункта часть части глава главы главе раздел
  раздела разделе абзац абзаца приложение приложения таблица рисунок
`);
