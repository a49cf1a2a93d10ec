import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { type CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { OidcSettings } from './settings.ts';

/** As lambdas/web/auth/roles.ts has them. */
const GROUPS = {
  reader: 'Reads works and reports',
  uploader: 'Also uploads versions, asks for comparisons and says what matters',
  admin: 'Also deletes works',
} as const;
const HOUR = Duration.hours(1);

export interface SignInProps {
  /** Where people reach the site, without a slash at its end. */
  readonly site: string;
  /** An issuer of the deployer's own, in place of a user pool. */
  readonly oidc?: OidcSettings;
}

/** Who people and programs are: a Cognito user pool made here, or an OpenID Connect issuer that is there already. */
export class SignIn extends Construct {
  readonly issuer: string;
  readonly clientId: string;
  readonly audiences: readonly string[];
  /** Undefined with an issuer of the deployer's own. */
  readonly userPool?: UserPool;
  /** What cookies are encrypted with. */
  readonly sessionSecret: Secret;
  readonly environment: { readonly [name: string]: string };
  /** ARNs of the secrets that the pages read. */
  readonly secrets: readonly string[];

  constructor(scope: Construct, id: string, { site, oidc }: SignInProps) {
    super(scope, id);
    this.sessionSecret = new Secret(this, 'SessionSecret', {
      description: 'Variorum: what the cookies of people who are signed in are encrypted with',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    if (oidc) {
      this.issuer = oidc.issuer;
      this.clientId = oidc.clientId;
      this.audiences = [oidc.audience ?? oidc.clientId];
    } else {
      const { pool, client } = this.pool(site);
      this.userPool = pool;
      this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`;
      this.clientId = client.userPoolClientId;
      this.audiences = [this.clientId];
    }
    const clientSecret = oidc?.clientSecretArn;
    // Its ARN: what a reference gives is one on AWS, but a name on the emulator.
    const sessionSecret = (this.sessionSecret.node.defaultChild as CfnSecret).attrId;
    this.secrets = [sessionSecret, ...(clientSecret ? [clientSecret] : [])];
    this.environment = {
      SITE: site,
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: this.clientId,
      OIDC_AUDIENCES: this.audiences.join(' '),
      OIDC_ROLES_CLAIM: oidc?.rolesClaim ?? 'cognito:groups',
      OIDC_SCOPES: oidc?.scopes ?? 'openid email profile',
      SESSION_SECRET_ARN: sessionSecret,
      ...(clientSecret ? { OIDC_CLIENT_SECRET_ARN: clientSecret } : {}),
    };
  }

  private pool(site: string): { readonly pool: UserPool; readonly client: UserPoolClient } {
    const pool = new UserPool(this, 'Users', {
      // Whoever runs the site says who may come in.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      // With the stack the accounts of people would go.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Names are one for a region: the stack's own id makes it nobody else's.
    const own = Fn.select(2, Fn.split('/', Stack.of(this).stackId));
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: Fn.join('-', ['variorum', own]) } });
    for (const [groupName, description] of Object.entries(GROUPS))
      new CfnUserPoolGroup(this, `Group-${groupName}`, {
        userPoolId: pool.userPoolId,
        groupName,
        description,
      });
    const client = pool.addClient('Client', {
      // PKCE shows that it is the one that asked; a secret would have to be read out of Cognito by a function.
      generateSecret: false,
      // For programs: who has credentials of the account gets tokens without a browser.
      authFlows: { adminUserPassword: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${site}/callback`],
        logoutUrls: [`${site}/`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: HOUR,
      idTokenValidity: HOUR,
      refreshTokenValidity: Duration.days(1),
    });
    return { pool, client };
  }
}
