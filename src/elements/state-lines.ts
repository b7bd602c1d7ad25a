import type {CardContext} from './hotline-card.js';
import type {RenderStateLines, StateHost} from './local-help.js';
import type {LocalTools} from './local-tools.js';

/** An element for which the page may name a state. */
export type StateLinesHost = StateHost & {requestUpdate(): void};

/** Brings the lines of the state that an element names, once it names one; their file holds those of all states. */
export const stateLines = (host: StateLinesHost, tools: LocalTools): RenderStateLines => {
  let render: RenderStateLines | undefined;
  const bring = async (): Promise<void> => {
    try {
      render = (await import('./local-help.js')).createStateLines(host, tools);
      host.requestUpdate();
    } catch (error) {
      console.error(`<${host.localName}> could not load local-help.js`, error);
    }
  };
  return (context: CardContext) => {
    if (host.state && !render) {
      render = () => '';
      void bring();
    }
    return render?.(context);
  };
};
