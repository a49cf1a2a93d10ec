/** A message as `deliver` hands it to a channel, of a report whose texts are as hostile as texts can be. */
import { compare, noticeReport } from '../../../engine/index.ts';
import { type Message, messageOf } from '../../../lambdas/stages/deliver.ts';
import type { SubscriptionRecord } from '../../../lambdas/stages/records.ts';
import { SECRET } from '../notices/desk.ts';

export const HOSTILE = '</p><script>alert(1)</script>\u202e\r\nBcc: victim@example.org\r\n\r\n.\r\n\u001b[2J';
const BEFORE = 'The harbour closes on Monday. "><img src=x onerror=alert(1)> Ships may wait.';
const AFTER = 'The harbour closes on Tuesday. "><img src=x onerror=alert(2)> Ships must wait.';

export async function message(
  to: Partial<SubscriptionRecord> & Pick<SubscriptionRecord, 'channel' | 'address'>,
  title = HOSTILE,
  site = 'https://desk.example',
): Promise<Message> {
  const comparison = compare(BEFORE, AFTER, { language: 'en', beforeLabel: HOSTILE, afterLabel: 'final' });
  const path = '/works/harbour/compare/a..b';
  const report = noticeReport(comparison, { before: BEFORE, after: AFTER, least: 'neutral', path });
  return messageOf(
    {
      schema: 'variorum.notice/1',
      id: `msg_${'0a'.repeat(16)}`,
      work: 'harbour',
      scope: 'harbour',
      subscription: '0123456789ab',
      content: { kind: 'report', title, path, at: '2026-11-26T08:00:00.000Z', report },
    },
    { schema: 'variorum.subscription/1', least: 'neutral', language: 'en', secret: SECRET, ...to },
    site,
  );
}
