/**
 * Small sites on this machine, each with an origin of its own and a log of what it was told.
 */
import {once} from 'node:events';
import {createServer, type IncomingHttpHeaders} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface LoggedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The same, for what is no text. */
  readonly bytes: Buffer;
}

interface Page {
  readonly body: string | Buffer;
  readonly type?: string;
  /** How long the visitor waits for it, in milliseconds, or what it waits for. */
  readonly delay?: number | Promise<unknown>;
  /** In place of the one that lets a frame without an origin read our files: a plain server sends none such. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  readonly log: LoggedRequest[];
  close(): Promise<void>;
}

/** Serves what `findPage` finds. Two host names of one machine are two sites to a browser. */
export const startSite = async (host: 'localhost' | '127.0.0.1', findPage: (path: string) => Page | undefined): Promise<Site> => {
  const log: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url!;
      const bytes = Buffer.concat(chunks);
      log.push({path, headers: request.headers, body: bytes.toString('utf8'), bytes});
      const page = findPage(path);
      const send = () =>
        response
          .writeHead(page ? 200 : 404, {
            'Content-Type': page?.type ?? 'text/html;charset=utf-8',
            ...(page?.headers ?? {'Access-Control-Allow-Origin': '*'}),
          })
          .end(page?.body);
      if (typeof page?.delay === 'object') void page.delay.then(send);
      else if (page?.delay) setTimeout(send, page.delay);
      else send();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    log,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
