import {datadogRum} from '@datadog/browser-rum';
import {collector} from './collector.js';

datadogRum.init({
  applicationId: 'test',
  clientToken: 'test',
  proxy: collector,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  defaultPrivacyLevel: 'allow',
  enablePrivacyForActionName: false,
  trackUserInteractions: true,
  trackResources: true,
  trackLongTasks: true,
  compressIntakeRequests: true,
});
datadogRum.startSessionReplayRecording({force: true});
