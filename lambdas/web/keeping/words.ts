/** Words of the pages that are seldom opened, so that they load with them alone. */
import type { Locale } from '../../../engine/index.ts';

const EN = {
  deletion: {
    title: 'Delete this work',
    lead: 'Everything of “{title}” goes for good: its versions and their originals, its comparisons and reports, what was said of it, and every earlier state that the store keeps.',
    addresses: 'Links to its pages and reports will lead nowhere. There is no way back but a backup.',
    again: 'For an hour the id cannot be used for another work.',
    confirm: 'To confirm, type the work’s id: {id}',
    send: 'Delete for good',
  },
};
export type KeepingMessages = typeof EN;

const JA: KeepingMessages = {
  deletion: {
    title: '文書の削除',
    lead: '「{title}」に属するものをすべて完全に削除します。各版とその原本、比較とレポート、設定のほか、保存されている過去の状態もすべて消えます。',
    addresses:
      'この文書のページやレポートへのリンクは使えなくなります。バックアップからのほかは元に戻せません。',
    again: '削除後１時間は、同じIDをほかの文書に使えません。',
    confirm: '確認のため、文書のIDを入力してください：{id}',
    send: '完全に削除する',
  },
};

const TABLES: { readonly [locale in Locale]: KeepingMessages } = { en: EN, ja: JA };

export const keepingMessages = (locale: Locale): KeepingMessages => TABLES[locale];
