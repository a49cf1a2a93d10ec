import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';

const CASES: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  'list-markers': [
    ['en', '1) The first part. ‖2) The second part.'],
    ['en', 'a. bread ‖b. butter ‖c. eggs'],
    ['en', 'We need this. ‖1. Bread ‖2. Butter ‖3. Eggs'],
    ['en', '• Bread ‖• Butter'],
    ['en', 'i. bread ‖ii. butter ‖iii. eggs'],
    ['en', '(A) Bread. ‖(B) Butter.'],
    ['en', 'In section 2. of the law, a) is missing.'],
    ['en', 'Choose: ‖A. Stay here. ‖B. Go home.'],
    ['en', 'A. First item ‖B. Second item'],
    ['en', 'A. Buy milk ‖B. Buy eggs ‖C. Buy bread'],
    ['en', 'J. K. Marlow wrote it. ‖S. T. Brandt did not. ‖By A. B. C. Stone.'],
    ['en', 'A. Smith met B. Jones at noon.'],
    ['de', '2. und 3. Oktober 2003 in Bonn.'],
    ['de', '1. Äpfel kaufen ‖2. Birnen kaufen'],
    ['en', 'The film got ★★★ from critics.'],
    ['ko', '피고는 ○○ 회사에서 일했다.'],
  ],
  'list-markers: what a text refers to is no item': [
    ['en', '4. This duty is subject to Section 5. ‖The parties shall consult.'],
    ['en', '(a) The buyer pays under paragraph (b) of this section.'],
    ['en', 'Fig. 1. Sales rose. ‖Fig. 2. Costs fell.'],
    ['de', '1. Es gilt Absatz 2. ‖Die Frist läuft.'],
    ['ru', '1. Применяется пункт 2. ‖Договор действует.'],
  ],
  'list-markers: other alphabets': [
    ['ru', 'а) первый вопрос ‖б) второй вопрос ‖в) третий вопрос'],
    ['el', 'α) πρώτο θέμα ‖β) δεύτερο θέμα'],
    ['he', 'א. ב. יהושע כתב ספר.'],
  ],
  'address-end': [
    ['en', 'Write to office@example.org ‖The shop opens at nine.'],
    ['en', 'https://example.org/one ‖https://example.org/two'],
    ['en', 'Our site https://example.org/ is new (mailto:office@example.org) Monday to Friday.'],
  ],
  'mail-header': [
    [
      'en',
      'Anna Berg ‖03/05/2001 10:15 AM ‖Please send the list. ‖It was sent on 03/05/2001 10:15 AM by me.',
    ],
  ],
  'letter-frame': [
    ['en', 'Anna, ‖There are two boats left.'],
    ['en', 'However, The Hague is far.'],
    ['en', 'The boats are ready. ‖Best regards, ‖Paul Berg'],
  ],
  'ruled-line': [['en', 'The end of part one ‖---------- ‖Part two']],
  smiley: [
    ['en', 'The room was fine :) ‖We will be back. :-) ‖Thank you.'],
    ['en', 'Great‼️ ‖We came. 👍🏽 ‖Thank you.'],
  ],
  'korean-ending': [
    ['ko', '방이 깨끗합니다 ‖다음에 또 오고 싶어요 ‖주요 도시에서 가깝죠 ‖길을 알려줘'],
    ['ko', '케냐 정부는 발표했다. ‖금요 예배는 열렸다.'],
    ['ko', '그는 "갑니다"라고 말했다. ‖비가 오니까 늦었다.'],
  ],
  'broken-speech': [['en', '"Not so fast--" ‖Then the door fell shut.']],
};

for (const [rule, cases] of Object.entries(CASES)) {
  test.each(cases)(`${rule} (%s) %s`, (language, marked) => {
    const { got, want } = cuts(marked, language);
    expect(got).toEqual(want);
  });
}
