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
}

interface Page {
  readonly body: string | Buffer;
  readonly type?: string;
  /** How long the visitor waits for it. */
  readonly delay?: number;
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
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const path = request.url!;
      log.push({path, headers: request.headers, body});
      const page = findPage(path);
      const send = () =>
        response
          // A frame without an origin of its own may read our files.
          .writeHead(page ? 200 : 404, {'Content-Type': page?.type ?? 'text/html;charset=utf-8', 'Access-Control-Allow-Origin': '*'})
          .end(page?.body);
      if (page?.delay) setTimeout(send, page.delay);
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
