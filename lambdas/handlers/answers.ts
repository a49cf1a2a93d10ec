/** The app as a function behind API Gateway: compressed, byte for byte, and never larger than Lambda lets through. */
import { Hono } from 'hono';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { compress } from 'hono/compress';
import { type Bare, bareBody, bareHeaders, UNREADABLE } from '../web/bare.ts';

type Handler = ReturnType<typeof handle>;
type Event = Parameters<Handler>[0];

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
    const made = await answer(withoutIdleBody(event), context);
    // The app's own answers have a policy; without one it was never asked, as the request could not be read.
    if (!made.headers?.['content-security-policy']) return { ...made, ...given(UNREADABLE) };
    return made.body.length <= MAX_BODY ? made : { ...made, ...given(tooLarge(made.body.length)) };
  };
}

/** A body that comes with a GET says nothing (RFC 9110, 9.3.1), and no `Request` can be made with it. */
function withoutIdleBody<Given extends Event>(event: Given): Given {
  const isRead = 'rawPath' in event && ['GET', 'HEAD'].includes(event.requestContext.http.method);
  return isRead && event.body ? { ...event, body: null } : event;
}

/** API Gateway has no other scheme. */
const given = (answer: Bare) => ({
  statusCode: answer.status,
  headers: Object.fromEntries(new Headers(bareHeaders('https:'))),
  body: bareBody(answer),
  isBase64Encoded: false,
});

/** In place of an answer that Lambda would turn into an error without a word. */
const tooLarge = (size: number): Bare => ({
  status: 501,
  title: 'Too large to be sent',
  detail: `The answer has ${(size / 1e6).toFixed(1)} MB, more than this site can send at once.`,
  hint: 'Whoever runs this site finds the file in its bucket, under "versions/" or "reports/".',
});
