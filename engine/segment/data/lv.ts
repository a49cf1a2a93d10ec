import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const LATVIAN: LanguageData = {
  ...NEUTRAL,
  leading: words(
    'dr prof doc sk piem t.i t.s resp apm plkst sv bij inž arh akad ģen kapt pulkv mr mrs salīdz',
  ),
  numbered: words('nr tālr plkst p lpp pk d sēj art vol fig'),
  inner: words(
    'g gs lpp lp p milj mljrd tūkst red izd tulk raj janv febr apr jūn jūl aug sept okt nov dec ltd inc',
  ),
  closing: words('utt u.c u.tml u.tt p.m.ē m.ē pr.kr etc'),
  units: words('km kg m cm min sek st '),
  openers: words(`
    viņš viņa viņi viņas tas tā tie tās šis šī šie šīs es mēs tu jūs bet un vai arī kad ja jo lai kas kur kā
    kāpēc no uz ar par pēc pirms pie līdz bez nav ir bija visi visas katrs daudzi daži tagad šodien vakar rīt tad
    tomēr tāpēc savukārt saskaņā atbilstoši turklāt vēlāk
  `),
  ordinals: true,
  calendar: words(`
    janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris janvārī
    februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī
  `),
};
