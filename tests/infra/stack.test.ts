import { expect, test } from 'vitest';
import { PREFIXES, STAGES } from '../../lambdas/store/keys.ts';
import { flat } from './policy-walker.ts';
import { type Resource, synthesize } from './synth.ts';

const { resources, ofType, outputs } = synthesize();
const [[bucketId, bucket]] = ofType('AWS::S3::Bucket');
const triggered = STAGES.filter((row) => row.triggers.length > 0);
const scheduled = STAGES.filter((row) => row.everyMinutes !== undefined);

function only(type: string, matches: (resource: Resource) => boolean): [string, Resource] {
  const found = ofType(type).filter(([, resource]) => matches(resource));
  expect(found, type).toHaveLength(1);
  return found[0];
}
const functionOf = (name: string): [string, Resource] =>
  only('AWS::Lambda::Function', ({ Properties }) => Properties.Description === `Variorum, stage ${name}`);
const idIn = (value: unknown): string => /^\$\{(\w+)/.exec(flat(value))![1];

test('one bucket: versioned, encrypted, closed, kept, telling EventBridge', () => {
  expect(ofType('AWS::S3::Bucket')).toHaveLength(1);
  expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  const { Properties } = bucket;
  expect(Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  expect(Properties.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
    { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
  ]);
  expect(Properties.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  });
  expect(Properties.NotificationConfiguration).toEqual({
    EventBridgeConfiguration: { EventBridgeEnabled: true },
  });
});

test('the bucket forgets overwritten and deleted objects after 90 days, and never a current one', () => {
  const { Rules } = bucket.Properties.LifecycleConfiguration;
  expect(Rules.map(({ Id, Status, ...rest }: Record<string, unknown>) => rest)).toEqual([
    { ExpiredObjectDeleteMarker: true, NoncurrentVersionExpiration: { NoncurrentDays: 90 } },
    ...[PREFIXES.jobs, PREFIXES.looks, PREFIXES.runs].map((Prefix) => ({
      NoncurrentVersionExpiration: { NoncurrentDays: 1 },
      Prefix,
    })),
    { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
  ]);
});

test('no custom resources, and no functions but those of the table and the web', () => {
  const types = Object.values(resources).map(({ Type }) => Type);
  expect(types.filter((type) => type.startsWith('Custom::') || type.includes('CustomResource'))).toEqual([]);
  const descriptions = ofType('AWS::Lambda::Function').map(([, { Properties }]) => Properties.Description);
  expect(descriptions.sort()).toEqual(
    [
      ...STAGES.map((row) => `Variorum, stage ${row.name}`),
      'Variorum, comparing everything again',
      'Variorum, the pages and the HTTP API',
    ].sort(),
  );
});

test('every function: arm64, newest runtime, the bucket’s name, a log group of its own that ends', () => {
  const groups = new Set<string>();
  for (const [id, { Properties }] of ofType('AWS::Lambda::Function')) {
    expect(Properties).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
    });
    const { BUCKET, ...beside } = Properties.Environment.Variables;
    expect(BUCKET).toEqual({ Ref: bucketId });
    // The pages know more, of signing in (web.test.ts).
    if (!id.startsWith('Web'))
      expect(Object.keys(beside)).toEqual(Properties.Description.endsWith(' deliver') ? ['SITE_URL'] : []);
    const group = idIn(Properties.LoggingConfig.LogGroup);
    expect(resources[group]).toMatchObject({ DeletionPolicy: 'Delete', Properties: { RetentionInDays: 90 } });
    groups.add(group);
  }
  expect(groups.size).toBe(STAGES.length + 2);
  for (const [, { Properties }] of ofType('AWS::Logs::LogGroup')) expect(Properties.RetentionInDays).toBe(90);
});

test.each(STAGES)('$name has the memory and the time of its row', (row) => {
  const [, { Properties }] = functionOf(row.name);
  expect(Properties).toMatchObject({ MemorySize: row.memoryMB, Timeout: row.timeoutSeconds });
});

test.each(triggered)('$name hears of its triggers by rule, queue and event source', (row) => {
  const [functionId] = functionOf(row.name);
  const [, source] = only(
    'AWS::Lambda::EventSourceMapping',
    (one) => idIn(one.Properties.FunctionName) === functionId,
  );
  expect(source.Properties).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'] });

  const queueId = idIn(source.Properties.EventSourceArn);
  const queue = resources[queueId].Properties;
  expect(queue.SqsManagedSseEnabled).toBe(true);
  expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * row.timeoutSeconds);
  expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
  const letters = idIn(queue.RedrivePolicy.deadLetterTargetArn);
  expect(resources[letters].Properties).toEqual({
    SqsManagedSseEnabled: true,
    MessageRetentionPeriod: 14 * 86_400,
  });

  const [ruleId, rule] = only('AWS::Events::Rule', (one) => idIn(one.Properties.Targets[0].Arn) === queueId);
  expect(rule.Properties.EventPattern).toEqual({
    source: ['aws.s3'],
    'detail-type': ['Object Created'],
    detail: {
      bucket: { name: [{ Ref: bucketId }] },
      object: {
        key: row.triggers.map((prefix) =>
          row.triggerFiles?.[prefix] ? { wildcard: `${prefix}*/${row.triggerFiles[prefix]}` } : { prefix },
        ),
      },
    },
  });
  expect(idIn(rule.Properties.Targets[0].DeadLetterConfig.Arn)).toBe(letters);

  for (const id of [queueId, letters]) {
    const [, policy] = only('AWS::SQS::QueuePolicy', (one) => idIn(one.Properties.Queues[0]) === id);
    const sends = policy.Properties.PolicyDocument.Statement.filter(
      (one: { Effect: string }) => one.Effect === 'Allow',
    );
    expect(sends, id).toHaveLength(1);
    expect(sends[0].Principal).toEqual({ Service: 'events.amazonaws.com' });
    expect(sends[0].Condition.ArnEquals['aws:SourceArn']).toEqual({ 'Fn::GetAtt': [ruleId, 'Arn'] });
  }
});

test.each(scheduled)('$name is called every $everyMinutes minutes, and its failures wait', (row) => {
  const [functionId] = functionOf(row.name);
  const [, schedule] = only(
    'AWS::Scheduler::Schedule',
    (one) => idIn(one.Properties.Target.Arn) === functionId,
  );
  expect(schedule.Properties.ScheduleExpression).toBe(`rate(${row.everyMinutes} minutes)`);
  const letters = idIn(schedule.Properties.Target.DeadLetterConfig.Arn);
  const [, invoke] = only(
    'AWS::Lambda::EventInvokeConfig',
    (one) => idIn(one.Properties.FunctionName) === functionId,
  );
  expect(idIn(invoke.Properties.DestinationConfig.OnFailure.Destination)).toBe(letters);
  const role =
    resources[idIn(schedule.Properties.Target.RoleArn)].Properties.AssumeRolePolicyDocument.Statement;
  expect(role).toHaveLength(1);
  expect(role[0].Principal).toEqual({ Service: 'scheduler.amazonaws.com' });
  expect(role[0].Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
});

test('no stage is without a trigger or a schedule, and there is no queue beside theirs', () => {
  for (const row of STAGES)
    expect(row.triggers.length > 0 || row.everyMinutes !== undefined, row.name).toBe(true);
  expect(ofType('AWS::SQS::Queue')).toHaveLength(STAGES.length + triggered.length);
  expect(ofType('AWS::Events::Rule')).toHaveLength(triggered.length);
  expect(ofType('AWS::Scheduler::Schedule')).toHaveLength(scheduled.length);
});

test('each dead-letter queue, each function and the API have an alarm that reaches the topic', () => {
  const [[topic]] = ofType('AWS::SNS::Topic');
  const alarms = ofType('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
  for (const alarm of alarms) {
    expect(alarm).toMatchObject({ AlarmActions: [{ Ref: topic }], Threshold: 1 });
    const silence = alarm.AlarmName.endsWith('-silent');
    expect(alarm.ComparisonOperator).toBe(silence ? 'LessThanThreshold' : 'GreaterThanOrEqualToThreshold');
    expect(alarm.TreatMissingData).toBe(silence ? 'missing' : 'notBreaching');
    expect(alarm.InsufficientDataActions).toEqual(silence ? [{ Ref: topic }] : undefined);
  }
  const watched = (metric: string): string[] =>
    alarms
      .filter((alarm) => alarm.MetricName === metric)
      .map((alarm) => idIn(alarm.Dimensions[0].Value))
      .sort();
  const ids = (type: string): string[] =>
    ofType(type)
      .map(([id]) => id)
      .sort();
  expect(watched('Errors')).toEqual(ids('AWS::Lambda::Function'));
  expect(watched('ApproximateNumberOfMessagesVisible')).toEqual(
    ids('AWS::SQS::Queue').filter((id) => id.includes('DeadLetters')),
  );
  expect(watched('Invocations')).toHaveLength(scheduled.length);
  expect(watched('5xx')).toEqual(ids('AWS::ApiGatewayV2::Api'));
});

test('alarms may publish: a topic with a policy of its own has no default one', () => {
  const [[, policy]] = ofType('AWS::SNS::TopicPolicy');
  const allows = policy.Properties.PolicyDocument.Statement.filter(
    (one: { Effect: string }) => one.Effect === 'Allow',
  );
  expect(allows).toHaveLength(1);
  expect(allows[0]).toMatchObject({
    Action: 'sns:Publish',
    Principal: { Service: 'cloudwatch.amazonaws.com' },
  });
  expect(allows[0].Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
  expect(ofType('AWS::SNS::Subscription')).toEqual([]);
});

test('says where things are', () => {
  expect(Object.keys(outputs).sort()).toEqual([
    'AlarmTopicArn',
    'ApiUrl',
    'BucketName',
    'ClientId',
    'Issuer',
    'RecompareArn',
    'UploadPrefix',
    'UserPoolId',
  ]);
  expect(flat(outputs.UploadPrefix.Value)).toBe(`s3://\${${bucketId}}/${PREFIXES.uploads}`);
});
