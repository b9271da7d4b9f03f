/** Words with the language they are in. */
export interface Words {
  text: string;
  lang: string;
}

/** Words marked with their language where it is not the page's. */
export function LocalText({ words, page }: { words: Words; page: string }) {
  return words.lang === page ? <>{words.text}</> : <span lang={words.lang}>{words.text}</span>;
}
