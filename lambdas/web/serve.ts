/** The app on this machine's own address. */
import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { type Bare, bareBody, bareHeaders, UNREADABLE } from './bare.ts';
import { answerUnread } from './unread-requests.ts';

export interface LocalServer {
  /** `http://localhost:8080` */
  readonly url: string;
  readonly port: number;
  /** Lets requests under way end, for two seconds at most. */
  readonly close: () => Promise<void>;
}

/** Resolves when it listens. Rejects, with a message for a person, where the port cannot be had. */
export async function serveLocal({
  app,
  port,
  host = '127.0.0.1',
  site,
}: {
  readonly app: Hono;
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  /** Where people reach it, `https://variorum.example.org`, if that is elsewhere: a proxy is before it then. */
  readonly site?: string;
}): Promise<LocalServer> {
  const fetch = (request: Request, env: object) => {
    if (isForHere(request)) return app.fetch(request, env);
    if (site !== undefined && isFor(site, request)) return app.fetch(asSentTo(site, request), env);
    return bare(misdirected(site));
  };
  const errorHandler = (error: unknown) => {
    if (error instanceof RequestError) return bare(UNREADABLE);
    throw error;
  };
  // Requests without a Host get our own answer.
  const server = createServer({ requireHostHeader: false }, getRequestListener(fetch, { errorHandler }));
  answerUnread(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portTrouble(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://localhost:${taken}`, port: taken, close: () => close(server) };
}

/**
 * A page elsewhere can have its own name point here (DNS rebinding) and read with the visitor's browser; its requests
 * carry that name. One written as to a proxy names a host in its first line as well.
 */
const isForHere = ({ headers, url }: Request): boolean =>
  isLocalName(headers.get('host')) && isLocalName(new URL(url).host);

const isLocalName = (host: string | null): boolean =>
  host !== null && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);

/** A proxy hands the visitor's Host on, and speaks to us without TLS. */
const isFor = (site: string, { headers, url }: Request): boolean => {
  const { host } = new URL(site);
  return headers.get('host')?.toLowerCase() === host && new URL(url).host === host;
};

/** With the address that the visitor sees, of which pages, feeds and checks speak. */
function asSentTo(site: string, request: Request): Request {
  const { pathname, search } = new URL(request.url);
  const { method, headers, body, signal } = request;
  // A body that comes as it is read needs `duplex`, of which the types know nothing.
  const rest = { method, headers, body, signal, ...(body && ({ duplex: 'half' } as const)) };
  return new Request(site + pathname + search, rest);
}

const misdirected = (site: string | undefined): Bare => ({
  status: 421,
  title: 'Not here',
  detail:
    site === undefined ? 'This server answers to localhost only.' : `This server answers to ${site} only.`,
  hint: site === undefined ? 'Open it as http://localhost with its port.' : `Open it as ${site}.`,
});

const bare = (answer: Bare): Response =>
  new Response(bareBody(answer), { status: answer.status, headers: bareHeaders('http:') });

function portTrouble(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const said: { readonly [code: string]: string } = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that program, or try --port ${port + 1}.`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: try --port 8080.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Use 127.0.0.1.`,
  };
  return new Error(said[error.code ?? ''] ?? `Could not listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // Browsers keep connections open after their answer; one that falls idle only now has to be closed as well.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const impatient = setTimeout(() => server.closeAllConnections(), 2000);
    server.close((error) => {
      clearInterval(idle);
      clearTimeout(impatient);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
