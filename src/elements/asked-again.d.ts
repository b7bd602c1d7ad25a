/** The same file under another name: see `load-local-help.ts`. */
declare module '*.js?2';
declare module '*.js?3';
declare module '*.js?4';
