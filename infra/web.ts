import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { WEB_ACCESS } from '../lambdas/store/keys.ts';
import { BucketFunction, LOG_RETENTION } from './bucket-function.ts';

/** API Gateway gives up on a request after 30 seconds. */
const TIMEOUT_SECONDS = 29;
/** Requests a second for the whole API: far above a desk's use, far below a bill that hurts. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };
const PATHS = ['/', '/{proxy+}'];

export interface WebProps {
  readonly bucket: IBucket;
  readonly bundles: string;
  readonly publicReports: boolean;
}

/**
 * The pages and the HTTP API. Every route asks for a request signed with AWS credentials (SigV4) that may
 * `execute-api:Invoke`; `publicReports` lifts that from reading, never from uploading.
 */
export class Web extends Construct {
  readonly function: LambdaFunction;
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { bucket, bundles, publicReports }: WebProps) {
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
      defaultAuthorizer: new HttpIamAuthorizer(),
    });
    new HttpStage(this, 'Stage', {
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
            caller: '$context.identity.caller',
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
    for (const path of PATHS) {
      this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
      // A route with a method goes before the ANY route of the same path.
      if (publicReports) {
        const methods = [HttpMethod.GET, HttpMethod.HEAD];
        this.api.addRoutes({ path, methods, integration, authorizer: new HttpNoneAuthorizer() });
      }
    }
  }
}
