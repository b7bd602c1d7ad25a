import {clarity} from 'clarity-js';
import {collector} from './collector.js';

clarity.start({
  projectId: 'test',
  upload: collector,
  content: true,
  unmask: ['body'],
  lean: false,
  track: true,
  delay: 200,
  conversions: true,
});
// Without it the recording of what is on the page waits for a sign that the session is of interest.
clarity.upgrade('test');
