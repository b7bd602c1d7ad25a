/**
 * The page that each browser test runs in: a page as axe wants one, with a language, a title, a main part and a heading.
 *
 * What lands on the console as an error, a person's browser would have shown to nobody: here it fails the test that is
 * running. A test that expects an error puts its own function in the place of `console.error`.
 */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Test page</title>
    <script>
      const print = console.error;
      console.error = (...args) => {
        print.apply(console, args);
        reportError(new Error('console.error: ' + args.map(String).join(' ')));
      };
    </script>
  </head>
  <body>
    <header><h1>Test page</h1></header>
    <main></main>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>
`;
