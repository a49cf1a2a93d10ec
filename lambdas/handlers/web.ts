/** Function: HTTP requests. What it says is loaded when there is something to say: its start has no room to spare. */
import { webApp } from '../web/app.ts';
import { makeAuth } from '../web/auth/auth.ts';
import { lambdaHandler } from './answers.ts';
import { authSettings, bucketStore, settings } from './settings.ts';
import { tellingStore } from './telling-store.ts';

type Handler = ReturnType<typeof lambdaHandler>;
let made: Handler | undefined;

/** Made at the first call, and kept for all calls of the function's life. */
export const handler: Handler = (event, context) => {
  made ??= lambdaHandler(
    webApp({
      store: tellingStore(bucketStore(), sayUpload),
      auth: makeAuth(authSettings()),
      permits: {
        origin: settings().bucketOrigin,
        permit: async (key, file) => {
          const permitted = await (await import('../store/s3-permits.ts')).openPermits(settings().bucket)(
            key,
            file,
          );
          await sayUpload(key);
          return permitted;
        },
      },
      onTrouble: async (error) => (await import('./log.ts')).logError('web failed', error, { on: 'web' }),
    }),
  );
  return made(event, context);
};

async function sayUpload(key: string): Promise<void> {
  const [{ log }, { correlationId }] = await Promise.all([import('./log.ts'), import('./correlation.ts')]);
  log('web: upload', { on: 'web', key, correlation: correlationId(key) });
}
