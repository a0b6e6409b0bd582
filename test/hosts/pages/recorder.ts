/**
 * Runs in a page before anything else and writes down what goes wrong there, what is said in the
 * console, and who listens to the page as a whole.
 */
{
  const record: Window['record'] = { said: [], wrong: [], refused: [], listening: [] };
  window.record = record;

  for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
    console[level] = (...args: unknown[]) => void record.said.push(`${level}: ${args.join(' ')}`);
  }

  const own = EventTarget.prototype.addEventListener;
  const listen = (target: EventTarget, type: string, note: (event: any) => unknown) =>
    own.call(target, type, note as EventListener);
  listen(window, 'error', ({ message }: ErrorEvent) => record.wrong.push(message));
  listen(window, 'unhandledrejection', ({ reason }: PromiseRejectionEvent) =>
    record.wrong.push(String(reason)),
  );
  listen(document, 'securitypolicyviolation', (event: SecurityPolicyViolationEvent) =>
    record.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );

  const name = (target: EventTarget | undefined) =>
    !target || target === window
      ? 'window'
      : target === document
        ? 'document'
        : target === document.body || target === document.documentElement
          ? (target as Element).localName
          : undefined;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...args: [string, any, any?]) {
    const whole = name(this);
    if (whole) record.listening.push(`${whole} ${args[0]}`);
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args: [string, any, any?]) {
    const index = record.listening.indexOf(`${name(this)} ${args[0]}`);
    if (index >= 0) record.listening.splice(index, 1);
    removeEventListener.apply(this, args);
  };
}
