import { expect, test } from 'vitest';
import { synthesize } from './synth.ts';

const closed = synthesize();
const open = synthesize({ context: { publicReports: 'true', alarmEmail: 'desk@example.org' } });

const routes = ({ ofType }: ReturnType<typeof synthesize>): Record<string, string> =>
  Object.fromEntries(
    ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => [
      Properties.RouteKey,
      Properties.AuthorizationType,
    ]),
  );

test('every request has to be signed unless the deployer says otherwise', () => {
  expect(routes(closed)).toEqual({ 'ANY /': 'AWS_IAM', 'ANY /{proxy+}': 'AWS_IAM' });
});

test('publicReports opens reading, and nothing that uploads', () => {
  expect(routes(open)).toEqual({
    'ANY /': 'AWS_IAM',
    'ANY /{proxy+}': 'AWS_IAM',
    'GET /': 'NONE',
    'GET /{proxy+}': 'NONE',
    'HEAD /': 'NONE',
    'HEAD /{proxy+}': 'NONE',
  });
});

test('the default stage is throttled and logged', () => {
  const [[, { Properties }]] = closed.ofType('AWS::ApiGatewayV2::Stage');
  expect(Properties).toMatchObject({ StageName: '$default', AutoDeploy: true });
  expect(Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
  const format = JSON.parse(Properties.AccessLogSettings.Format);
  expect(format).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
  const [group] = Properties.AccessLogSettings.DestinationArn['Fn::GetAtt'];
  expect(closed.resources[group].Type).toBe('AWS::Logs::LogGroup');
});

test('the function answers before API Gateway gives up at 30 seconds', () => {
  const [[, web]] = closed.ofType('AWS::Lambda::Function').filter(([id]) => id.startsWith('Web'));
  expect(web.Properties).toMatchObject({ MemorySize: 1024, Timeout: 29 });
});

test('alarmEmail gets the alarms', () => {
  const subscriptions = open.ofType('AWS::SNS::Subscription').map(([, { Properties }]) => Properties);
  expect(subscriptions).toHaveLength(1);
  expect(subscriptions[0]).toMatchObject({ Protocol: 'email', Endpoint: 'desk@example.org' });
});

test.each([
  [{ publicReports: 'yes' }, 'publicReports is "yes"'],
  [{ publicReports: 1 }, 'publicReports is "1"'],
  [{ alarmEmail: 'desk' }, 'alarmEmail is "desk"'],
  [{ alarmEmail: '' }, 'alarmEmail is ""'],
])('refuses %o', (context, message) => {
  expect(() => synthesize({ context })).toThrow(message);
});
