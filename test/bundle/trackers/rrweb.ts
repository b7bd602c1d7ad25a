import {record} from 'rrweb';
import {send} from './collector.js';

record({
  emit: send,
  maskAllInputs: false,
  maskInputOptions: {password: false},
  collectFonts: true,
  inlineStylesheet: true,
  recordCanvas: true,
  recordCrossOriginIframes: true,
});
