import { expect, test } from 'vitest';
import { segment } from '../../../engine/segment/segment.ts';
import { cuts } from './cuts.ts';

const CASES: { readonly [rule: string]: readonly string[] } = {
  'wrapped prose is joined': [
    'The two governments agreed to meet again before the end of the\nyear and to invite Minister Sato and his deputy to the talks in\nOsaka. ‖The press was told nothing about the agenda of the talks.',
    'The harbour was closed \nduring the storm. ‖It opened \nagain on Monday.',
    'これは港の\n写真です。',
    'Those who signed were the delegates of Norway, of Denmark, of the\nNetherlands, of Belgium, of the two Germanies, of Portugal and of\nSpain, of Italy, of Greece and of Turkey, of Malta and of all the\nIslands, of Egypt',
  ],
  'lines of a list or an address are separate': [
    'Contents\n‖Opening Statement\n‖Questions and Answers\n‖Related Links',
    'bread\n‖fresh butter\n‖eggs, milk',
    'Ministry of Fisheries\n‖12 Harbour Road\n‖Osaka',
  ],
  'list-item': [
    'The parties agree:\n‖1. to meet every year;\n‖2. to share all costs;\n‖3. to publish the result.',
    '• Bring a coat\n‖• Bring a lamp',
    '(i) First part. \n‖(ii) Second part.',
    '① これは港です\n‖② これは駅です',
  ],
  'list-item: labels of other scripts': [
    'Стороны обязуются:\n‖а) соблюдать закон;\n‖б) вносить плату;\n‖в) не разглашать тайну.',
    'הצדדים מתחייבים:\n‖(א) לכבד את החוק;\n‖(ב) לשלם בזמן.',
    'يلتزم الطرفان:\n‖(أ) باحترام القانون؛\n‖(ب) بدفع الرسوم.',
    'طرفین متعهد می‌شوند:\n‖۱- قانون را رعایت کنند؛\n‖۲- هزینه را بپردازند.',
    '당사자는 다음을 지킨다:\n‖가. 법을 지킨다;\n‖나. 비용을 낸다.',
    '双方应当：\n‖（一）尊重法律；\n‖（二）坚持原则；\n‖（三）按时付款。',
    '双方应当：\n‖1、尊重法律；\n‖2、坚持原则。',
    'São fundamentos:\n‖I - a soberania do povo;\n‖II - a cidadania de todos.',
    'Les parties doivent :\n‖1° respecter la loi ;\n‖2° payer à temps.',
  ],
  'label-line': [
    'Monday: 9 a.m. – 5 p.m.\n‖Wednesday: closed\n‖Thursday: 9 a.m. – 7 p.m.',
    'Mr. Sato: We were told that the boats would come before the end\n‖Mr. Hale: They did not.',
  ],
  'date-line': [
    'Statement by the Prime Minister at the Joint Press Conference in Osaka\n‖January 12, 2003\n‖The talks went on until late in the evening and ended without result.',
    '共同記者会見における総理大臣の冒頭発言\n‖平成15年1月12日',
  ],
  indented: [
    'It was late and the road was long and empty.\n‖    Nobody spoke of it again in all those years.',
  ],
  'lower-case lines go on': ['This line was cut\nin the middle because of its width.'],
  'empty lines end paragraphs': ['First part\n\n‖second part\n \t\n‖third part\u2029‖fourth part'],
};

for (const [rule, cases] of Object.entries(CASES)) {
  test.each(cases)(`${rule}: %s`, (marked) => {
    const { got, want } = cuts(marked, 'en');
    expect(got).toEqual(want);
  });
}

test('paragraphs are counted from 0, lines of one paragraph share its number', () => {
  const text = 'Title\n\nOne sentence. Another.\nA third that is longer.\n\n\nThe end.';
  expect(segment(text, { language: 'en' }).map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 1, 2]);
});

test('\\r\\n breaks a line as \\n does', () => {
  const marked = 'Title\r\n‖Date\r\n\r\n‖One sentence. ‖Another.';
  const { got, want } = cuts(marked, 'en');
  expect(got).toEqual(want);
});

test('wrapping a paragraph does not change its sentences', () => {
  const text =
    'Furthermore, the two sides spoke of the islands and of the sea around them, and no one was angry. ' +
    'Moreover, in the meeting with Governor Ivan Petrov of the Far Eastern Region they exchanged views. ' +
    'It is hoped that Mr. Petrov will come to Osaka next year. He has been invited (see No. 5).';
  const plain = segment(text, { language: 'en' }).map(({ start, end }) => text.slice(start, end));
  const wrapped = text.replace(/(.{50,60}) /gu, '$1\n');
  const again = segment(wrapped, { language: 'en' }).map(({ start, end }) => wrapped.slice(start, end));
  expect(again.map((one) => one.replaceAll('\n', ' '))).toEqual(plain);
  expect(plain).toHaveLength(4);
});
