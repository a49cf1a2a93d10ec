import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { onObjectCreated } from '../../../lambdas/handlers/sqs.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { StoreError } from '../../../lambdas/store/store.ts';
import { ENGLISH, keys } from '../stages/helpers.ts';
import { listen, type Said } from './listen.ts';

/** As EventBridge sends it, with the fields that we do not read. */
const created = (key: string): string =>
  JSON.stringify({
    version: '0',
    id: '17793124-05d4-b198-2fde-7ededc63b103',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: '111122223333',
    time: '2024-05-01T00:00:00Z',
    region: 'eu-central-1',
    resources: ['arn:aws:s3:::texts'],
    detail: { version: '0', bucket: { name: 'texts' }, object: { key, size: 5, etag: 'x', sequencer: '0' } },
  });

const batch = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, at) => ({ messageId: `m${at}`, body }) as SQSRecord),
});

const ALREADY = { code: 'already' } as const;
let said: Said;
beforeEach(() => {
  said = listen();
});

test('each event of a batch calls the stage, with the key as it is', async () => {
  const store = new MemoryStore();
  await store.put('uploads/harbour/final+version 100%25.en.txt', ENGLISH[0]);
  const handler = onObjectCreated('ingest', () => store, ingest);
  const response = await handler(
    batch(created('uploads/harbour/final+version 100%25.en.txt'), created('uploads/harbour/gone.txt')),
  );
  expect(response).toEqual({ batchItemFailures: [] });
  expect(await keys(store, 'versions/')).toHaveLength(2);
  expect(said.lines).toMatchObject([
    {
      level: 'INFO',
      stage: 'ingest',
      key: 'uploads/harbour/final+version 100%25.en.txt',
      outcome: { code: 'made' },
    },
    { level: 'INFO', stage: 'ingest', key: 'uploads/harbour/gone.txt', outcome: { code: 'ignored' } },
  ]);
});

describe('an event that fails is given back alone', () => {
  test('when the store is in trouble', async () => {
    const stage = async (_: unknown, key: string) => {
      if (key.includes('two')) throw new StoreError('throttled', 'slow down', { cause: new Error('503') });
      return ALREADY;
    };
    const handler = onObjectCreated('compare', () => new MemoryStore(), stage);
    const response = await handler(
      batch(...['one', 'two', 'three'].map((name) => created(`versions/${name}`))),
    );
    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(said.lines[1]).toMatchObject({
      level: 'ERROR',
      stage: 'compare',
      key: 'versions/two',
      messageId: 'm1',
      code: 'throttled',
      error: { name: 'StoreError', message: 'slow down', cause: { message: '503' } },
    });
  });

  test.each(['', 'no JSON', '{}', '{"detail-type":"Object Deleted","detail":{"object":{"key":"x"}}}'])(
    'when it is no such event: %j',
    async (body) => {
      const handler = onObjectCreated(
        'publish',
        () => new MemoryStore(),
        async () => ALREADY,
      );
      expect(await handler(batch(body, created('comparisons/w/a..b.json')))).toEqual({
        batchItemFailures: [{ itemIdentifier: 'm0' }],
      });
      expect(said.lines.map(({ level }) => level)).toEqual(['ERROR', 'INFO']);
    },
  );
});
