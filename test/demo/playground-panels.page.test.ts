import { expect } from '@open-wc/testing';
import { atTheDesk, type Author, smallText } from './author.js';

const KEPT = 'treatment-quiz-playground-draft';

describe('the panels of the playground', () => {
  let author: Author;
  beforeEach(async () => {
    localStorage.removeItem(KEPT);
    author = await atTheDesk();
    await author.openQuiz();
  });
  after(() => localStorage.removeItem(KEPT));

  const words = (id: string) =>
    author.page.getElementById(id)!.textContent!.replace(/\s+/g, ' ').trim();

  describe('answers', () => {
    const walk = async () => {
      await author.visitor.answerAll({
        'What would you like?': ['Softer lines'],
        'How long may it show?': ['Some days'],
      });
      author.tab('Answers').click();
    };

    it('lists what has been answered, by id and in words', async () => {
      expect(words('answers')).to.contain('Nothing is answered yet');
      await author.visitor.choose('What would you like?', 'Softer lines');
      expect(words('answers')).to.contain('wish: lines Softer lines');
      expect(words('answers')).to.contain('Shown once the quiz is done.');
    });

    it('says which single answer would change the result, and gives it', async () => {
      await walk();
      const flips = [...author.page.querySelectorAll<HTMLElement>('.flips button')];
      const flip = flips.find((each) => each.textContent!.includes('Not at all'))!;
      expect(flip.textContent).to.contain('Then no longer there: Needling');
      flip.click();
      await author.visitor.quiz().updateComplete;
      const { recommendation } = author.visitor.quiz();
      expect(recommendation!.answers.time).to.equal('none');
      expect(recommendation!.treatments.map(({ id }) => id)).to.deep.equal(['facial']);
      expect(words('answers')).to.contain('time: none Not at all');
    });

    it('clears them', async () => {
      await walk();
      author.visitor.control('Clear these answers').click();
      await author.visitor.quiz().updateComplete;
      expect(author.visitor.quiz().answers).to.deep.equal({});
      expect(words('answers')).to.contain('Nothing is answered yet');
    });
  });

  describe('look', () => {
    const set = (id: string, value: string, event = 'input') => {
      const field = author.page.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    };
    const button = () =>
      author.visitor.window.getComputedStyle(author.visitor.control('Continue')).backgroundColor;

    it('gives the live quiz the accent at once, and takes it back', async () => {
      const before = button();
      set('knob-accent', '#7a1f3d');
      expect(button()).to.not.equal(before);
      author.visitor.control('Back to the default look').click();
      expect(button()).to.equal(before);
    });

    it('measures the contrast of every pair in light and in dark, in words', () => {
      set('knob-accent', '#f4f48a');
      const rows = [...author.page.querySelectorAll('#theme tbody tr')];
      expect(rows).to.have.length(9);
      for (const row of rows) {
        const measured = [...row.querySelectorAll('td')]
          .slice(1)
          .map((cell) => cell.textContent!.trim().replace(/\s+/g, ' '));
        for (const cell of measured) expect(cell).to.match(/^\d+\.\d\d : 1 (passes|fails)$/);
      }
    });

    it('becomes a style sheet beside the tag', async () => {
      set('knob-accent', '#7a1f3d');
      set('knob-radius', '0.25');
      author.tab('Use it').click();
      await author.visitor.until(() => words('embed').includes('integrity='), 'the snippet');
      expect(words('embed')).to.contain(
        'treatment-quiz { --treatment-quiz-accent: #7a1f3d; --treatment-quiz-radius: 0.25em; }',
      );
    });
  });

  describe('use', () => {
    const snippet = () => author.page.querySelector('#embed pre')?.textContent ?? '';

    it('holds the integrity hash of the built file', async () => {
      author.tab('Use it').click();
      await author.visitor.until(snippet, 'the snippet');
      const file = await (await fetch('/dist/treatment-quiz.js')).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
      const hash = btoa(String.fromCharCode(...digest));
      const page = new DOMParser().parseFromString(snippet(), 'text/html');
      const script = page.querySelector('script')!;
      expect(script.getAttribute('integrity')).to.equal(`sha384-${hash}`);
      expect(script.getAttribute('src')).to.equal('/quiz/treatment-quiz.js');
      expect(script.getAttribute('crossorigin')).to.equal('anonymous');
      const tag = page.querySelector('treatment-quiz')!;
      expect(tag.getAttribute('src')).to.equal('/quiz/small-clinic.json');
    });

    it('works: a browser runs the file that the snippet names', async () => {
      author.tab('Use it').click();
      await author.visitor.until(snippet, 'the snippet');
      const page = new DOMParser().parseFromString(snippet(), 'text/html');
      const script = document.createElement('script');
      script.type = 'module';
      script.integrity = page.querySelector('script')!.integrity;
      script.crossOrigin = 'anonymous';
      script.src = '/dist/treatment-quiz.js';
      const frame = document.querySelector('iframe')!.contentDocument!;
      await new Promise((resolve, reject) => {
        script.addEventListener('load', resolve);
        script.addEventListener('error', reject);
        frame.head.append(script);
      });
    });

    it('follows where the clinic keeps the files', async () => {
      author.tab('Use it').click();
      await author.visitor.until(snippet, 'the snippet');
      const folder = author.page.querySelector<HTMLInputElement>('#folder')!;
      folder.value = 'https://clinic.example/a"b';
      folder.dispatchEvent(new Event('input'));
      expect(snippet()).to.contain('src="https://clinic.example/a&quot;b/treatment-quiz.js"');
    });

    it('brings the words of another language', async () => {
      await author.openQuiz(smallText('"locale": "en"', '"locale": "es"').replace('A small', 'La'));
      author.tab('Use it').click();
      await author.visitor.until(() => snippet().includes('locales/es.js'), 'Spanish');
      expect(snippet()).to.contain('lang="es"');
      expect(snippet().match(/integrity="sha384-/g)).to.have.length(2);
    });

    it('says so when nothing has been built', async () => {
      author.visitor.window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      author.tab('Use it').click();
      await author.visitor.until(() => words('embed').includes('npm run build'), 'an explanation');
      expect(snippet()).to.equal('');
    });

    it('saves the text as it is, under the name of the quiz', async () => {
      const { HTMLAnchorElement } = author.visitor.window as unknown as typeof globalThis;
      const saved: HTMLAnchorElement[] = [];
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this);
      };
      author.visitor.control('Download the text').click();
      expect(saved[0]!.download).to.equal('small-clinic.json');
      expect(await (await fetch(saved[0]!.href)).text()).to.equal(smallText());
    });
  });

  describe('draft', () => {
    const box = () => author.page.querySelector<HTMLInputElement>('#keep')!;

    it('is kept nowhere unless asked', () => {
      expect(box().checked).to.equal(false);
      expect(localStorage.getItem(KEPT)).to.equal(null);
    });

    it('is there again for those who asked, and gone when they no longer do', async () => {
      box().click();
      expect(localStorage.getItem(KEPT)).to.equal(smallText());
      document.querySelector('iframe')!.remove();
      author = await atTheDesk();
      await author.visitor.until(() => author.title() === 'A small clinic', 'the draft');
      expect(box().checked).to.equal(true);
      box().click();
      expect(localStorage.getItem(KEPT)).to.equal(null);
    });
  });
});
