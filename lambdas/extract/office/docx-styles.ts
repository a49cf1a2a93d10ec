import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml } from '../xml/walk.ts';

/** Which styles mark a title, and the language that the file's text has where nothing else is said. */
export function readDocxStyles(
  source: string,
): Attempt<{ readonly titles: ReadonlySet<string>; readonly language?: string }> {
  const titles = new Set<string>();
  let style = '';
  let inDefaults = false;
  let language: string | undefined;
  const broken = walkXml(source, 'Word file', {
    open: (element) => {
      if (element.name === 'docDefaults') inDefaults = true;
      else if (element.name === 'style') style = element.attribute('styleId');
      else if (element.name === 'name' && /^(?:title|heading 1)$/i.test(element.attribute('val')))
        titles.add(style);
      else if (element.name === 'lang' && inDefaults)
        language = element.attribute('val') || element.attribute('eastAsia');
    },
    close: (element) => {
      if (element.name === 'docDefaults') inDefaults = false;
      else if (element.name === 'style') style = '';
    },
    text: () => {},
  });
  if (broken) return refused(broken);
  titles.delete('');
  return done({ titles, ...(language && { language }) });
}
