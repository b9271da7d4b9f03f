interface SourceDialogProps {
  words: { source: string; close: string; all: string; high: string; medium: string };
  /** The list of all sources. */
  all: string;
}

/** Where a source opens in place. Delivered shut and empty: the entry that is asked for comes from the list of sources (`openSources.ts`). */
export function SourceDialog({ words, all }: SourceDialogProps) {
  return (
    <dialog className="source-dialog" aria-labelledby="source-name">
      <div>
        <h2 id="source-name">{words.source}</h2>
        <div data-slot="source" />
        <p data-said="high">{words.high}</p>
        <p data-said="medium">{words.medium}</p>
        <p>
          <a href={all} data-all="">
            {words.all}
          </a>
        </p>
        <button type="button" className="close">
          {words.close}
        </button>
      </div>
    </dialog>
  );
}
