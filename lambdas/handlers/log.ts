/** What the functions say: one line of JSON for each thing done, which CloudWatch Logs Insights reads as fields. */
import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger({ serviceName: 'variorum' });

export type Fields = { readonly [name: string]: unknown };

export const log = (message: string, fields: Fields): void => logger.info(message, fields);

/** With the error's name, place, stack and causes; `code`, where it is one of the store's. */
export function logError(message: string, error: unknown, fields: Fields = {}): void {
  const code = error instanceof Error && 'code' in error ? { code: error.code } : undefined;
  logger.error(message, { ...fields, ...code, error: error instanceof Error ? error : String(error) });
}
