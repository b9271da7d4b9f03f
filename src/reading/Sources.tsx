import type { Words } from "./LocalText";

/** A source in short: its number in the list of sources. */
export interface SourceMark {
  id: string;
  number: number;
  /** What a reader hears in place of the bare number. */
  label: string;
  /** Its entry in the list of sources. */
  href: string;
}
/** A sentence of ours, and where it comes from. */
export interface SourcedText {
  words: Words;
  sources: readonly SourceMark[];
  /** In a few words, where the sources bear it only in part. */
  doubt?: string;
}

/** Where a sentence comes from: a number a source. With a script it opens in place (`openSource.ts`), without one it is a link. */
export function Sources({ fact: { sources, doubt } }: { fact: Pick<SourcedText, "sources" | "doubt"> }) {
  return (
    <span className="marks" data-confidence={doubt === undefined ? undefined : "medium"}>
      {doubt !== undefined && <span className="doubt">{doubt}</span>}
      {sources.map(({ id, number, label, href }) => (
        <a key={id} href={href} data-source={id} aria-label={label}>
          {number}
        </a>
      ))}
    </span>
  );
}
