/** The definitions an author can start from. */
export interface Start {
  /** Relative to the page. */
  file: string;
  name: string;
  about: string;
}

export const STARTS: readonly Start[] = [
  {
    file: 'playground/clinics/hill-street.json',
    name: 'Hill Street',
    about: 'Five treatments of the built-in quiz, with its own names, prices and links.',
  },
  {
    file: 'playground/clinics/quay-house.json',
    name: 'Quay House',
    about: 'Adds a question and a treatment of its own to the built-in quiz.',
  },
  {
    file: 'playground/clinics/larch-lane.json',
    name: 'Larch Lane',
    about: 'Changes precautions of the built-in quiz: stricter here, looser there with a reviewer.',
  },
  {
    file: 'own-quiz.json',
    name: 'Harbour Hands',
    about: 'A whole quiz written from nothing, about hands and feet.',
  },
];

/** The text of a start, as it is in its file. */
export async function loadStart({ file }: Start): Promise<string> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be read (${response.status}).`);
  return response.text();
}
