import { expect, test } from 'vitest';
import {
  countDigest,
  countStage,
  countSweep,
  countWatch,
  NAMESPACE,
} from '../../lambdas/handlers/metrics.ts';
import { STAGES } from '../../lambdas/store/keys.ts';
import { listen } from '../lambdas/handlers/listen.ts';
import { flat } from './policy-walker.ts';
import { synthesize } from './synth.ts';

const { ofType } = synthesize();
const body = (): string => {
  const dashboards = ofType('AWS::CloudWatch::Dashboard');
  expect(dashboards).toHaveLength(1);
  return flat(dashboards[0][1].Properties.DashboardBody);
};

/** Names of our own metrics that a text names, by their namespace before them. */
const named = (text: string): Set<string> =>
  new Set([...text.matchAll(new RegExp(`"${NAMESPACE}","(\\w+)"`, 'g'))].map(([, name]) => name));

/** Everything that the functions can count. */
function counted(): Set<string> {
  const said = listen();
  const refusal = { code: 'empty' } as never;
  countStage('ingest', 1, { code: 'made', version: 'v' });
  countStage('ingest', 1, { code: 'refused', refusal, written: true });
  countStage('compare', 1, { code: 'made', pairs: ['a..b'], pruned: [] });
  countStage('publish', 1, { code: 'made', files: [], segments: 2, cut: 0 });
  countStage('notify', 1, { code: 'made', notices: [] });
  countStage('deliver', 1, { code: 'made', delivery: 'delivered', said: '' });
  countStage('deliver', 1, { code: 'made', delivery: 'refused', said: '' });
  countDigest(1, 0);
  countStage('erase', 1, { code: 'made', removed: 3 });
  countWatch(1, { watches: 1, looked: 1, changed: 0, troubled: 0, left: 0, failed: [] });
  countSweep(1, { did: [], left: false, failed: [], stuck: [] });
  return new Set([...said.metrics.keys()].map((key) => key.split(' ')[0]));
}

test('the dashboard and the alarms ask for nothing that is not counted', () => {
  const names = counted();
  const shown = named(body());
  expect(shown.size).toBeGreaterThan(8);
  expect([...shown].filter((name) => !names.has(name))).toEqual([]);
  for (const [, { Properties }] of ofType('AWS::CloudWatch::Alarm'))
    if (Properties.Namespace === NAMESPACE) expect(names).toContain(Properties.MetricName);
});

test('everything that is counted is shown, the uploads by what became of them', () => {
  const shown = named(body());
  expect([...counted()].filter((name) => !shown.has(name)).sort()).toEqual(['ObjectsErased', 'Uploads']);
  expect(body()).toContain(`SEARCH('{${NAMESPACE},service,outcome} MetricName=\\"Uploads\\"'`);
});

test('every stage, queue and function has its line', () => {
  const text = body();
  for (const { name } of STAGES) expect(text).toContain(`"stage","${name}"`);
  for (const type of ['AWS::SQS::Queue', 'AWS::Lambda::Function'])
    for (const [id] of ofType(type)) expect(text, id).toContain(`\${${id}`);
});
