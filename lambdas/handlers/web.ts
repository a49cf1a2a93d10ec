/** Function: HTTP requests. What it says is loaded when there is something to say: its start has no room to spare. */
import { webApp } from '../web/app.ts';
import { lambdaHandler } from './answers.ts';
import { bucketStore } from './settings.ts';
import { tellingStore } from './telling-store.ts';

type Handler = ReturnType<typeof lambdaHandler>;
let made: Handler | undefined;

/** Made at the first call, and kept for all calls of the function's life. */
export const handler: Handler = (event, context) => {
  made ??= lambdaHandler(
    webApp({
      store: tellingStore(bucketStore(), sayUpload),
      onTrouble: async (error) => (await import('./log.ts')).logError('web failed', error, { on: 'web' }),
    }),
  );
  return made(event, context);
};

async function sayUpload(key: string): Promise<void> {
  const [{ log }, { correlationId }] = await Promise.all([import('./log.ts'), import('./correlation.ts')]);
  log('web: upload', { on: 'web', key, correlation: correlationId(key) });
}
