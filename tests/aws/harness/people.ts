/** Users of the deployed pool, one a role, and what they send. */
import { type Answer, type Call, callAction, send } from './calls.ts';
import { deployed, resource } from './deployed.ts';

export type Role = 'reader' | 'uploader' | 'admin' | 'nobody-yet';

export const PASSWORD = 'Harbour-gate-7!';
export const mailOf = (role: Role): string => `${role}@example.org`;

interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
}

const made = new Map<Role, Promise<Tokens>>();

/** As docs/signing-in.md has a program get them. */
export function tokensOf(role: Role): Promise<Tokens> {
  let tokens = made.get(role);
  if (!tokens) {
    tokens = makeTokens(role);
    made.set(role, tokens);
  }
  return tokens;
}

async function makeTokens(role: Role): Promise<Tokens> {
  const UserPoolId = resource('AWS::Cognito::UserPool', 'Web');
  const Username = mailOf(role);
  await makeUser(UserPoolId, Username);
  await callAction('cognito-idp', 'AdminSetUserPassword', {
    UserPoolId,
    Username,
    Password: PASSWORD,
    Permanent: true,
  });
  if (role !== 'nobody-yet')
    await callAction('cognito-idp', 'AdminAddUserToGroup', { UserPoolId, Username, GroupName: role });
  const { AuthenticationResult } = await callAction<{ readonly AuthenticationResult: Tokens }>(
    'cognito-idp',
    'AdminInitiateAuth',
    {
      UserPoolId,
      ClientId: resource('AWS::Cognito::UserPoolClient', 'Web'),
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD },
    },
  );
  return AuthenticationResult;
}

/** Another test file may have made it. */
async function makeUser(UserPoolId: string, Username: string): Promise<void> {
  try {
    await callAction('cognito-idp', 'AdminCreateUser', {
      UserPoolId,
      Username,
      UserAttributes: [
        { Name: 'email', Value: Username },
        { Name: 'email_verified', Value: 'true' },
      ],
      MessageAction: 'SUPPRESS',
    });
  } catch (error) {
    if (!String(error).includes('UsernameExistsException')) throw error;
  }
}

/** A path of the site, with the role's token. */
export async function sendAs(role: Role, { path, ...call }: PathCall): Promise<Answer> {
  const { AccessToken } = await tokensOf(role);
  const headers = { ...call.headers, authorization: `Bearer ${AccessToken}` };
  return send({ ...call, headers, url: deployed().apiUrl + path });
}

export interface PathCall extends Omit<Call, 'url'> {
  readonly path: string;
}
