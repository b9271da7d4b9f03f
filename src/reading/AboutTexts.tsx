import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

export interface AboutData {
  sections: readonly { id: string; title: Words; paragraphs: readonly SourcedText[] }[];
  /** What was put right, with the day; `none` where nothing had to be. */
  corrections: { title: string; none: string; each: readonly { date: string; words: Words }[] };
}

/** How the map is drawn. `Heading`: one level under the page's own. */
export function AboutTexts({
  about: { sections, corrections },
  heading: Heading,
  page,
}: {
  about: AboutData;
  heading: "h2" | "h3";
  page: string;
}) {
  return (
    <>
      {sections.map(({ id, title, paragraphs }) => (
        <section key={id} id={`about-${id}`} aria-labelledby={`about-title-${id}`}>
          <Heading id={`about-title-${id}`}>
            <LocalText words={title} page={page} />
          </Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.words.text}>
              <LocalText words={paragraph.words} page={page} /> {paragraph.sources.length > 0 && <Sources fact={paragraph} />}
            </p>
          ))}
        </section>
      ))}
      <section id="about-corrections" aria-labelledby="about-title-corrections">
        <Heading id="about-title-corrections">{corrections.title}</Heading>
        {corrections.each.length === 0 ? (
          <p>{corrections.none}</p>
        ) : (
          <ul>
            {corrections.each.map(({ date, words }) => (
              <li key={words.text}>
                <span className="dates">{date}</span> <LocalText words={words} page={page} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
