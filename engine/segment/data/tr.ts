import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

/** Lower case of "İ" is an "i" with a dot set on it. */
const dotted = (text: string) => [...words(text)].map((word) => word.replace('i', 'i\u0307'));

export const TURKISH: LanguageData = {
  ...NEUTRAL,
  leading: words(
    'dr prof doç yrd öğr uzm arş Op Av Sn Hz bkz krş örn çev alb yzb bnb m.ö m.s t.c mr mrs Gör',
  ),
  numbered: words('no tel s sf sy md m c cilt fig vol p pp'),
  inner: words('cad mah apt blv Sok ltd şti a.ş tic yy md inc co'),
  closing: words('vb vs vd etc'),
  units: words('km kg m cm dk sn yy'),
  openers: new Set([
    ...words(`
      bu o şu bir ve ama ancak fakat çünkü eğer ben sen biz siz onlar bunlar her bazı çok daha en ne nasıl neden
      niçin kim hangi nerede burada orada şimdi bugün dün yarın sonra önce ayrıca böylece artık hiç bütün tüm hem
      ya evet hayır bunun onun buna ona böyle öyle fakat yine
    `),
    ...dotted('ilk ile iki işte için ister'),
  ]),
  ordinals: true,
  calendar: words('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'),
};
