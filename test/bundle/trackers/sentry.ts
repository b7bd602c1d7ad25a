import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: location.origin.replace('//', '//test@') + '/1',
  dataCollection: {userInfo: true},
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  replaysOnErrorSampleRate: 1,
  integrations: [
    Sentry.replayIntegration({
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      minReplayDuration: 0,
      flushMinDelay: 200,
      flushMaxDelay: 500,
      networkDetailAllowUrls: [location.origin],
    }),
    Sentry.browserTracingIntegration({enableInp: true}),
  ],
});
