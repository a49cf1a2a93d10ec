/** What Node answers before any of our code runs, in our words and with our headers. */
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Bare, bareBody, bareHeaders, UNREADABLE } from './bare.ts';

const BY_ERROR: { readonly [code: string]: Bare } = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    title: 'Too many headers',
    detail: 'The headers of the request are larger than is read.',
    hint: 'Send at most 16 KB of headers, the address among them.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    title: 'Too slow',
    detail: 'The request did not come to its end in time.',
    hint: 'Send it again.',
  },
};
const NO_PROXY: Bare = {
  status: 405,
  title: 'Not this way',
  detail: 'This server is no proxy: it does not take CONNECT.',
  hint: 'Ask for a page with GET.',
};
const NO_EXPECTATION: Bare = {
  status: 417,
  title: 'Not expected',
  detail: 'Of "Expect" only "100-continue" is known here.',
  hint: 'Send the request without this header.',
};

export function answerUnread(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // The other side went away, or has its answer already: nobody reads another.
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else write(socket, BY_ERROR[error.code ?? ''] ?? UNREADABLE);
  });
  server.on('connect', (_, socket) => write(socket, NO_PROXY));
  server.on('checkExpectation', (_, response) => {
    response.writeHead(NO_EXPECTATION.status, bareHeaders('http:')).end(bareBody(NO_EXPECTATION));
  });
}

function write(socket: Duplex, answer: Bare): void {
  const body = bareBody(answer);
  const headers = {
    ...bareHeaders('http:'),
    'Content-Length': `${Buffer.byteLength(body)}`,
    ...(answer.status === 405 && { Allow: 'GET, HEAD, POST, DELETE' }),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines.join('')}\r\n${body}`);
}
