/** A notice's object: its key is made of what is told to whom, so that it is there once however often it is made. */
import type { NoticeContent } from '../../engine/index.ts';
import { type NoticeName, noticeKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from './digest.ts';
import { noticeRecord, readDocument, writtenDocument } from './documents.ts';
import type { NoticeRecord } from './records.ts';
import type { Subscription } from './subscriptions.ts';

export const hash16 = (text: string): string => sha256(text).slice(0, 16);
/** Of what has one state only. */
export const ONE_STATE = '0'.repeat(16);

export interface Told {
  readonly work: string;
  /** What it is about, among all that the subscription is told of the work. */
  readonly subject: string;
  /** 16 hex digits. */
  readonly state?: string;
  readonly content: NoticeContent;
  readonly changes?: readonly string[];
}

/** Its key, where it was not there, or was cut off half-way. Throws StoreError. */
export async function putNotice(
  store: Store,
  { id, scope }: Subscription,
  { work, subject, state = ONE_STATE, content, changes }: Told,
): Promise<string | undefined> {
  const name: NoticeName = { subscription: id, subject: hash16(subject), state };
  const key = noticeKey(work, name);
  const record: NoticeRecord = {
    schema: 'variorum.notice/1',
    id: `msg_${sha256(key).slice(0, 32)}`,
    work,
    scope,
    subscription: id,
    ...(changes && { told: changes }),
    content,
  };
  // The text of an earlier engine stays: what was told is told.
  const { code } = await store.put(key, writtenDocument(record), { ifAbsent: true });
  if (code === 'stored') return key;
  const there = await readDocument(store, key, noticeRecord);
  if (there.code !== 'broken') return undefined;
  const healed = await store.put(key, writtenDocument(record), { ifMatch: there.etag });
  return healed.code === 'stored' ? key : undefined;
}
