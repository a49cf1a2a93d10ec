import { expect, test } from 'vitest';
import { cuts } from './cuts.ts';

/** One rule, its cases: [language, text with ‖ where a segment ends]. */
const CASES: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  'default: a stop in front of a capital ends a sentence': [
    ['en', 'The ship left at dawn. ‖Nobody saw it. ‖Was it ours? ‖It was!'],
    ['fr', 'Le bateau est parti. ‖Personne ne l’a vu. ‖Pourquoi ?'],
    ['hi', 'वह घर गया। ‖बारिश हो रही थी।'],
    ['ur', 'وہ گھر گیا۔ ‖بارش ہو رہی تھی۔'],
    ['ar', 'أين ذهب القارب؟ ‖لم يره أحد.'],
    ['ko', '배가 떠났다. ‖아무도 보지 못했다.'],
  ],
  'unspaced-stop': [
    ['ja', '船は夜明けに出た。‖誰も見なかった。'],
    ['ja', '彼は「もう遅い。」と言って席を立った。‖雨が降っていた。'],
    ['ja', '「もう遅い。」‖彼は席を立った。'],
    ['ja', 'どこへ行くのか、と彼は尋ねた。‖港へ!‖そう答えた。'],
    ['ja', '会談は終わった．‖共同声明が出た（全文は三頁．別紙参照）．'],
    ['zh', '船在黎明时离开了。‖没有人看见。‖为什么？'],
    ['zh', '她问：“你去哪儿？”，然后走了。‖天黑了。'],
    ['my', 'သူသွားသည်။‖မိုးရွာသည်။'],
    ['am', 'ሰላም ነው፧‖አዎ ነው።'],
    ['km', 'គាត់ទៅផ្ទះ។‖ភ្លៀង។'],
  ],
  'colon-or-semicolon': [
    ['el', 'Πού πήγε το πλοίο; ‖Κανείς δεν το είδε.'],
    ['hy', 'Նավը գնաց: ‖Ոչ ոք չտեսավ:'],
    ['hy', 'Ահա պատճառը. մութ էր: ‖Գնացինք...Վերջ:'],
    ['en', 'It was late; we went home: the door was open.'],
    ['es', 'Las partes se informarán de todo cambio; ‖El presente acuerdo entra en vigor mañana.'],
    ['de', 'Es war spät; Kinder schliefen schon.'],
  ],
  'unspaced-stop: numbers of verses, full-width figures, who spoke': [
    ['hi', 'वह घर गया॥१॥ ‖बारिश हुई॥२॥'],
    ['ja', '率は３．５である。‖高い。'],
    ['zh', '“你去哪儿？”她问。‖天黑了。'],
  ],
  enclosed: [
    ['en', 'He reads the paper (It comes at six. Sometimes later.) before he goes.'],
    ['ja', '本書（初版は品切れ。再版は未定。）を読んだ。‖面白かった。'],
    ['ja', '彼は「行く。必ず行く」と誓った。'],
  ],
  'missing-space': [
    ['en', 'We left at noon.Nobody saw us.‖The road was empty.'.replace('noon.', 'noon.‖')],
    ['en', 'See www.example.org/Some.Page or write to A.Person@example.org today. ‖It works.'],
    ['en', 'Open report.Final.pdf with version 2.5.1 of the reader.'],
    ['en', 'There is the matter of the boats., ‖Minister Sato said that talks go on.'],
    ['en', 'The method is old (see chapter two).12 ‖This one is new.'],
    ['en', 'It rained there.[3] ‖It rained here. [4] ‖It stopped.'],
  ],
  'wordless-rest': [
    ['en', 'Who goes there? -- ... ‖Nobody answered.'],
    ['es', '¿Viene usted? - -. ‖No lo sé.'],
  ],
  'punctuation-next': [
    ['en', 'He asked “Why?”, and they told him “Because.”; so he went.'],
    ['de', 'Er ging. ‖»Warum?« ‖Keiner weiß es.'],
  ],
  'after-marker': [
    ['en', '1. The parties meet every year.'],
    ['en', 'b. The costs are shared.'],
    ['de', '2. Die Kosten werden geteilt.'],
  ],
  'embedded-speech': [
    ['en', 'She turned and cried, "Run! Run for the boats!" and they ran.'],
    ['en', "'So!' he thought, 'they sold the boats! Who could have known!' ‖Then it grew dark."],
    ['en', '"Run! ‖They are coming," she cried.'],
  ],
  'remark-on-quotation': [['en', '"All of them came back [...]" (Weber 12). ‖Some did not.']],
  'exclaimed-name': [
    ['en', 'She joined Yahoo! Research in May. ‖He left Yahoo! ‖They never met.'],
    ['en', 'They saw it on Democracy Now! yesterday.'],
  ],
  'call-inside': [
    ['en', '“Where are you going?” she asked. ‖“Home!” he said.'],
    ['ru', 'Куда ты идёшь? — спросила она. ‖Домой.'],
    ['en', 'what is it? ‖can you see it?'],
  ],
  ellipsis: [
    ['en', 'I was ... well, I was late. ‖And then... ‖Nothing happened.'],
    ['en', 'The treaty [...] Was signed in June.'],
    ['en', 'If only . . . I never knew.'],
    ['ar', 'ذهب... ثم عاد.'],
  ],
  initial: [
    ['en', 'John F. Miller met A. B. Stone and J.-P. Roche.'],
    ['en', 'They chose plan B. ‖The others chose plan C.'],
    ['ru', 'Доклад прочёл А. И. Семёнов. ‖Вопросов не было.'],
    ['ko', '아흐마드 Z. 카림 장관이 말했다. ‖회의는 끝났다.'],
  ],
  abbreviation: [
    ['en', 'Dr. Lee and Mrs. Kim live at St. James St. near Ft. Worth.'],
    ['en', 'See No. 5, pp. 12 and Fig. 3. ‖There is no. ‖Really?'],
    ['en', 'It is kept under N°. 12 and №. 13. ‖Ask there.'],
    ['en', 'I work for the U.S. Government. ‖I live in the U.S. ‖They do not.'],
    ['en', 'She left at 6 p.m. ‖Mr. Hale stayed. ‖At 7 p.m. Mr. Hale left.'],
    ['en', 'Bring cups, plates, etc. ‖Nobody else will.'],
    ['en', 'The board is 6 ft. ‖Anna cut it.'],
    ['en', 'He was very ill. ‖Mary came at once.'],
    ['en', 'Fruit, e.g. Apples from Kent, sells well, i.e. Quickly.'],
    ['de', 'Das gilt z. B. für Kinder, d. h. Personen unter 14 Jahren, usw. ‖Andere zahlen.'],
    ['de', 'Im 5. Jahrhundert v. Chr. lebte hier niemand. ‖Die Stadt kam später.'],
    ['fr', 'M. Durand et Mme Petit arrivent av. le 3 mai, etc. ‖Personne ne sait.'],
    ['es', 'El Sr. Ruiz vive en la Avda. Mayor. ‖Vino en el 40 a. C. ‖Nadie lo vio.'],
    ['it', 'Il dott. Rossi e la sig.ra Bianchi abitano qui. ‖Vengono domani.'],
    ['ru', 'Он родился в 1916 г. ‖Потом жил в г. Твери, на ул. Новой, и т. д. ‖Там и умер.'],
    ['cs', 'Je to např. Praha. ‖Potom Brno.'],
    ['pl', 'Np. tak. ‖Potem nie.'],
    ['de', 'Er wohnt in der Hauptstr. 5. ‖Sie auch.'],
    ['en', 'Ask at Bldg. Seven. ‖Hmm. ‖Nobody knows.'],
    ['ru', 'В XIX в. Россия росла. ‖Города, сёла и т. д. ‖Росли все.'],
  ],
  ordinal: [
    ['de', 'Am 3. Oktober kam der 2. Zug. ‖Er hatte 12 Wagen. ‖Wir zählten 11. ‖Dann fuhr er.'],
    ['da', 'Den 5. maj kom han på 2. plads. ‖Hun blev nr. 3. ‖Det var alt.'],
    ['sk', 'Zmluva platí od 7. Apríla 2021. ‖Potom končí.'],
    ['en', 'We counted to 12. ‖October came.'],
  ],
  'after-marker: figures and letters of other scripts, labels of articles': [
    ['ar', '١. احترام القانون.'],
    ['hi', '१. कानून का पालन।'],
    ['fa', '۱. احترام به قانون.'],
    ['th', '๑. ทดสอบ'],
    ['el', 'β. Να καταβάλλουν εγκαίρως.'],
    ['fr', 'Art. 3. — Les États se consultent. ‖Ils le font chaque année.'],
    ['es', 'Artículo 2. – Ámbito.'],
    ['ru', 'Статья 1. — Закон.'],
    ['de', '§ 1. – Zweck. ‖– Keiner.'],
  ],
  'call-inside: dialogue with dashes, inverted verbs': [
    ['sv', '– Varför? frågade hon. ‖Ingen svarade.'],
    ['pt', '— Aonde vai? perguntou ele.'],
    ['fr', '— Vraiment ? dit-il. ‖Vraiment ? demanda-t-elle.'],
    ['en', 'is it late? ‖nobody knows.'],
  ],
  'ellipsis: leaders': [
    ['en', 'Introduction ........ 3'],
    ['en', 'Well .... ‖3 boats came.'],
  ],
  'initial: what is cited by letter and figure': [
    ['fr', "Selon l'article L. 121-1 du code, nul ne peut. ‖Il part."],
    ['en', 'The Senate passed S. 1234 in May. ‖It was late.'],
  ],
  'initial: a syllable, where sentences end in dandas': [
    ['hi', 'श्री के. पी. शर्मा आए। ‖बारिश हुई।'],
    ['hi', 'वह घर गया है. ‖बारिश हुई है. ‖रात थी.'],
  ],
  'abbreviation: a time at the front, and a time at the end': [
    ['uk', 'В XX ст. ‖Усе змінилося. ‖В XX ст. Україна змінилася.'],
    ['es', 'Espere 5 min. ‖Después llame.'],
  ],
  'abbreviation: numbered by a paragraph sign': [
    ['de', 'Vgl. Art. § 5. ‖Das gilt.'],
    ['hu', 'A Ptk. 5. § (1) bekezdése szerint tilos. ‖Vége.'],
  ],
  'abbreviation: letters in front and behind make a group': [
    ['de', 'Das ist i. d. R. bekannt. ‖Es kostet 5 Mio. € netto.'],
  ],
  'abbreviation: numbered by a capital': [['fr', 'Voir art. R. 12 du code. ‖Il part.']],
  'clock-time': [
    [
      'en',
      'It starts at 7 p.m. Friday at the hall. ‖It ends at 10 a.m. ET on Tuesday. ‖Come at 5 p.m. ‖Bring a coat.',
    ],
  ],
  'abbreviation: what more is said about it, in brackets': [
    ['pl', 'Ustawa z 5 maja 2020 r. (Dz. U. poz. 5) wchodzi w życie. ‖Koniec.'],
    ['ru', 'Закон от 2020 г. № 5 действует. ‖Конец.'],
    ['en', 'Bring cups, etc. ‖(Plates are here.)'],
  ],
  'abbreviation: web addresses are none': [
    ['en', 'Visit www.un.org. ‖Members vote there. ‖Ask un.org. ‖Nobody answers.'],
    ['de', 'Siehe www.bka.de. ‖Bürger finden Rat.'],
  ],
  'abbreviation: measures and money': [
    ['en', 'The dose is 5 mg. ‖Patients should rest. ‖It grew at 60 mph. ‖Taxes cost $5 bn. ‖Rates rose.'],
    ['en', 'Weight: 5 kg. ‖Height: 180 cm.'],
    ['da', 'Det koster 5 mio. kr. ‖Regeringen betaler.'],
    ['pl', 'Koszt to 5 mln zł. ‖Rząd milczy.'],
    ['fr', 'Le 12 M. Durand arrive. ‖Il part.'],
  ],
  'numeric-date': [
    ['ko', '이 법은 2020. 10. 3. 시행한다. ‖기간은 2020. 1. 1.부터 2020. 12. 31.까지이다.'],
    ['ko', '2020. 10. 정부가 발표했다.'],
    ['hu', 'A szerződés 2020. 10. 3. napján lép hatályba. ‖Vége.'],
    ['fi', 'Laki tulee voimaan 3. 10. 2020 alkaen.'],
    ['en', 'We met in 2020. ‖10 boats came.'],
  ],
  'reported-speech': [
    ['zh', '“中方敦促美方停止干涉。”外交部发言人毛宁表示。‖天黑了。'],
    ['he', '"לאן אתה הולך?" שאל העיתונאי. ‖איש לא ענה.'],
    ['ar', '«هل ستستقيل؟» سأل الصحفي. ‖لم يجب.'],
    ['fa', '«کجا می‌روی؟» پرسید. ‖شب شد.'],
    ['hi', '"तुम कहाँ जा रहे हो?" उसने पूछा। ‖बारिश हुई।'],
    ['ko', '"어디로 가나?" 그가 물었다. ‖밤이었다.'],
    ['ko', '"우리는 준비되어 있다. 언제든지 대화하자."고 말했다. ‖밤이었다.'],
    ['el', '«Πού πας;» ρώτησε ο Γιάννης. ‖Κανείς δεν ξέρει.'],
  ],
  'missing-space: notes in other forms': [
    ['en', 'It rained.¹ ‖The sun shone.†  ‖It was over.[a] ‖Nobody came.[citation needed] ‖The end.'],
    ['en', '“The rule is clear.”12 ‖The court agreed.'],
    ['fr', 'Le conseil s’est réuni.¹ ‖Il a décidé.² ‖C’est tout.'],
    ['zh', '法律不好。¹‖法院判决。'],
    ['en', 'A field of 5 m.² is small.'],
  ],
  'Georgian has no capitals': [['ka', '2020 წელს აირჩიეს. ‖ახლა ის მინისტრია. ‖„წავიდა.“ ‖შემდეგ დაბრუნდა.']],
  'lower-case-next': [
    ['en', 'the food was fine. ‖we will come again. ‖it is cheap.'],
    ['en', 'Read the answers first. ‖https://example.org/faq has more.'],
    ['en', 'Jane and co. were there with Acme Inc. of Ohio.'],
    ['ru', 'Он знал англ. и нем. языки.'],
    ['el', 'Το πλοίο έφυγε. ‖κανείς δεν το είδε.'],
    ['it', 'La nave partì (di notte). ‖nessuno la vide. ‖"mai" fu la risposta.'],
  ],
};

for (const [rule, cases] of Object.entries(CASES)) {
  test.each(cases)(`${rule} (%s) %s`, (language, marked) => {
    const { got, want } = cuts(marked, language);
    expect(got).toEqual(want);
  });
}
