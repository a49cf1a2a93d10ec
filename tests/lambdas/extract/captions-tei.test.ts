import { expect, test } from 'vitest';
import { extraction, refusal } from './encode.ts';

test('subtitles: sentences over several cues are whole, a pause parts paragraphs', async () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>We came to\r\nthe harbour</i>\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\nat noon.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\n- Who?\r\n- You.\r\n';
  expect((await extraction(srt, 'a.srt')).text).toBe('We came to the harbour at noon.\n\n- Who?\n- You.');
  const vtt =
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE no\n\nx\n00:01.000 --> 00:02.000 align:start\n<v Ann>港に着き\n\n00:02.000 --> 00:03.000\nました。 &amp;\n';
  expect((await extraction(vtt, 'a.txt')).text).toBe('港に着きました。 &');
  expect(await refusal('no cues', 'a.srt')).toMatchObject({ code: 'damaged' });
});

test('TEI: as it reads, with notes behind, and what was left out', async () => {
  const tei = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Header title</title></titleStmt></fileDesc></teiHeader><text xml:lang="en"><body><div><head>The <choice><sic>titel</sic><corr>title</corr></choice></head><p>A word is cut<lb break="no"/>ting
  <pb n="2"/><fw type="header">RUNNING HEAD</fw>here<note>A note.</note>, <app><lem>so</lem><rdg>thus</rdg></app> <del>no</del><add>yes</add>.</p><lg><l>One line</l><l>and two</l></lg></div></body></text></TEI>`;
  expect(await extraction(tei, 'a.xml')).toMatchObject({
    title: 'The title',
    language: 'en',
    text: 'The title\n\nA word is cutting here, so yes.\n\nOne line\nand two\n\nA note.',
    furniture: [{ text: 'RUNNING HEAD', reason: 'running-head' }],
    notes: [
      '1 deletion marked by the editors was left out.',
      '1 other reading was left out.',
      '1 form was left out beside its correction or regular form.',
    ],
  });
});
