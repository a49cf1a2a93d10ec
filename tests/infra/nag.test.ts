import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import type { VariorumStack } from '../../infra/variorum-stack.ts';
import { synthesize } from './synth.ts';

function findings(stack: VariorumStack): string[] {
  const { violations } = new AwsSolutionsChecks().validateScope(stack);
  return violations.map(({ ruleName }) => ruleName).sort();
}

test.each([
  ['closed', {}],
  ['open', { publicReports: 'true' }],
])('the AwsSolutions pack finds nothing that is not acknowledged (%s)', (_, context) => {
  expect(findings(synthesize({ context }).stack)).toEqual([]);
});

test('the pack is awake: it finds a planted wildcard', () => {
  const { stack } = synthesize({
    change: (changed) => {
      const role = changed.node.findChild('Publish').node.findChild('Worker').node.findChild('Role') as Role;
      role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: ['*'] }));
    },
  });
  expect(findings(stack)).toEqual(['AwsSolutions-IAM5[Resource::*]']);
});
