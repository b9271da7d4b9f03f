import { foreignRuns } from "../i18n/foreignRuns";

/** Words with the language they are in. */
export interface Words {
  text: string;
  lang: string;
}

/** Words marked with their language where it is not the page's; so are words of another language among them. */
export function LocalText({ words: { text, lang }, page }: { words: Words; page: string }) {
  const runs = foreignRuns(text, lang).map((run) =>
    run.lang === undefined ? (
      run.text
    ) : (
      <span key={run.text} lang={run.lang}>
        {run.text}
      </span>
    ),
  );
  return lang === page ? <>{runs}</> : <span lang={lang}>{runs}</span>;
}
