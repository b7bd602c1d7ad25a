/**
 * A partner's server, for the tests of `local-lines`: one that works, and one for each way in which a server fails.
 * What it was sent is kept by path, so that a test can ask what a partner learns of a reader.
 */
const line = {name: 'Lines from a file', phones: [{number: '+12025550100', type: 'voice'}]};
const heard = new Map();

const answers = {
  '/partner/lines.json': (context) => {
    context.body = [line];
  },
  '/partner/404': (context) => {
    context.status = 404;
    context.body = [line];
  },
  '/partner/500': (context) => {
    context.status = 500;
    context.body = [line];
  },
  '/partner/page': (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not here</title>';
  },
  '/partner/moved': (context) => context.redirect('/partner/lines.json'),
  '/partner/endless': (context) => {
    context.body = [{...line, note: 'x'.repeat(1_100_000)}];
  },
  // Gives up with the reader; a page that has left would otherwise keep it waiting.
  '/partner/never': (context) => new Promise((resolve) => context.req.once('close', resolve)),
};

export const partnerServer = (context, next) => {
  if (context.path === '/partner/heard') {
    context.type = 'json';
    context.body = JSON.stringify(heard.get(context.query.path) ?? null);
    return undefined;
  }
  const answer = answers[context.path];
  if (!answer) return next();
  const count = (heard.get(context.url)?.count ?? 0) + 1;
  heard.set(context.url, {count, headers: context.headers});
  return answer(context);
};
