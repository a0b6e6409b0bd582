/**
 * Keeps a step from jumping while its answers change: it stays as tall as it has been, until
 * another step is shown.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface HeightHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class HeightController implements ReactiveController {
  private step: Element | null = null;
  private width = 0;
  private tallest = 0;
  private readonly host: HeightHost;

  constructor(host: HeightHost) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const step = this.host.renderRoot.querySelector<HTMLElement>('.step');
    if (!step) return;
    const { width, height } = step.getBoundingClientRect();
    if (step !== this.step || width !== this.width) {
      [this.step, this.width, this.tallest] = [step, width, 0];
      step.style.minBlockSize = '';
    }
    this.tallest = Math.max(this.tallest, height);
    if (height < this.tallest) step.style.minBlockSize = `${this.tallest}px`;
  }
}
