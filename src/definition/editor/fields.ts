/** What is said about a property in an editor: while it is written, and when it is pointed at. */
export interface Field {
  /** What it is, its unit, and what leaving it out means. */
  description: string;
  /** What holds when it is left out. */
  default?: unknown;
  examples?: readonly unknown[];
  /** What each of its possible values means. */
  values?: Readonly<Record<string, string>>;
  /** Type of the object it holds, or of the entries of its list. */
  of?: string;
}

/** A type of object: one sentence about an entry of it, and its properties. */
export interface Described {
  /** Only where the type is in lists; elsewhere the property has it. */
  description?: string;
  fields: Readonly<Record<string, Field>>;
}

/** The properties of `T`, or of all branches of a union: one that is not described is a type error. */
type KeysOf<T> = T extends unknown ? keyof T & string : never;

/** A description of every property of `T`. */
export type FieldsOf<T> = Readonly<Record<KeysOf<T>, Field>>;

/** A property that says where a claim comes from; the same everywhere. */
export const sources: Field = {
  description:
    'Ids of entries in "sources" that support this. Shown with the reason. Omit it where there is none.',
  examples: [['house']],
};
