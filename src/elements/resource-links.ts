import {html, type TemplateResult} from 'lit';
import {resource} from '../catalog/catalog.js';
import {linkOut} from './link-out.js';

/** Links to pages of offices: plain words to tap, and beside them the name that the office goes by. */
export const resourceLinks = (ids: readonly string[], textOf: (id: string) => string): TemplateResult => html`<ul>
  ${ids.map((id) => {
    const {name, url} = resource(id);
    return html`<li>${linkOut(url!, textOf(id))}<p class="fine"><bdi lang="en">${name}</bdi></p></li>`;
  })}
</ul>`;
