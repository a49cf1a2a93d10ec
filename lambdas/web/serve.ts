/** The app on this machine's own address. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

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
}: {
  readonly app: Hono;
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string;
}): Promise<LocalServer> {
  const fetch = (request: Request) =>
    isLocalName(request.headers.get('host')) ? app.fetch(request) : misdirected();
  const server = createAdaptorServer({ fetch }) as Server;
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
 * carry that name.
 */
function isLocalName(host: string | null): boolean {
  return host !== null && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

const misdirected = (): Response =>
  new Response('This server answers to localhost only. Open it as http://localhost with its port.\n', {
    status: 421,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  });

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
