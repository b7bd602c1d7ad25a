import mixpanel from 'mixpanel-browser';
import {collector} from './collector.js';

mixpanel.init('test', {
  api_host: collector,
  autocapture: {
    pageview: 'full-url',
    click: true,
    input: true,
    scroll: true,
    submit: true,
    capture_text_content: true,
    capture_extra_attrs: ['href', 'value', 'lang', 'name', 'title'],
  },
  ignore_dnt: true,
  batch_requests: false,
  record_sessions_percent: 100,
  record_min_ms: 0,
  record_mask_all_text: false,
  record_mask_all_inputs: false,
  record_collect_fonts: true,
  record_console: true,
  record_network: true,
  record_heatmap_data: true,
});
