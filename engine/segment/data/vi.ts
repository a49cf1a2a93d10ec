import { type LanguageData, words } from '../language.ts';
import { NEUTRAL } from './und.ts';

export const VIETNAMESE: LanguageData = {
  ...NEUTRAL,
  leading: words('tp tx tt ts ths th.s pgs gs bs ks lm đ/c đc nxb st ub dr mr mrs ms prof'),
  numbered: words('q p đ tr s đt sđt k h no vol fig'),
  inner: words('inc co ltd jr'),
  closing: words('v.v vv etc'),
  openers: words(`
    ông bà anh chị tôi chúng họ nó đây đó này những các một hai trong ngoài trên dưới tại ở với và hoặc nhưng vì nếu
    khi sau trước theo để từ đến do bởi không có là đã sẽ mọi mỗi tuy ngày năm hôm cũng
  `),
};
