import {sendKeys} from '@web/test-runner-commands';

/** WebKit is driven over WebDriver, which presses keys together where the other two hold one down. */
const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);
const webDriverKeys = '\uE008\uE004'; // Shift and Tab

/** Presses a key as a person does: what follows is the browser's own doing. Space is `' '`. */
export const press = (key: string): Promise<void> => sendKeys({press: key});

/** Shift and Tab together: back to the stop before. */
export const pressBack = async (): Promise<void> => {
  if (isWebKit) return sendKeys({type: webDriverKeys});
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
};
