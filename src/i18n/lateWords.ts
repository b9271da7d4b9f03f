/** The words that a page loads when a view asks for them: written by the build, read by the script. */
export interface LateWords {
  readonly language: { readonly tag: string; readonly name: string };
  readonly messages: Readonly<Record<string, string>>;
  /** The sources by id: the number that they have on every page, and what they are, in one line. */
  readonly sources: Readonly<Record<string, { readonly number: number; readonly line: string }>>;
}
