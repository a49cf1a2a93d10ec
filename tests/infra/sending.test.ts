/** What the function that sends notices is told and allowed, by what a deployment sets. */
import { expect, test } from 'vitest';
import { allowed, flat } from './policy-walker.ts';
import { synthesize } from './synth.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:changes';

function sender(context?: Readonly<Record<string, unknown>>) {
  const { resources, ofType } = synthesize({ context });
  const of = (type: string, beginning: string) => ofType(type).find(([id]) => id.startsWith(beginning))!;
  const [role] = of('AWS::IAM::Role', 'DeliverWorkerRole');
  const [, fn] = of('AWS::Lambda::Function', 'DeliverWorker');
  const others = ofType('AWS::IAM::Role').filter(([id]) => id !== role);
  const sends = (id: string) => allowed(resources, id).filter((line) => /^(ses|sns):/.test(line));
  return {
    variables: fn.Properties.Environment.Variables,
    sends: sends(role),
    others: others.flatMap(([id]) => sends(id)),
  };
}

test('as it comes it may send no mail and publish nowhere, and its links lead to the API', () => {
  const { variables, sends } = sender();
  expect(sends).toEqual([]);
  expect(Object.keys(variables)).toEqual(['BUCKET', 'SITE_URL']);
  expect(flat(variables.SITE_URL)).toMatch(/^\$\{WebApi\w+\.ApiEndpoint\}$/);
});

test('with a sender and topics it may use exactly these, and no other function may', () => {
  const { variables, sends, others } = sender({
    site: 'https://desk.example',
    mailFrom: 'Desk <desk@example.org>',
    noticeTopics: TOPIC,
  });
  expect(variables).toMatchObject({ SITE_URL: 'https://desk.example', MAIL_FROM: 'Desk <desk@example.org>' });
  const identity = (name: string) =>
    `arn:\${AWS::Partition}:ses:\${AWS::Region}:\${AWS::AccountId}:identity/${name}`;
  expect(sends).toEqual(
    [
      ...['desk@example.org', 'example.org'].flatMap((name) => [
        `ses:SendEmail ${identity(name)}`,
        `ses:SendRawEmail ${identity(name)}`,
      ]),
      `sns:Publish ${TOPIC}`,
    ].sort(),
  );
  expect(others).toEqual([]);
});

test.each([
  ['mailFrom', 'desk'],
  ['mailFrom', 'a@b.example\r\nBcc: c@d.example'],
  ['noticeTopics', 'arn:aws:sns:eu-west-1:123456789012:*'],
])('%s=%j is refused', (name, value) => {
  expect(() => synthesize({ context: { [name]: value } })).toThrow(name);
});
