import {newTracker, trackPageView, enableActivityTracking} from '@snowplow/browser-tracker';
import {ButtonClickTrackingPlugin, enableButtonClickTracking} from '@snowplow/browser-plugin-button-click-tracking';
import {enableLinkClickTracking, LinkClickTrackingPlugin} from '@snowplow/browser-plugin-link-click-tracking';

newTracker('test', location.origin, {
  appId: 'test',
  bufferSize: 1,
  plugins: [LinkClickTrackingPlugin(), ButtonClickTrackingPlugin()],
});
enableActivityTracking({minimumVisitLength: 1, heartbeatDelay: 1});
trackPageView();
enableLinkClickTracking({pseudoClicks: true, trackContent: true});
enableButtonClickTracking();
