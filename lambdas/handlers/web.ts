/** Function: HTTP requests. */
import { handle } from 'hono/aws-lambda';
import { webApp } from '../web/app.ts';
import { errorFields, log } from './log.ts';
import { bucketStore } from './settings.ts';

type Handler = ReturnType<typeof handle>;
let made: Handler | undefined;

/** Made at the first call, and kept for all calls of the function's life. */
export const handler: Handler = (event, context) => {
  made ??= handle(
    webApp({
      store: bucketStore(),
      onTrouble: (error) => log('error', { on: 'web', ...errorFields(error) }),
    }),
  );
  return made(event, context);
};
