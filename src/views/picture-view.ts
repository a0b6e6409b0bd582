import { html } from 'lit';
import type { Picture } from '../definition/schema.js';

/** A picture beside the words, which can do without it: where it cannot be had, nothing is shown. */
export const pictureView = ({ url, alt, width, height }: Picture) =>
  html`<img
    loading="lazy"
    decoding="async"
    alt=${alt}
    width=${width}
    height=${height}
    src=${url}
    @error=${({ target }: Event) => ((target as HTMLImageElement).hidden = true)}
  />`;
