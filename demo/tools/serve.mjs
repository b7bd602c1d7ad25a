/**
 * Serves the demo pages and the built files on this machine alone, those in a pseudo-language too where there are some,
 * and nothing else of the project.
 */
import {createServer} from 'node:http';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';

const folder = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

// Everything here is written in UTF-8, and a page that forgets to say so must not show a broken name.
const sayCharset = (response, path) => {
  const type = {js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml'}[path.split('.').pop()];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
};

// `dev` reads each file when it is asked for: a new build is there at the next reload.
const folders = {
  demo: sirv(folder('demo'), {dev: true, setHeaders: sayCharset}),
  dist: sirv(folder('dist'), {dev: true, setHeaders: sayCharset}),
  pseudo: sirv(folder('pseudo'), {dev: true, setHeaders: sayCharset}),
};

const notFound = (response) => {
  response.writeHead(404, {'Content-Type': 'text/plain;charset=utf-8'}).end('Not found');
};

const redirect = (response, location) => {
  response.writeHead(302, {Location: location}).end();
};

export const handleRequest = (request, response) => {
  const [, name, path] = request.url.match(/^\/(demo|dist|pseudo)(\/.*)$/) ?? [];
  if (name) {
    request.url = path;
    folders[name](request, response, () => notFound(response));
  } else if (/^\/(demo)?(\?.*)?$/.test(request.url)) {
    redirect(response, '/demo/');
  } else {
    notFound(response);
  }
};

/** Listens on the first free port from `port` on; 0 takes any. Resolves with the address of the server. */
export const listen = async (server, port) => {
  for (;;) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return `http://localhost:${server.address().port}`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      port += 1;
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createServer(handleRequest);
  console.log(`The demo is at ${await listen(server, 8000)}/demo/ (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
