import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../src/brief/messages/en.js';
import { textOf } from '../support/quiz-harness.js';
import { printer } from './brief-harness.js';
import { onResult } from './brief-page.js';

describe('the print sheet', () => {
  it('waits for pictures, also for those that would load late', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const picture = document.createElement('img');
    picture.loading = 'lazy';
    picture.src = '/demo/hazel-leaf.svg';
    picture.alt = '';
    brief.element.append(picture);
    const { document: sheet } = await brief.print(printed);
    expect(sheet.images[0]!.complete && sheet.images[0]!.naturalWidth > 0).to.equal(true);
  });

  it('prints without a picture that cannot be had', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const picture = document.createElement('img');
    picture.src = 'data:image/png;base64,AAAA';
    picture.alt = '';
    brief.element.append(picture);
    await brief.print(printed);
  });

  it('leaves the page as it was', async () => {
    const printed = printer();
    const { brief } = await onResult();
    const before = document.documentElement.outerHTML;
    const { activeElement } = document;
    const { scrollWidth } = document.documentElement;
    const { window, document: sheet } = await brief.print(printed);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
    expect(textOf(sheet.body)).to.not.contain('Print');
    expect(brief.frames()).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !brief.frames(), 'no frame', { timeout: 5000 });
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.activeElement === activeElement).to.equal(true);
  });

  it('is there once however often the button is pressed', async () => {
    const printed = printer();
    const { brief } = await onResult();
    await Promise.all([brief.press(english.print), brief.press(english.print)]);
    await waitUntil(() => printed.length, 'a sheet');
    await brief.print(printed);
    expect(brief.frames()).to.equal(1);
  });

  for (const [what, act] of [
    ['the answers are cleared', ({ visitor }) => visitor.quiz.restart()],
    ['the brief is taken away', ({ brief }) => brief.element.remove()],
  ] as [string, (page: Awaited<ReturnType<typeof onResult>>) => void][]) {
    it(`does not outlive the answers when ${what}`, async () => {
      const printed = printer();
      const page = await onResult();
      await page.brief.print(printed);
      act(page);
      expect(page.brief.frames()).to.equal(0);
    });
  }

  it('fires an event first, which may keep it from being printed', async () => {
    const printed = printer();
    const { visitor, brief } = await onResult();
    const heard: Event[] = [];
    const prevent = (event: Event) => {
      heard.push(event);
      event.preventDefault();
    };
    document.addEventListener('quiz-action', prevent);
    await brief.press(english.print);
    document.removeEventListener('quiz-action', prevent);
    expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'print' },
    ]);
    expect(brief.frames()).to.equal(0);
    expect(printed).to.deep.equal([]);
  });
});
