/** A small site on loopback, edited between looks: what it answers is set, and what it was asked is kept. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface WatchedSite {
  readonly origin: string;
  readonly port: number;
  /** By path; a path without one is a 404. */
  readonly pages: Map<string, Answer>;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

export async function watchedSite(): Promise<WatchedSite> {
  const pages = new Map<string, Answer>();
  const asked: WatchedSite['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const answer = pages.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, pages, asked };
}

/** A page with navigation and a text, as ministries have them. */
export const pageOf = (text: readonly string[], navigation = 'News'): string =>
  `<!doctype html><html lang="en"><head><title>Notice</title></head><body><nav><a href="/">Home</a> <a href="/n">${navigation}</a></nav>
<main id="text"><h1>Notice</h1>${text.map((line) => `<p>${line}</p>`).join('\n')}</main><footer>Printed ${navigation}</footer></body></html>`;

/** Served with a tag, and a 304 for who has it. */
export const tagged =
  (body: string | Uint8Array, tag: string, headers: { readonly [name: string]: string } = {}): Answer =>
  (request, response) => {
    const type = { 'Content-Type': 'text/html; charset=utf-8', ETag: tag, ...headers };
    if (request.headers['if-none-match'] === tag) response.writeHead(304, type).end();
    else response.writeHead(200, type).end(body);
  };

export const plain =
  (body: string | Uint8Array, headers: { readonly [name: string]: string } = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

export const status =
  (code: number, headers: { readonly [name: string]: string } = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end('trouble');
  };
