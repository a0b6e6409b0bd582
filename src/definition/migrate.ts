/**
 * Versions of the format that definitions are written in, and the way from each to the next.
 *
 * A definition of an older version is migrated step by step before validation, so that everything
 * else knows one version only. Errors use the names and paths of that version.
 */
import { QuizDefinitionError } from './definition-error.js';

/** A definition of some version, of which nothing more is known. */
export interface Versioned {
  readonly schemaVersion?: number;
  readonly [property: string]: unknown;
}

/** The way from one version to the next. Pure; the new number is put in for it. */
export type Migration = (definition: Versioned) => Versioned;

/** The first leads from version 1 to 2. There has been one version so far. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * `definition` in the version that all of `migrations` lead to, which is the one that is read.
 *
 * @throws {QuizDefinitionError} when it is of a later one.
 */
export function migrate(definition: unknown, migrations: readonly Migration[]): unknown {
  const current = migrations.reduce(
    (older, step, index) =>
      older?.schemaVersion === index + 1 ? { ...step(older), schemaVersion: index + 2 } : older,
    definition as Versioned | null | undefined,
  );
  const version = current?.schemaVersion;
  if (version! > migrations.length + 1) {
    const message = `is ${version}, but this treatment-quiz reads ${migrations.length + 1}.`;
    throw new QuizDefinitionError([{ path: 'schemaVersion', message }]);
  }
  return current;
}
