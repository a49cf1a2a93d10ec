/** The app as a function behind API Gateway: compressed, byte for byte, and never larger than Lambda lets through. */
import { Hono } from 'hono';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { compress } from 'hono/compress';

type Handler = ReturnType<typeof handle>;

/** Lambda takes 6 MB of answer; what surrounds the body takes some of it. */
const MAX_BODY = 6 * 1024 * 1024 - 16 * 1024;

export function lambdaHandler(app: Hono): Handler {
  // API Gateway does not compress. A laptop's own browser needs it not.
  const compressed = new Hono().use(compress()).mount('/', app.fetch);
  const answer = handle(compressed, {
    // As text it would lose its byte order mark.
    isContentTypeBinary: (type) => defaultIsContentTypeBinary(type) || type.startsWith('text/csv'),
  });
  return async (event, context) => {
    const made = await answer(event, context);
    return made.body.length <= MAX_BODY ? made : { ...made, ...tooLarge(made.body.length) };
  };
}

/** In place of an answer that Lambda would turn into an error without a word. */
function tooLarge(size: number) {
  const problem = {
    type: 'about:blank',
    title: 'Too large to be sent',
    status: 501,
    detail: `The answer has ${(size / 1e6).toFixed(1)} MB, more than this site can send at once.`,
    hint: 'Whoever runs this site finds the file in its bucket, under "versions/" or "reports/".',
  };
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(problem),
    isBase64Encoded: false,
  };
}
