import {once} from 'node:events';
import {createServer, request as ask} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A proxy that writes down every address that a browser asks for, and lets it reach this machine alone. */
export interface Proxy {
  readonly address: string;
  readonly asked: string[];
  close(): Promise<void>;
}

const isOurs = (url: URL): boolean => url.hostname === '127.0.0.1' || url.hostname === 'localhost';

export const startProxy = async (): Promise<Proxy> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!);
    asked.push(url.href);
    if (!isOurs(url)) return void response.writeHead(403).end();
    const onward = ask(url, {method: request.method!, headers: request.headers}, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  // What is encrypted begins with the name of the other side.
  server.on('connect', ({url}, socket) => {
    asked.push(`https://${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
