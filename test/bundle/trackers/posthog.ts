import posthog from 'posthog-js/dist/module.full.no-external';
import {collector} from './collector.js';

posthog.init('phc_test', {
  api_host: collector,
  autocapture: true,
  capture_pageview: true,
  capture_pageleave: true,
  capture_heatmaps: true,
  capture_dead_clicks: true,
  capture_performance: {network_timing: true, web_vitals: true},
  mask_all_text: false,
  mask_all_element_attributes: false,
  disable_session_recording: false,
  session_recording: {maskAllInputs: false, recordHeaders: true, recordBody: true},
  enable_recording_console_log: true,
  rageclick: true,
  request_batching: false,
  // It would not count an automated browser as a person.
  opt_out_useragent_filter: true,
});
posthog.startSessionRecording(true);
