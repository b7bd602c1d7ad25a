import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine alone, and what it was asked, in order. */
export interface LoopbackServer {
  readonly origin: string;
  readonly asked: {readonly path: string; readonly userAgent: string; readonly at: number}[];
  readonly close: () => void;
}

/** Serves a handler for each path; what has none is not there. */
export const startServer = async (handlers: Readonly<Record<string, Handler>>): Promise<LoopbackServer> => {
  const asked: LoopbackServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({path, userAgent: request.headers['user-agent'] ?? '', at: performance.now()});
    // A connection that is kept for later would keep the test's process, too.
    response.setHeader('connection', 'close');
    const handler = handlers[path] ?? ((_, missing) => missing.writeHead(404).end());
    handler(request, response);
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export const html =
  (body: string): Handler =>
  (_, response) =>
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(`<!doctype html><title>A page</title>${body}`);
