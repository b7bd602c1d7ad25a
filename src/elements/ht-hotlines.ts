import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {hotlines} from '../catalog/catalog.js';
import {findById, findByTopic, groupHotlines, type HotlineSection} from '../catalog/find-hotlines.js';
import {ClockController} from '../controllers/clock-controller.js';
import type {PartnerLines} from '../generated/records.js';
import {groupHeading, hotlinesTitle, safetyText} from '../wording/hotlines.js';
import {heading} from './heading.js';
import {hotlineCard, type CardContext, type DescribedHotline} from './hotline-card.js';
import {HtElement} from './ht-element.js';
import {hotlinesStyles} from './ht-hotlines.styles.js';
import {localTools} from './local-tools.js';
import {urgentLine} from './urgent-line.js';
import {words} from './words.js';

const layouts = ['list', 'compact'];

/**
 * Crisis lines: 911 and the National Human Trafficking Hotline first, then the lines for other needs, then help
 * nearby; each with the ways to reach it, its hours and its languages.
 *
 * @element ht-hotlines
 * @slot - The fallback: shown before and without the script, and when rendering fails.
 * @csspart heading - Each heading
 * @csspart card - The box around one line
 * @csspart call - A link that calls a number
 * @csspart text - A link that starts a text message
 * @csspart chat - A link to an online chat
 * @csspart link - Any other link
 * @csspart language - The language menu with its label
 * @csspart select - The menu itself
 */
export class HtHotlines extends HtElement {
  static override styles = [...HtElement.styles, hotlinesStyles];

  static override properties: PropertyDeclarations = {
    only: {},
    topics: {},
    layout: {},
    localLines: {attribute: 'local-lines'},
    state: {},
  };

  /**
   * Ids of the lines to show, with spaces between, in that order. Default: all listed lines. An unknown id warns
   * once and all listed lines are shown. Lines that the catalog holds back appear only when named here; they come in a
   * file of their own, and until then, or where it does not come, all listed lines stand there.
   */
  declare only: string | null;

  /**
   * Topics, with spaces between; lines with at least one of them are shown. Default: all. An unknown topic warns
   * once and all listed lines are shown. `only` counts first.
   */
  declare topics: string | null;

  /** `list` (default) or `compact`: one line with 911 and the hotline. Another value warns once and gives `list`. */
  declare layout: string;

  /**
   * A partner's own lines, shown after the first two: the address of a JSON file (the attribute), or the lines
   * themselves. Default: the JSON in a `<script type="application/json">` inside the element, else none. A line that
   * does not follow `partner-lines.schema.json` is left out, and one error names where and why.
   */
  declare localLines: string | PartnerLines | null;

  /**
   * USPS code of a state, such as `OH`, any case: its own lines for survivors stand after 911 and the hotline, before
   * all others, once they have come. Default: none. An unknown code warns once and adds nothing.
   */
  declare state: string | null;

  /** Renders a partner's lines and those of a state, once the part that can has come. */
  #renderLocalLines: ((context: CardContext) => unknown) | undefined;

  /** What may be named: the listed lines, and once that part has come, those that the catalog holds back. */
  #known: readonly DescribedHotline[] = hotlines;

  /** Whether that part is on its way; undefined before anything needed it. */
  #isWaiting: boolean | undefined;

  constructor() {
    super();
    this.only = null;
    this.topics = null;
    this.layout = 'list';
    this.localLines = null;
    this.state = null;
    new ClockController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.layout !== 'compact' && (this.localLines || this.state || this.querySelector('script'))) {
      this.#loadLocalLines();
    }
  }

  protected override renderContent(): TemplateResult {
    if (!layouts.includes(this.layout)) this.warn('layout', this.layout, layouts);
    if (this.layout === 'compact') return urgentLine();

    const sections = this.#findSections();
    const ids = sections.flatMap((section) => section.hotlines.map(({id}) => id));
    return html`
      <div class="top">${heading(this.level(), hotlinesTitle())}${this.renderLanguageMenu()}</div>
      ${ids.includes('911') && ids.includes('nhth') ? '' : urgentLine()}
      <div class="groups">
        ${sections.map((section, index) => [
          this.#renderSection(section),
          index ? '' : this.#renderLocalLines?.(this.#context(1)),
        ])}
      </div>
    `;
  }

  #context(below: number): CardContext {
    return {level: this.level(below), now: new Date(), ...this.localeController.current};
  }

  /**
   * Few sites name a state or a line that is not listed, or have lines of their own: what reads and shows those is a
   * file beside the script.
   */
  #loadLocalLines(): void {
    if (this.#isWaiting !== undefined) return;
    this.#isWaiting = true;
    import('./local-lines.js')
      .then(({bringUnlistedHotlines, createLocalLines}) => {
        this.#known = [...hotlines, ...bringUnlistedHotlines(localTools)];
        this.#renderLocalLines = createLocalLines(this, localTools);
      })
      .catch((error) => console.error('<ht-hotlines> could not load local-lines.js', error))
      .finally(() => {
        this.#isWaiting = false;
        // One that has left the page has nothing to ask a partner's server for.
        if (this.isConnected) this.requestUpdate();
      });
  }

  #renderSection({group, hotlines}: HotlineSection): TemplateResult {
    const title = groupHeading(group);
    const context = this.#context(title ? 2 : 1);
    // Short groups share a row where there is room: a lone card would leave the rest of it empty.
    const size = group === 'first' || hotlines.length > 2 ? 'wide' : hotlines.length === 2 ? 'two' : '';
    return html`<section class="section ${group} ${size}">
      ${title && heading(this.level(1), title)}
      <ul class="cards">
        ${hotlines.map((hotline) => hotlineCard(hotline, context))}
      </ul>
      ${group === 'first' ? html`<p class="fine screen">${safetyText()}</p>` : ''}
    </section>`;
  }

  /** The lines the embedder asked for. Named lines keep the embedder's order and stand together. */
  #findSections(): readonly HotlineSection[] {
    const ids = words(this.only);
    const topics = words(this.topics);
    if (ids.length && this.#knows('only', ids, this.#known.map(({id}) => id))) {
      return [{group: 'none', hotlines: findById(this.#known, ids)}];
    }
    if (!ids.length && topics.length && this.#knows('topics', topics, hotlines.flatMap((hotline) => hotline.topics))) {
      return groupHotlines(findByTopic(hotlines, topics));
    }
    return groupHotlines(hotlines);
  }

  #knows(attribute: 'only' | 'topics', values: readonly string[], allowed: readonly string[]): boolean {
    if (values.every((value) => allowed.includes(value))) return true;
    // It may name a line that is held back. Until those have come, all listed lines stand there.
    if (attribute === 'only') this.#loadLocalLines();
    if (!this.#isWaiting) this.warn(attribute, this[attribute], [...new Set(allowed)]);
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-hotlines': HtHotlines;
  }
}
