import {once} from 'node:events';
import {createServer} from 'node:net';

/** A port on this machine that nobody listens on. The system hands them out in turn: two runs get two. */
export const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
};
