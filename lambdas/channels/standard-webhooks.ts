/**
 * The Standard Webhooks scheme (standardwebhooks.com). Signing is one HMAC; the scheme's own package brings an
 * implementation of SHA-256 along, and checks in the tests what is signed here.
 */
import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** Random. 32 bytes, of which the scheme asks for 24 to 64. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** The headers of a message. `at`: when it is sent; receivers refuse one that is older than some minutes. */
export function signedHeaders(
  secret: string,
  id: string,
  at: Date,
  body: string,
): { readonly [header: string]: string } {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
