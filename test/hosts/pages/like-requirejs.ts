/** A loader of AMD modules, which must be offered nothing it has not asked for. */
{
  const defined: unknown[] = [];
  const define = Object.assign((...args: unknown[]) => void defined.push(args), { amd: {} });
  Object.assign(window, { define, defined, require: define, exports: {}, module: { exports: {} } });
}
