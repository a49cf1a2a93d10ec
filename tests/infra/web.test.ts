import { expect, test } from 'vitest';
import { flat } from './policy-walker.ts';
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

const ROUTES = {
  'ANY /': 'NONE',
  'ANY /{proxy+}': 'NONE',
  'POST /{proxy+}': 'NONE',
  'GET /sign-in': 'NONE',
  'GET /callback': 'NONE',
  'ANY /api/{proxy+}': 'JWT',
  'POST /api/{proxy+}': 'JWT',
};

test('under /api the gateway asks for a token; at all other addresses the function does', () => {
  expect(routes(closed)).toEqual(ROUTES);
  const [[, { Properties }]] = closed.ofType('AWS::ApiGatewayV2::Authorizer');
  const [[pool]] = closed.ofType('AWS::Cognito::UserPool');
  const [[client]] = closed.ofType('AWS::Cognito::UserPoolClient');
  expect(Properties).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Audience: [{ Ref: client }] },
  });
  expect(flat(Properties.JwtConfiguration.Issuer)).toBe(
    `https://cognito-idp.\${AWS::Region}.amazonaws.com/\${${pool}}`,
  );
});

const webEnvironment = ({ ofType }: ReturnType<typeof synthesize>) =>
  ofType('AWS::Lambda::Function').find(([id]) => id.startsWith('WebWorker'))?.[1].Properties.Environment
    .Variables;

test('the function is told who knows the people, and whether everyone may read', () => {
  expect(webEnvironment(closed)).toMatchObject({
    OIDC_ROLES_CLAIM: 'cognito:groups',
    OIDC_SCOPES: 'openid email profile',
    PUBLIC_REPORTS: 'false',
  });
  expect(routes(open)).toEqual(ROUTES);
  expect(webEnvironment(open)).toMatchObject({ PUBLIC_REPORTS: 'true' });
});

test('the user pool lets nobody sign up, knows three roles, and sends people back to the site alone', () => {
  const [[, pool]] = closed.ofType('AWS::Cognito::UserPool');
  expect(pool).toMatchObject({ DeletionPolicy: 'Retain' });
  expect(pool.Properties).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    Policies: { PasswordPolicy: { MinimumLength: 12, RequireSymbols: true } },
  });
  const groups = closed
    .ofType('AWS::Cognito::UserPoolGroup')
    .map(([, { Properties }]) => Properties.GroupName);
  expect(groups.sort()).toEqual(['admin', 'reader', 'uploader']);
  const [[, client]] = closed.ofType('AWS::Cognito::UserPoolClient');
  expect(client.Properties).toMatchObject({
    AllowedOAuthFlows: ['code'],
    GenerateSecret: false,
    PreventUserExistenceErrors: 'ENABLED',
  });
  const [[api]] = closed.ofType('AWS::ApiGatewayV2::Api');
  const site = `\${${api}.ApiEndpoint}`;
  expect(client.Properties.CallbackURLs.map(flat)).toEqual([`${site}/callback`]);
  expect(client.Properties.LogoutURLs.map(flat)).toEqual([`${site}/`]);
  const [[, bucket]] = closed.ofType('AWS::S3::Bucket');
  const [{ AllowedOrigins, AllowedMethods }] = bucket.Properties.CorsConfiguration.CorsRules;
  expect([AllowedOrigins.map(flat), AllowedMethods]).toEqual([[site], ['POST']]);
});

test('an issuer of the deployer’s own takes the pool’s place', () => {
  const own = synthesize({
    context: {
      oidcIssuer: 'https://login.example.org/realms/desk',
      oidcClientId: 'variorum',
      oidcRolesClaim: 'realm_access.roles',
      oidcClientSecretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:client-AbCdEf',
      site: 'https://variorum.example.org',
    },
  });
  expect(own.ofType('AWS::Cognito::UserPool')).toEqual([]);
  expect(webEnvironment(own)).toMatchObject({
    OIDC_ISSUER: 'https://login.example.org/realms/desk',
    OIDC_AUDIENCES: 'variorum',
    OIDC_ROLES_CLAIM: 'realm_access.roles',
    OIDC_CLIENT_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:client-AbCdEf',
    SITE: 'https://variorum.example.org',
  });
});

test('the default stage is throttled and logged', () => {
  const [[, { Properties }]] = closed.ofType('AWS::ApiGatewayV2::Stage');
  expect(Properties).toMatchObject({ StageName: '$default', AutoDeploy: true });
  const slower = { ThrottlingBurstLimit: 20, ThrottlingRateLimit: 10 };
  expect(Properties.RouteSettings).toEqual(
    Object.fromEntries(
      ['POST /{proxy+}', 'POST /api/{proxy+}', 'GET /sign-in', 'GET /callback'].map((route) => [
        route,
        slower,
      ]),
    ),
  );
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
  [{ site: 'http://variorum.example.org' }, 'site is "http://'],
  [{ site: 'https://variorum.example.org/' }, 'use an origin without a path'],
  [{ oidcIssuer: 'https://login.example.org' }, 'without oidcClientId'],
  [{ oidcClientId: 'variorum' }, 'without oidcIssuer'],
  [{ oidcRolesClaim: 'roles' }, 'without oidcIssuer'],
  [{ oidcIssuer: 'http://login.example.org', oidcClientId: 'x' }, 'oidcIssuer is "http://'],
  [{ oidcIssuer: 'https://a.example', oidcClientId: 'x', oidcScopes: 'email' }, 'oidcScopes is "email"'],
  [
    { oidcIssuer: 'https://a.example', oidcClientId: 'x', oidcClientSecretArn: 'hush' },
    'oidcClientSecretArn is',
  ],
])('refuses %o', (context, message) => {
  expect(() => synthesize({ context })).toThrow(message);
});
