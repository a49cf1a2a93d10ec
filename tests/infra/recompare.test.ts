import { expect, test } from 'vitest';
import type { Step } from '../../lambdas/handlers/recompare.ts';
import { RECOMPARE } from '../../lambdas/store/keys.ts';
import { flat } from './policy-walker.ts';
import { synthesize } from './synth.ts';

interface State {
  readonly Type: string;
  readonly Next?: string;
  readonly End?: true;
  readonly Parameters?: { readonly FunctionName: string; readonly Payload: Record<string, string> };
  readonly Retry?: readonly object[];
  readonly [other: string]: unknown;
}
interface Machine {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

const { ofType } = synthesize();
const [[, { Properties }]] = ofType('AWS::StepFunctions::StateMachine');
const definition: Machine = JSON.parse(flat(Properties.DefinitionString));
const { Plan, Parts, End } = definition.States;
const { ItemProcessor, ...map } = Parts as unknown as State & {
  readonly ItemProcessor: Machine & { readonly ProcessorConfig: object };
};

test('plan, parts, end: every step is one that the function knows, and is tried again', () => {
  expect([definition.StartAt, Plan.Next, Parts.Next, End.End]).toEqual(['Plan', 'Parts', 'End', true]);
  const steps = [Plan, ItemProcessor.States.Part, End];
  const [fn] = ofType('AWS::Lambda::Function').filter(([id]) => id.startsWith('Recompare'));
  for (const { Type, Parameters, Retry } of steps) {
    expect(Type).toBe('Task');
    expect(Parameters?.FunctionName).toBe(`\${${fn[0]}.Arn}`);
    expect(Retry).toHaveLength(1);
  }
  const known: Step['do'][] = ['plan', 'part', 'end'];
  expect(steps.map(({ Parameters }) => Parameters?.Payload.do)).toEqual(known);
});

test('the parts: a distributed map over what the plan left in the bucket, so many at a time', () => {
  const [[bucket]] = ofType('AWS::S3::Bucket');
  expect(map).toMatchObject({
    Type: 'Map',
    MaxConcurrency: RECOMPARE.atOnce,
    ToleratedFailurePercentage: 100,
    ItemReader: {
      Resource: `arn:\${AWS::Partition}:states:::s3:listObjectsV2`,
      Parameters: { Bucket: `\${${bucket}}`, 'Prefix.$': '$.todo' },
    },
    ItemSelector: { 'key.$': '$$.Map.Item.Value.Key' },
    ResultPath: null,
  });
  expect(ItemProcessor.ProcessorConfig).toEqual({ Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' });
});
