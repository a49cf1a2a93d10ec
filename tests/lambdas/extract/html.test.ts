import { expect, test } from 'vitest';
import { extraction, refusal } from './encode.ts';

const textOf = async (page: string) => (await extraction(page, 'a.html')).text;

test.each([
  ['blocks are paragraphs', '<p>One<p>Two<div>Three</div>Four', 'One\n\nTwo\n\nThree\n\nFour'],
  ['inline runs together', '<p>W<b>or</b>d, <i>an</i><span>other</span>', 'Word, another'],
  ['white space collapses', '<p>  a \n\t b  <b> c </b> d ', 'a b c d'],
  ['line breaks', '<p>one<br>two <br/> three', 'one\ntwo\nthree'],
  ['a source line break between kanji is nothing', '<p>記者\n  会見は\nNHK で', '記者会見は NHK で'],
  ['a space between kanji stays', '<p>記者 会見', '記者 会見'],
  ['pre keeps its white space', '<pre>\n a\n   b  c\n</pre>', ' a\n   b  c'],
  ['entities', '<p>&lt;b&gt; &amp; caf&eacute;&nbsp;&#8212; &#x65e5;', '<b> & café\u00a0— 日'],
  ['items and cells', '<ul><li>a<li>b</ul><table><tr><th>c<td>d<tr><td>e</table>', 'a\n\nb\n\nc\n\nd\n\ne'],
  ['terms', '<dl><dt>a<dd>b</dl>', 'a\n\nb'],
  ['comments', '<p>a<!-- not this -->b', 'ab'],
  ['word break opportunities', '<p>a<wbr>b', 'ab'],
  ['a quotation', '<blockquote><p>a</p><footer>by b</footer></blockquote>', 'a\n\nby b'],
  ['no elements at all', 'just text', 'just text'],
  [
    'what is no text',
    '<p>a<script>1</script><style>2</style><template>3</template><noscript>4</noscript><svg><text>5</text></svg><iframe>6</iframe><object>7</object>b',
    'ab',
  ],
  [
    'hidden parts',
    '<p>a<span hidden>1</span><i aria-hidden="true">2</i><b style="x:y; DISPLAY : none">3</b>b',
    'ab',
  ],
  ['a body that waits for its script', '<body hidden style="display:none"><p>a', 'a'],
  [
    'XHTML that closes a script in one tag',
    '<?xml version="1.0"?><html xmlns="x"><script src="x"/><p>a</p></html>',
    'a',
  ],
])('%s', async (_, page, text) => {
  expect(await textOf(page)).toBe(text);
});

test('nothing that runs reaches the text', async () => {
  const { text, title } = await extraction(
    '<h1 onclick="steal()">Title</h1><p onmouseover=steal()>a<img src=x onerror="steal()"><a href="javascript:steal()">b</a><SCRIPT>steal()</SCRIPT >c<svg/onload=steal()>',
    'a.html',
  );
  expect({ text, title }).toEqual({ text: 'Title\n\nabc', title: 'Title' });
});

test('readings over characters are left out, with a note', async () => {
  const found = await extraction('<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です', 'a.html');
  expect(found.text).toBe('漢字です');
  expect(found.notes).toEqual(['1 reading over characters (ruby) was left out.']);
});

test('pictures and form fields are left out, with a note', async () => {
  const found = await extraction('<p>a<img alt="x"><img><button>Go</button>', 'a.html');
  expect(found.text).toBe('a');
  expect(found.notes).toEqual(['2 images were left out.', '1 button or form field was left out.']);
});

test('navigation is furniture', async () => {
  const found = await extraction(
    `<header><p>The Ministry</p></header><nav><ul><li>Home<li>Press</ul></nav><div role="navigation">Menu</div>
     <main><h1>Title</h1><header>Lead</header><p>Text.</p><aside>Box</aside></main>
     <aside>Other news</aside><footer>Contact</footer>`,
    'a.html',
  );
  expect(found.text).toBe('Title\n\nLead\n\nText.\n\nBox');
  expect(found.furniture).toEqual(
    ['The Ministry', 'Home\nPress', 'Menu', 'Other news', 'Contact'].map((text) => ({
      text,
      reason: 'navigation',
    })),
  );
});

test('a header that holds the only title is text', async () => {
  const found = await extraction('<header><nav>Home</nav><h1>Title</h1></header><p>Text.', 'a.html');
  expect(found).toMatchObject({ text: 'Title\n\nText.', title: 'Title' });
  const site = await extraction('<header><h1>Site</h1></header><h1>Title</h1><p>Text.', 'a.html');
  expect(site).toMatchObject({ text: 'Title\n\nText.', title: 'Title' });
});

test.each([
  ['<title>Page</title><h1>The <i>Title</i></h1><p>Text.', 'The Title'],
  ['<title>Page &amp;\n more</title><p>Text.', 'Page & more'],
  ['<h1><span>A</span><br>B</h1><p>Text.', 'A B'],
  ['<p>Looks like a title<p>Text.', 'Looks like a title'],
])('the title of %s', async (page, title) => {
  expect((await extraction(page, 'a.html')).title).toBe(title);
});

test('status, date and furniture are found in pages too', async () => {
  const found = await extraction(
    '<html lang="en-GB"><p>(Provisional Translation)<h1>Title</h1><p>January 12, 2003<br><a>Japanese</a><a>other site</a><p>Text.<p>Back to Index',
    'a.html',
  );
  expect(found).toMatchObject({
    text: 'Title\n\nJanuary 12, 2003\n\nText.',
    status: 'Provisional Translation',
    date: '2003-01-12',
    language: 'en-GB',
    furniture: [
      { text: '(Provisional Translation)', reason: 'status' },
      { text: 'Japaneseother site', reason: 'language-switch' },
      { text: 'Back to Index', reason: 'link-back' },
    ],
  });
});

test.each([
  ['<html lang=" ja ">', 'ja'],
  ['<html xml:lang="fr">', 'fr'],
  ['<html lang="no language!">', undefined],
  ['<p lang=de>', undefined],
])('the language of %s', async (start, language) => {
  expect((await extraction(`${start}<p>Text.`, 'a.html')).language).toBe(language);
});

test('a hundred thousand nested elements', async () => {
  const n = 100_000;
  expect(await textOf(`${'<div>'.repeat(n)}deep${'</div>'.repeat(n)}`)).toBe('deep');
  expect(await textOf(`${'<i>'.repeat(n)}deep`)).toBe('deep');
});

test('a page of more elements than memory holds is refused', async () => {
  expect(await refusal('<i>'.repeat(600_000), 'a.html')).toMatchObject({ code: 'too-large' });
});
