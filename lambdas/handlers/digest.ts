/** Function on a schedule: what arrived in the days and weeks that are over. */
import { digest } from '../stages/digests.ts';
import { log } from './log.ts';
import { countDigest } from './metrics.ts';
import { bucketStore } from './settings.ts';

export async function handler(): Promise<void> {
  const from = performance.now();
  const { notices } = await digest(bucketStore(), new Date());
  const milliseconds = Math.round(performance.now() - from);
  log('digest: done', { stage: 'digest', notices, milliseconds });
  countDigest(milliseconds, notices.length);
}
