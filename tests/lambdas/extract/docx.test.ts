import { expect, test } from 'vitest';
import { docx, paragraph, run, story } from './archives.ts';
import { extraction } from './encode.ts';

const read = (bytes: Uint8Array, tracked?: 'accept' | 'reject') =>
  extraction(bytes, { filename: 'a.docx', ...(tracked ? { tracked } : {}) });

test('paragraphs, line breaks, tabs and hyphens, with spaces as they are', async () => {
  const body = `${paragraph('One  two.')}<w:p><w:r><w:t>A</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p><w:p/>`;
  expect(await read(docx(body))).toMatchObject({
    text: 'One  two.\n\nA\nb\u2011c',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: 'binary',
    notes: [],
  });
});

test('headings give the title, headers are furniture, footnotes stand behind the text in the order of their marks', async () => {
  const body = `<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>${run('The title')}</w:p>
<w:p>${run('One')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`;
  const found = await read(
    docx(body, {
      'word/styles.xml': story(
        'styles',
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-AT"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
      ),
      'word/footnotes.xml': story(
        'footnotes',
        `<w:footnote w:type="separator" w:id="0">${paragraph('no')}</w:footnote><w:footnote w:id="2">${paragraph('Second note.')}</w:footnote><w:footnote w:id="3">${paragraph('First note.')}</w:footnote>`,
      ),
      'word/header1.xml': story('hdr', paragraph('Page head')),
    }),
  );
  expect(found).toMatchObject({
    title: 'The title',
    language: 'de-AT',
    text: 'The title\n\nOne two.\n\nFirst note.\n\nSecond note.',
    furniture: [{ text: 'Page head', reason: 'running-head' }],
  });
});

test('cells of a table are paragraphs, text boxes follow what they hang on, once', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const body = `<w:tbl><w:tr><w:tc>${paragraph('Left.')}</w:tc><w:tc>${paragraph('Right.')}</w:tc></w:tr></w:tbl>
<w:p>${run('Around ')}<w:r><mc:AlternateContent><mc:Choice>${box('In the box.')}</mc:Choice><mc:Fallback>${box('In the box.')}</mc:Fallback></mc:AlternateContent></w:r>${run('the box.')}</w:p>`;
  expect((await read(docx(body))).text).toBe('Left.\n\nRight.\n\nAround the box.\n\nIn the box.');
});

const TRACKED = `<w:p>${run('He came on ')}<w:del w:author="Ann"><w:r><w:delText>Monday</w:delText></w:r></w:del><w:ins w:author="Bob">${run('Tuesday')}</w:ins>${run('.')}</w:p>
<w:p><w:pPr><w:rPr><w:del w:author="Ann"/></w:rPr></w:pPr>${run('First half ')}</w:p>${paragraph('second half.')}
<w:p><w:moveFrom w:author="Ann">${run('Moved away.')}</w:moveFrom></w:p>
<w:tbl><w:tr><w:trPr><w:ins w:author="Bob"/></w:trPr><w:tc>${paragraph('A new row.')}</w:tc></w:tr></w:tbl>`;

test('tracked changes are accepted, and told', async () => {
  const found = await read(docx(TRACKED));
  expect(found.text).toBe('He came on Tuesday.\n\nFirst half second half.\n\nA new row.');
  expect(found.notes).toEqual([
    'The file holds tracked changes, 2 insertions and 3 deletions (by Ann, Bob): they were accepted.',
  ]);
});

test('or rejected', async () => {
  const found = await read(docx(TRACKED), 'reject');
  expect(found.text).toBe(
    'He came on Monday.\n\nFirst half \n\nsecond half.\n\nMoved away.'.replace(' \n', '\n'),
  );
  expect(found.notes[0]).toMatch(/rejected\.$/);
});

test('what is not read is said', async () => {
  const body = `<w:p>${run('Text.')}<w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:object><o:OLEObject/></w:object></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
  const found = await read(docx(body));
  expect(found.text).toBe('Text.');
  expect(found.notes).toEqual([
    '1 image was left out.',
    '1 embedded object was left out.',
    '1 comment was left out.',
    '1 hidden part of the text was left out.',
  ]);
});

test('a table of contents is furniture', async () => {
  const body = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Chapter 1 … 3')}</w:sdtContent></w:sdt>${paragraph('The text.')}`;
  expect(await read(docx(body))).toMatchObject({
    text: 'The text.',
    furniture: [{ text: 'Chapter 1 … 3', reason: 'contents' }],
  });
});

test('the content decides, not the name', async () => {
  const found = await extraction(docx(paragraph('Text.')), 'a.txt');
  expect(found.text).toBe('Text.');
  expect(found.notes).toEqual(['The file is named ".txt", but its content is Word; it was read as that.']);
});
