import { expect, test } from 'vitest';
import { encode, extraction } from './encode.ts';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'windows-1252',
    [
      'Der Bürgermeister überreichte die Schlüssel für das neue Gebäude.',
      'Le président a déclaré que la réunion était reportée à l’été prochain.',
      'Señor, ¿dónde está el niño?',
      'It’s over — at last… isn’t it?',
      'The price is £5.',
      '«Bonjour», dit-il.',
      'Où est-il ?',
      'Größe',
      'Élève',
    ],
  ],
  [
    'windows-1251',
    [
      'Президент заявил, что переговоры начнутся в следующем месяце.',
      'Президент України заявив, що переговори почнуться в Києві.',
      'Заявление (Provisional) от 12 января',
      'ЗАЯВЛЕНИЕ ПРЕДСЕДАТЕЛЯ ПРАВИТЕЛЬСТВА',
      'Привет',
      'мир',
    ],
  ],
  [
    'windows-1253',
    [
      'Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα αρχίσουν τον επόμενο μήνα.',
      'ΔΗΛΩΣΗ ΤΟΥ ΠΡΟΕΔΡΟΥ',
      'Αθήνα',
      'ναι',
    ],
  ],
  [
    'windows-1254',
    ['Başkan görüşmelerin gelecek ay başlayacağını söyledi.', 'Ağrı Dağı', 'Teşekkür', 'değil'],
  ],
  [
    'windows-1250',
    [
      'Prezydent oświadczył, że rozmowy rozpoczną się w przyszłym miesiącu.',
      'Az elnök közölte, hogy a tárgyalások jövő hónapban kezdődnek.',
      'Příliš žluťoučký kůň úpěl ďábelské ódy',
      'Święto',
      'łódź',
    ],
  ],
  ['iso-8859-2', ['Prezydent oświadczył, że rozmowy rozpoczną się w przyszłym miesiącu.']],
  ['windows-1257', ['Prezidents paziņoja, ka sarunas sāksies nākamajā mēnesī.']],
  ['windows-1255', ['הנשיא אמר כי השיחות יתחילו בחודש הבא.']],
  ['windows-1256', ['قال الرئيس إن المحادثات ستبدأ في الشهر المقبل.']],
  ['windows-874', ['ประธานาธิบดีกล่าวว่าการเจรจาจะเริ่มขึ้นในเดือนหน้า']],
  ['koi8-r', ['Президент заявил, что переговоры начнутся в следующем месяце.']],
  ['gb18030', ['总统表示，会谈将于下月开始。']],
  ['big5', ['總統表示，會談將於下月開始。']],
  ['euc-kr', ['대통령은 다음 달 회담이 시작될 것이라고 말했다.']],
  ...['shift_jis', 'euc-jp', 'iso-2022-jp'].map(
    (encoding) =>
      [
        encoding,
        [
          '首相は来月、会談を始めると述べた。',
          '東京都では、新しい条例がきょうから施行されます。',
          '平成15年1月12日',
          'こんにちは',
          'カタカナ',
          '日本',
          '声明',
        ],
      ] as const,
  ),
];

for (const [encoding, sentences] of SENTENCES) {
  for (const sentence of sentences) {
    test(`${encoding} without a statement: ${sentence}`, async () => {
      const { text, encoding: found } = await extraction(encode(sentence, encoding));
      expect(text).toBe(sentence.normalize('NFC'));
      // Where two encodings give the same text, either name is right.
      if (!['iso-8859-2', 'windows-1254', 'windows-1257'].includes(encoding)) expect(found).toBe(encoding);
    });
  }
}

const IN_UTF16 = [
  'Hello',
  'The meeting begins tomorrow.',
  'Der Bürgermeister überreichte die Schlüssel.',
  'Привет',
  'Президент заявил, что переговоры начнутся.',
  'Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα αρχίσουν.',
  '首相は来月、会談を始めると述べた。',
  'カタカナ',
  '总统表示，会谈将于下月开始。',
  '대통령은 다음 달 회담이 시작될 것이라고 말했다.',
];
for (const encoding of ['utf-16le', 'utf-16be']) {
  for (const sentence of IN_UTF16) {
    test.each(['', '\ufeff'])(`${encoding}: ${sentence} (mark: %j)`, async (mark) => {
      const found = await extraction(encode(mark + sentence, encoding));
      expect(found).toMatchObject({ text: sentence, encoding });
    });
  }
}

test('a UTF-8 byte order mark is no part of the text', async () => {
  expect(await extraction('\ufeffA line.')).toMatchObject({ text: 'A line.', encoding: 'utf-8', notes: [] });
});

test('the byte order mark is believed before the HTTP header, the header before the meta element', async () => {
  const page = '<meta charset="windows-1251"><p>Größe';
  const header = { filename: 'a.html', contentType: 'text/html; charset=windows-1252' };
  expect(await extraction(encode(page, 'windows-1252'), header)).toMatchObject({
    text: 'Größe',
    encoding: 'windows-1252',
  });
  expect(await extraction(encode(`\ufeff${page}`, 'utf-8'), header)).toMatchObject({ encoding: 'utf-8' });
});

test.each([
  ['<meta charset=shift_jis>', 'shift_jis'],
  ['<!-- <meta charset=utf-8> --><META CHARSET="Shift_JIS">', 'shift_jis'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=x-sjis">', 'shift_jis'],
  ['<html data-x="<meta charset=utf-8>"><meta charset="euc-jp">', 'euc-jp'],
  ['<?xml version="1.0" encoding="EUC-JP"?><html>', 'euc-jp'],
  ['<title>a > b</title><meta name=x content="charset=utf-8"><meta charset=euc-jp>', 'euc-jp'],
])('an HTML file states its encoding: %s', async (head, encoding) => {
  // Two kanji: too little for a guess.
  const page = await extraction(encode(`${head}<p>会議`, encoding), 'a.html');
  expect(page).toMatchObject({ text: '会議', encoding, notes: [] });
});

test('a statement that the bytes contradict is passed over, with a note', async () => {
  const bytes = encode('会議は終わりました。', 'utf-8');
  const found = await extraction(bytes, { filename: 'a.txt', contentType: 'text/plain; charset=euc-jp' });
  expect(found).toMatchObject({ text: '会議は終わりました。', encoding: 'utf-8' });
  expect(found.notes).toEqual([expect.stringContaining('"euc-jp"')]);
});

test('an unknown label is passed over, with a note', async () => {
  const found = await extraction('text', { filename: 'a.txt', contentType: 'text/plain; charset=klingon' });
  expect(found.notes).toEqual([expect.stringContaining('"klingon"')]);
});
