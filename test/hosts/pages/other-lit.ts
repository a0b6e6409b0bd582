/** A component of the page's own, drawn by its own lit. */
import { html, LitElement } from 'lit';

class OtherLit extends LitElement {
  protected override render() {
    return html`<p>${'Drawn by another lit.'}</p>`;
  }
}

customElements.define('other-lit', OtherLit);
