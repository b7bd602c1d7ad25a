import Tracker from '@openreplay/tracker';
import {collector} from './collector.js';

const tracker = new Tracker({
  projectKey: 'test',
  ingestPoint: collector,
  __DISABLE_SECURE_MODE: true,
  defaultInputMode: 0,
  obscureTextNumbers: false,
  obscureTextEmails: false,
  obscureInputNumbers: false,
  obscureInputEmails: false,
  obscureInputDates: false,
  captureIFrames: true,
  forceSingleTab: true,
});
void tracker.start();
