type Engine = 'Chrome' | 'Firefox' | 'WebKit';

const isNamed = (name: Engine) => navigator.userAgent.includes(`${name}/`);

/** The engine the tests run in. Chrome calls itself WebKit, too. */
export const engine = (['Firefox', 'Chrome'] as const).find(isNamed) ?? 'WebKit';

/** A test for one engine only, because no other can do what it needs to look. Think twice. */
export const itIn = (only: Engine, title: string, body: () => Promise<void>) =>
  (engine === only ? it : it.skip)(title, body);
