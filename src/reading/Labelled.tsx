import { LocalText, type Words } from "./LocalText";

/** One row of a `<dl>`: what it is, and the words. */
export function Labelled({ label, words, page, side }: { label: string; words: Words; page: string; side?: string }) {
  return (
    <div data-side={side}>
      <dt>{label}</dt>
      <dd>
        <LocalText words={words} page={page} />
      </dd>
    </div>
  );
}
