import { type LanguageData, words } from '../language.ts';
import { SLAVIC } from './slavic.ts';

export const SLOVENE: LanguageData = {
  ...SLAVIC,
  leading: new Set([
    ...SLAVIC.leading,
    ...words('ur.l št t.i oz g gdč mag univ dipl prim gl odv inž akad slov angl nem lat '),
  ]),
  numbered: new Set([...SLAVIC.numbered, ...words('št tč pogl sl t opr zv')]),
  inner: new Set([
    ...SLAVIC.inner,
    ...words('mio mrd tis s.p stol prev ured jan feb apr avg sept okt nov dec'),
  ]),
  closing: words('itd itn ipd idr pr.n.št n.št pr.kr'),
  units: words('km kg m cm min '),
  openers: new Set([
    ...SLAVIC.openers,
    ...words(`
      ti iz pred med brez in ali ampak toda vendar ker če ko ki kje kako zakaj kdo kaj da ni je bil bila bilo
      bili smo sem vsi vsak vse mnogi nekateri tudi zdaj danes včeraj jutri zato sicer po zaradi glede če njegov
      njen njihov tako nato še že
    `),
  ]),
  calendar: words(`
    januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
  `),
};
