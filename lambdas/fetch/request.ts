/** One request over the wire: only to an address that is reached from here, and never more bytes or time than given. */
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { AddressRules } from './address.ts';
import { FetchFailure } from './failure.ts';
import { checkedLookup, guardSocket, type Resolve } from './guard.ts';

export interface Limits {
  /** Of the body, as it comes and unpacked. */
  readonly bytes: number;
  /** Of everything, from the name's look-up to the last byte. */
  readonly milliseconds: number;
}

export interface Sent {
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly rules: AddressRules;
  readonly limits: Limits;
  /** What a name stands for; the system's resolver unless given. */
  readonly resolve?: Resolve;
}

export interface Received {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Unpacked; empty where the status says that there is none to look at. */
  readonly bytes: Uint8Array;
}

/** Throws FetchFailure. */
export async function request(sent: Sent): Promise<Received> {
  const { url, headers, rules, limits, resolve } = sent;
  const { request: begin } = url.protocol === 'https:' ? https : http;
  // An agent of its own: a connection that is kept open would be used without asking what its name stands for now.
  const asked = begin(url, {
    agent: false,
    headers: { ...headers, 'Accept-Encoding': 'gzip, deflate, br', Connection: 'close' },
    lookup: checkedLookup(rules, resolve),
    maxHeaderSize: 32 * 1024,
  });
  const spoil = (failure: Error): unknown => asked.destroy(failure);
  const timer = setTimeout(
    () =>
      spoil(
        new FetchFailure(`No whole answer came within ${Math.ceil(limits.milliseconds / 1000)} seconds.`),
      ),
    limits.milliseconds,
  );
  try {
    return await new Promise<Received>((resolveAnswer, reject) => {
      asked.once('socket', (socket) => guardSocket(socket, url, rules, spoil));
      asked.once('error', reject);
      asked.once('response', (response) => {
        readBody(response, limits.bytes).then(
          (bytes) => resolveAnswer({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
          reject,
        );
        // A server that goes silent half-way: what ends the request ends the body.
        asked.once('close', () => response.destroy());
      });
      asked.end();
    });
  } catch (error) {
    throw failureOf(error, url);
  } finally {
    clearTimeout(timer);
    asked.destroy();
  }
}

const UNPACKING: { readonly [coding: string]: () => Readable & NodeJS.WritableStream } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function readBody(response: http.IncomingMessage, most: number): Promise<Uint8Array> {
  const status = response.statusCode ?? 0;
  // What a redirection or an error has to say is not looked at.
  if (status < 200 || status > 299) return new Uint8Array();
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = UNPACKING[coding];
  if (!unpack && coding !== 'identity' && coding !== '')
    throw new FetchFailure(`The body is packed in a way that is not known here: "${coding.slice(0, 40)}".`);
  const body = unpack ? unpacked(response, unpack(), most) : response;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw tooMuch(most);
    parts.push(part);
  }
  if (!response.complete) throw new FetchFailure('The connection was closed before the end of the page.');
  return Buffer.concat(parts);
}

/** Counted on both sides: a few bytes may unpack to gigabytes, and many to nothing. */
function unpacked(
  response: http.IncomingMessage,
  unpack: Readable & NodeJS.WritableStream,
  most: number,
): Readable {
  let packed = 0;
  response.on('data', (part: Buffer) => {
    packed += part.length;
    if (packed > most) unpack.destroy(tooMuch(most));
  });
  response.once('error', (error) => unpack.destroy(error));
  response.once('close', () => {
    if (!response.complete)
      unpack.destroy(new FetchFailure('The connection was closed before the end of the page.'));
  });
  return response.pipe(unpack) as unknown as Readable;
}

const tooMuch = (most: number): FetchFailure =>
  new FetchFailure(`The page holds more than ${most / (1024 * 1024)} MB.`);

const WORDS: { readonly [code: string]: string } = {
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name could not be looked up just now',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was broken off',
  ETIMEDOUT: 'nobody answers',
  EHOSTUNREACH: 'there is no way there',
  ENETUNREACH: 'there is no way there',
  Z_DATA_ERROR: 'the packed body is broken',
  Z_BUF_ERROR: 'the packed body ends too soon',
};

function failureOf(error: unknown, url: URL): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  // Of several addresses that were tried the first trouble is told.
  const first = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : undefined;
  const known = WORDS[code] ?? WORDS[first?.code ?? ''];
  const what = known ?? (code || (message ?? 'no answer')).slice(0, 100);
  return new FetchFailure(`${url.host} could not be read: ${what}.`, { cause: error });
}
