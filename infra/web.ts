import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { WEB_ACCESS } from '../lambdas/store/keys.ts';
import { BucketFunction, LOG_RETENTION } from './bucket-function.ts';
import type { OidcSettings } from './settings.ts';
import { SignIn } from './sign-in.ts';

/** API Gateway gives up on a request after 30 seconds. */
const TIMEOUT_SECONDS = 29;
/** Requests a second for the whole API: far above a desk's use, far below a bill that hurts. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };
/** What changes something, and what asks the issuer. */
const SLOWER = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 };
/** Everything once more for programs: here the gateway lets nobody through without a token. */
const API = '/api/{proxy+}';
/** Beside the routes for all methods, those whose pace is their own. */
const SLOWER_ROUTES = [
  { path: '/{proxy+}', method: HttpMethod.POST },
  { path: API, method: HttpMethod.POST },
  { path: '/sign-in', method: HttpMethod.GET },
  { path: '/callback', method: HttpMethod.GET },
] as const;

export interface WebProps {
  readonly bucket: IBucket;
  readonly bundles: string;
  readonly publicReports: boolean;
  readonly site?: string;
  readonly oidc?: OidcSettings;
}

/**
 * The pages and the HTTP API. Under `/api` the gateway looks at the token before the function does. At all other
 * addresses a browser has a cookie, which no authorizer of the gateway could answer with a page for signing in: there
 * the function alone lets pass who may (lambdas/web/auth/gate.ts).
 */
export class Web extends Construct {
  readonly function: LambdaFunction;
  readonly api: HttpApi;
  readonly signIn: SignIn;
  /** Where people reach it. */
  readonly site: string;

  constructor(scope: Construct, id: string, { bucket, bundles, publicReports, site, oidc }: WebProps) {
    super(scope, id);
    this.function = new BucketFunction(this, 'Worker', {
      name: 'web',
      bundles,
      description: 'Variorum, the pages and the HTTP API',
      bucket,
      access: WEB_ACCESS,
      memoryMB: 1024,
      timeoutSeconds: TIMEOUT_SECONDS,
    }).function;
    this.api = new HttpApi(this, 'Api', {
      apiName: 'variorum',
      createDefaultStage: false,
    });
    this.site = site ?? this.api.apiEndpoint;
    this.signIn = new SignIn(this, 'SignIn', { site: this.site, oidc });
    const environment = {
      ...this.signIn.environment,
      PUBLIC_REPORTS: String(publicReports),
      BUCKET_ORIGIN: `https://${bucket.bucketRegionalDomainName}`,
    };
    for (const [name, value] of Object.entries(environment)) this.function.addEnvironment(name, value);
    this.function.addToRolePolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [...this.signIn.secrets],
      }),
    );
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            retention: LOG_RETENTION,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            caller: '$context.authorizer.claims.sub',
            ip: '$context.identity.sourceIp',
            method: '$context.httpMethod',
            path: '$context.path',
            status: '$context.status',
            error: '$context.error.message',
            integrationError: '$context.integrationErrorMessage',
            bytes: '$context.responseLength',
            milliseconds: '$context.responseLatency',
          }),
        ),
      },
    });
    const integration = new HttpLambdaIntegration('Integration', this.function);
    const authorizer = new HttpJwtAuthorizer('Tokens', this.signIn.issuer, {
      jwtAudience: [...this.signIn.audiences],
    });
    const add = (path: string, method: HttpMethod) =>
      this.api.addRoutes({ path, methods: [method], integration, ...(path === API && { authorizer }) });
    for (const path of ['/', '/{proxy+}', API]) add(path, HttpMethod.ANY);
    const slower = SLOWER_ROUTES.flatMap(({ path, method }) => add(path, method));
    // By name, so the routes have to be there first.
    const resource = stage.node.defaultChild as CfnStage;
    resource.routeSettings = Object.fromEntries(
      SLOWER_ROUTES.map(({ path, method }) => [`${method} ${path}`, SLOWER]),
    );
    for (const route of slower) stage.node.addDependency(route);
  }
}
