import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

interface AboutSection {
  id: string;
  title: Words;
  paragraphs: readonly SourcedText[];
  /** What is not certain: of when, of where, and why. */
  limits?: readonly { when: string; where: string; why: SourcedText }[];
}

export interface AboutData {
  sections: readonly AboutSection[];
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
      {sections.map(({ id, title, paragraphs, limits = [] }) => (
        <section key={id} id={`about-${id}`} aria-labelledby={`about-title-${id}`}>
          <Heading id={`about-title-${id}`}>
            <LocalText words={title} page={page} />
          </Heading>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.words.text}>
              <LocalText words={paragraph.words} page={page} /> {paragraph.sources.length > 0 && <Sources fact={paragraph} />}
            </p>
          ))}
          {limits.length > 0 && (
            <ul className="limits">
              {limits.map(({ when, where, why }) => (
                <li key={`${when} ${where}`}>
                  <span className="dates">{when}</span> {where}: <LocalText words={why.words} page={page} /> <Sources fact={why} />
                </li>
              ))}
            </ul>
          )}
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
