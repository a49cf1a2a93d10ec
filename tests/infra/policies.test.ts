import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { expect, test } from 'vitest';
import { type Access, PREFIXES, RECOMPARE, STAGES, WEB_ACCESS } from '../../lambdas/store/keys.ts';
import { allowed, flat, problems, type Resources, statements } from './policy-walker.ts';
import { synthesize } from './synth.ts';

const { resources, ofType } = synthesize();
const prefixes = Object.values(PREFIXES);
const [[bucket]] = ofType('AWS::S3::Bucket');

/** Logical id of the one resource of this type whose own id begins with the stage's name. */
function idOf(type: string, beginning: string): string {
  const ids = ofType(type).filter(([id]) => id.startsWith(beginning));
  expect(ids, `${type} ${beginning}…`).toHaveLength(1);
  return ids[0][0];
}

function bucketLines({ reads, writes, deletes, purges = [] }: Access): string[] {
  const objects = (action: string, of: readonly string[]) =>
    of.map((prefix) => `${action} \${${bucket}.Arn}/${prefix}*`);
  const listing = (of: readonly string[]) =>
    JSON.stringify({ StringLike: { 's3:prefix': of.map((prefix) => `${prefix}*`) } });
  return [
    ...objects('s3:GetObject', reads),
    ...objects('s3:PutObject', writes),
    ...objects('s3:DeleteObject', deletes),
    ...objects('s3:DeleteObjectVersion', purges),
    `s3:ListBucket \${${bucket}.Arn} if ${listing(reads)}`,
    ...(purges.length === 0 ? [] : [`s3:ListBucketVersions \${${bucket}.Arn} if ${listing(purges)}`]),
  ];
}

const logLines = (name: string): string[] => {
  const logs = idOf('AWS::Logs::LogGroup', `${name}WorkerLogs`);
  return [`logs:CreateLogStream \${${logs}.Arn}`, `logs:PutLogEvents \${${logs}.Arn}`];
};
const roleOf = (name: string): string => idOf('AWS::IAM::Role', `${name}WorkerRole`);

test('nothing in the stack allows a wildcard but the objects under a prefix of the store', () => {
  expect(statements(resources).length).toBeGreaterThan(20);
  expect(problems(resources, prefixes)).toEqual([]);
});

test.each(STAGES.map((row) => [row.name, row] as const))(
  '%s may do what its row says and no more',
  (name, row) => {
    const stage = name[0].toUpperCase() + name.slice(1);
    const letters = idOf('AWS::SQS::Queue', `${stage}DeadLetters`);
    const expected = [...bucketLines(row), ...logLines(stage)];
    if (row.triggers.length > 0) {
      const queue = idOf('AWS::SQS::Queue', `${stage}InboxQueue`);
      for (const verb of [
        'ChangeMessageVisibility',
        'DeleteMessage',
        'GetQueueAttributes',
        'GetQueueUrl',
        'ReceiveMessage',
      ]) {
        expected.push(`sqs:${verb} \${${queue}.Arn}`);
      }
    }
    if (row.everyMinutes !== undefined) {
      for (const verb of ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage'])
        expected.push(`sqs:${verb} \${${letters}.Arn}`);
      const fn = idOf('AWS::Lambda::Function', stage);
      expect(allowed(resources, idOf('AWS::IAM::Role', `${stage}TimerRole`))).toEqual([
        `lambda:InvokeFunction \${${fn}.Arn}`,
        `sqs:SendMessage \${${letters}.Arn}`,
      ]);
    }
    expect(allowed(resources, roleOf(stage))).toEqual(expected.sort());
  },
);

test('web may do what WEB_ACCESS says and no more', () => {
  const secret = idOf('AWS::SecretsManager::Secret', 'Web');
  const lines = [...bucketLines(WEB_ACCESS), ...logLines('Web')];
  expect(allowed(resources, roleOf('Web'))).toEqual(
    [...lines, `secretsmanager:GetSecretValue \${${secret}.Id}`].sort(),
  );
});

test('comparing again: its function may do what RECOMPARE says, its machine call it and read its parts', () => {
  const lines = [...bucketLines(RECOMPARE), ...logLines('Recompare')];
  expect(allowed(resources, roleOf('Recompare'))).toEqual(lines.sort());
  const fn = idOf('AWS::Lambda::Function', 'Recompare');
  const [[, machine]] = ofType('AWS::StepFunctions::StateMachine');
  const arn = `arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}`;
  const executions = `${arn}:execution:${machine.Properties.StateMachineName}:*`;
  const listing = JSON.stringify({ StringLike: { 's3:prefix': [`${PREFIXES.jobs}*`] } });
  expect(allowed(resources, flat(machine.Properties.RoleArn).slice(2, -'.Arn}'.length))).toEqual([
    `lambda:InvokeFunction \${${fn}.Arn}`,
    `s3:ListBucket \${${bucket}.Arn} if ${listing}`,
    `states:DescribeExecution ${executions}`,
    `states:StartExecution ${arn}:stateMachine:${machine.Properties.StateMachineName}`,
    `states:StopExecution ${executions}`,
  ]);
});

test('every role of the stack belongs to a function, a timer or the machine looked at above, and no function shares one', () => {
  const expected = STAGES.length + 3 + STAGES.filter((row) => row.everyMinutes !== undefined).length;
  expect(ofType('AWS::IAM::Role')).toHaveLength(expected);
  const roles = ofType('AWS::Lambda::Function').map(([, { Properties }]) => flat(Properties.Role));
  expect(new Set(roles).size).toBe(STAGES.length + 2);
});

test('what a function writes it may read: a conditional put over an object (If-Match) needs both', () => {
  for (const access of [...STAGES, RECOMPARE, WEB_ACCESS]) {
    for (const prefix of access.writes) expect(access.reads).toContain(prefix);
  }
});

test('bucket, queues and topic refuse what does not come over TLS', () => {
  for (const type of ['AWS::S3::Bucket', 'AWS::SQS::Queue', 'AWS::SNS::Topic']) {
    for (const [id] of ofType(type)) {
      const refusals = statements(resources).filter(
        ({ statement }) =>
          statement.Effect === 'Deny' &&
          JSON.stringify(statement.Condition) === '{"Bool":{"aws:SecureTransport":"false"}}' &&
          JSON.stringify(statement.Resource).includes(`"${id}"`) &&
          JSON.stringify(statement.Principal).includes('"*"'),
      );
      expect(refusals, id).toHaveLength(1);
    }
  }
});

const planted: readonly [string, Record<string, unknown>][] = [
  ['action s3:*', { Action: 's3:*', Resource: 'arn:aws:s3:::some-bucket' }],
  ['action *', { Action: ['s3:GetObject', '*'], Resource: 'arn:aws:s3:::some-bucket' }],
  ['action s3:Get*', { Action: 's3:Get*', Resource: 'arn:aws:s3:::some-bucket' }],
  ['resource *', { Action: 's3:GetObject', Resource: '*' }],
  [
    `resource $\{B.Arn}/*`,
    { Action: 's3:GetObject', Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['B', 'Arn'] }, '/*']] } },
  ],
  [
    `resource $\{B.Arn}/up*`,
    { Action: 's3:GetObject', Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['B', 'Arn'] }, '/up*']] } },
  ],
  [
    'NotAction allows all but what it names',
    { NotAction: 's3:GetObject', Resource: 'arn:aws:s3:::some-bucket' },
  ],
  ['principal *', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::some-bucket', Principal: { AWS: '*' } }],
];

test.each(planted)('the walker finds a planted %s', (complaint, statement) => {
  const plant: Resources = {
    P: {
      Type: 'AWS::Some::Policy',
      Properties: { Deep: [{ Document: { Statement: [{ Effect: 'Allow', ...statement }] } }] },
    },
  };
  expect(problems({ ...resources, ...plant }, prefixes)).toEqual([`P: ${complaint}`]);
});

test('the walker finds a managed policy', () => {
  const plant: Resources = {
    R: { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/X'] } },
  };
  expect(problems(plant, prefixes)).toEqual(['R: managed policy arn:aws:iam::aws:policy/X']);
});

test('a grant added to a function of the real stack shows', () => {
  const other = synthesize({
    change: (stack) => {
      const role = stack.node.findChild('Publish').node.findChild('Worker').node.findChild('Role') as Role;
      role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    },
  });
  const complaints = problems(other.resources, prefixes);
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^PublishWorkerRole\w+: action s3:\*$/);
  expect(complaints[1]).toMatch(/^PublishWorkerRole\w+: resource \*$/);
});
