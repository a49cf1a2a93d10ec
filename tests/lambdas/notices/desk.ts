/** A desk with versions, subscribers and channels that write down what they are given; the clock is the tests' own. */

import { type Local, localOver } from '../../../lambdas/local.ts';
import type { Channels, Message, Sent } from '../../../lambdas/stages/deliver.ts';
import { type SubscriptionAsked, subscribe } from '../../../lambdas/stages/subscriptions.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { bytesOf, ENGLISH, upload } from '../stages/helpers.ts';

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
export const HOOK: SubscriptionAsked = { channel: 'webhook', address: 'https://example.org/hook' };

export interface Clock {
  now: Date;
}

export interface Desk {
  readonly store: MemoryStore;
  readonly local: Local;
  readonly sent: Message[];
  readonly clock: Clock;
  readonly channels: Channels;
  /** What channels answer, one after the other; then everything is delivered. */
  readonly answers: (Sent | (() => never))[];
  readonly waits: number[];
}

export const DELIVERED: Sent = { code: 'delivered', said: 'answered 204' };

export function recordingChannels(): Omit<Desk, 'store' | 'local'> {
  const sent: Message[] = [];
  const answers: (Sent | (() => never))[] = [];
  const waits: number[] = [];
  const clock: Clock = { now: new Date() };
  const channels: Channels = {
    site: 'https://desk.example',
    now: () => clock.now,
    wait: async (ms) => {
      waits.push(ms);
      clock.now = new Date(clock.now.getTime() + ms);
    },
    send: async (message) => {
      sent.push(message);
      const answer = answers.shift() ?? DELIVERED;
      return typeof answer === 'function' ? answer() : answer;
    },
  };
  return { sent, clock, channels, answers, waits };
}

export function openDesk(store = new MemoryStore()): Desk {
  const recorded = recordingChannels();
  return { ...recorded, store, local: localOver(store, { channels: recorded.channels, retryAfter: [] }) };
}

/** Its id. */
export async function subscribed(
  store: Store,
  asked: Partial<SubscriptionAsked> = {},
  scope = 'harbour',
): Promise<string> {
  const outcome = await subscribe(store, scope, { ...HOOK, ...asked }, () => SECRET);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.id;
}

/** Uploads the version that counts from 1, and waits for the stages. */
export async function addVersion({ local }: Pick<Desk, 'local'>, number: number, text = ENGLISH[number - 1]) {
  const said = { label: `v${number}`, time: `2024-05-0${number}`, bytes: bytesOf(text) };
  await upload(local.store, said);
  await local.settle();
}
