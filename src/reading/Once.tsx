import { LocalText, type Words } from "./LocalText";

/** A sentence that several cards need: it stands once in the page. */
export interface OnceData {
  id: string;
  words: Words;
}

/** Opens such a sentence where it is asked for; a browser's own popover needs no script. */
export const Ask = ({ id, label }: { id: string; label: string }) => (
  <button type="button" className="ask" popoverTarget={id}>
    {label}
  </button>
);

export const Once = ({ sentence: { id, words }, page }: { sentence: OnceData; page: string }) => (
  <p id={id} className="once" popover="auto">
    <LocalText words={words} page={page} />
  </p>
);
