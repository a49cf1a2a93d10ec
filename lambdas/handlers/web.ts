/** Function: HTTP requests. */
import { webApp } from '../web/app.ts';
import { lambdaHandler } from './answers.ts';
import { errorFields, log } from './log.ts';
import { bucketStore } from './settings.ts';

type Handler = ReturnType<typeof lambdaHandler>;
let made: Handler | undefined;

/** Made at the first call, and kept for all calls of the function's life. */
export const handler: Handler = (event, context) => {
  made ??= lambdaHandler(
    webApp({
      store: bucketStore(),
      onTrouble: (error) => log('error', { on: 'web', ...errorFields(error) }),
    }),
  );
  return made(event, context);
};
