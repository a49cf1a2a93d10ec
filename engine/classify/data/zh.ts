/** Chinese: negations, numbers, dates, the commonest modals. */
import type { LanguageData } from './language-data.ts';

export const ZH: LanguageData = {
  functionWords: '的 了 着 着 过 過 和 与 與 在 是 于 於 把 被 对 對 从 從 也 都 就 而 及 之 其',
  articles: '',
  auxiliaries: '',
  pronouns: '我 你 他 她 它 我们 我們 他们 他們',
  ordinary: '',
  negations:
    '不, 不同意, 没, 沒, 没有, 沒有, 無, 无, 非, 未, 别, 莫, 勿, 不是, 不能, 不会, 不會, 无法, 無法, 从未, 從未',
  denials: '拒绝, 拒絕, 禁止, 否认, 否認, 反对, 反對',
  lacks: '缺乏, 避免',
  innocent:
    '不但, 不仅, 不僅, 不过, 不過, 不同, 不断, 不斷, 不少, 非常, 非洲, 未来, 未來, 无论, 無論, 别人, 別的, 不得不, 特别, 个别, 差别, 级别',
  modals: [
    { key: 'must', force: 6, family: 'must', forms: '必须, 必須, 不得不, 务必, 務必, 须, 須' },
    { key: 'should', force: 4, family: 'should', forms: '应, 應, 应当, 應當, 应该, 應該' },
    { key: 'will', force: 4, family: 'will', forms: '将, 將, 会, 會' },
    { key: 'can', force: 2, family: 'can', forms: '能, 能够, 能夠, 可以, 可' },
    { key: 'might', force: 1, family: 'might', forms: '可能, 或许, 或許, 也许, 也許' },
    { key: 'must not', force: 6, family: 'must not', forms: '不得, 不可' },
  ],
  quantifiers: [
    { key: 'all', alone: true, forms: '所有, 全部, 一切, 每, 各, 都' },
    { key: 'some', alone: true, forms: '一些, 部分, 某些, 有些' },
    { key: 'most', alone: true, forms: '大多数, 大多數, 大部分, 多数, 多數' },
    { key: 'only', alone: true, forms: '只, 仅, 僅, 只有, 仅仅' },
    { key: 'at least', alone: true, forms: '至少, 以上' },
    { key: 'at most', alone: true, forms: '至多, 最多, 以下, 以内, 以內' },
  ],
  months: [],
  weekdays: [
    '星期一 周一 週一',
    '星期二 周二 週二',
    '星期三 周三 週三',
    '星期四 周四 週四',
    '星期五 周五 週五',
    '星期六 周六 週六',
    '星期日 星期天 周日 週日',
  ],
  numerals: '〇 0, 零 0, 一 1, 二 2, 两 2, 兩 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9',
  scales: '十 10, 百 100, 千 1000, 万 10000, 萬 10000, 亿 100000000, 億 100000000, 兆 1000000000000',
  ordinals: '',
  numeralLinks: '',
  titles: '总统 總統 总理 總理 主席 部长 部長 先生 女士 省长 市长 博士 教授 书记',
  nameLinks: '·',
};
