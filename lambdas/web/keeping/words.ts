/** Words of the pages that are seldom opened, so that they load with them alone. */
import type { Locale } from '../../../engine/index.ts';
import { many } from '../messages/kinds.ts';

const EN = {
  jobs: {
    title: 'Comparing again',
    lead: 'When a newer engine may say more of the same texts, everything can be compared again at once.',
    none: 'Nothing is being compared again. “variorum recompare --all” begins it on a laptop; docs/operations.md says how on AWS.',
    ofAll: 'All works, with engine {engine}',
    ofOne: '{work}, with engine {engine}',
    going: many('{done} of {n} part done', '{done} of {n} parts done'),
    size: many('{n} version in all', '{n} versions in all'),
    ended: many(
      '{n} comparison made again, {current} current already',
      '{n} comparisons made again, {current} current already',
    ),
    failed: many('{n} could not be made: {keys}', '{n} could not be made: {keys}'),
  },
  deletion: {
    title: 'Delete this work',
    lead: 'Everything of “{title}” goes for good: its versions and their originals, its comparisons and reports, what was said of it, and every earlier state that the store keeps.',
    after:
      'Links to its pages and reports will lead nowhere. There is no way back but a backup. For an hour the id cannot be used for another work.',
    confirm: 'To confirm, type the work’s id: {id}',
    send: 'Delete for good',
  },
};
export type KeepingMessages = typeof EN;

const any = (text: string) => many(text, text);

const JA: KeepingMessages = {
  jobs: {
    title: '再比較',
    lead: '比較エンジンが新しくなり、同じ文書から新たな結果が得られるようになったときは、すべてをまとめて比較し直すことができます。',
    none: '再比較は行われていません。パソコンでは「variorum recompare --all」で始めます。AWSでの方法はdocs/operations.mdにあります。',
    ofAll: 'すべての文書（エンジン{engine}）',
    ofOne: '{work}（エンジン{engine}）',
    going: any('{n}区分のうち{done}区分が完了'),
    size: any('全{n}版'),
    ended: any('{n}件の比較をやり直し、{current}件はそのまま'),
    failed: any('{n}件は作成できませんでした：{keys}'),
  },
  deletion: {
    title: '文書の削除',
    lead: '「{title}」に属するものをすべて完全に削除します。各版とその原本、比較とレポート、設定のほか、保存されている過去の状態もすべて消えます。',
    after:
      'この文書のページやレポートへのリンクは使えなくなります。バックアップからのほかは元に戻せません。削除後１時間は、同じIDをほかの文書に使えません。',
    confirm: '確認のため、文書のIDを入力してください：{id}',
    send: '完全に削除する',
  },
};

const TABLES: { readonly [locale in Locale]: KeepingMessages } = { en: EN, ja: JA };

export const keepingMessages = (locale: Locale): KeepingMessages => TABLES[locale];
