import { LocalText, type Words } from "./LocalText";
import { type SourcedText, Sources } from "./Sources";

/** A package of which something is sent to readers. */
export interface Software {
  name: string;
  version: string;
  /** As SPDX writes it. */
  licence: string;
  /** Whose it is, in the licence's own words. */
  holder: string;
}

interface SoftwareList {
  intro: string;
  each: readonly Software[];
  /** Where the licences are in full, and its address where there is one. */
  full: string;
  href: string | undefined;
}

interface AboutSection {
  id: string;
  title: Words;
  paragraphs: readonly SourcedText[];
  /** What is not certain: of when, of where, and why. */
  limits?: readonly { when: string; where: string; why: SourcedText }[];
  software?: SoftwareList;
}

export interface AboutData {
  sections: readonly AboutSection[];
  /** What was put right, with the day; `none` where nothing had to be. */
  corrections: { title: string; none: string; each: readonly { date: string; words: Words }[] };
  /** What no native speaker has read, for whoever would: of each language its files. */
  unreviewed: { title: string; each: readonly { language: Words; files: readonly string[] }[] };
}

const Softwares = ({ software: { intro, each, full, href } }: { software: SoftwareList }) => (
  <>
    <p>{intro}</p>
    <ul className="software">
      {each.map(({ name, version, licence, holder }) => (
        <li key={name} lang="en">
          {name} {version}: {licence}, {holder}
        </li>
      ))}
    </ul>
    <p>{href === undefined ? full : <a href={href}>{full}</a>}</p>
  </>
);

/** How the map is drawn. `Heading`: one level under the page's own. */
export function AboutTexts({
  about: { sections, corrections, unreviewed },
  heading: Heading,
  page,
}: {
  about: AboutData;
  heading: "h2" | "h3";
  page: string;
}) {
  return (
    <>
      {sections.map(({ id, title, paragraphs, limits = [], software }) => (
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
          {software !== undefined && <Softwares software={software} />}
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
      {unreviewed.each.length > 0 && (
        <section id="about-unreviewed" aria-labelledby="about-title-unreviewed">
          <Heading id="about-title-unreviewed">{unreviewed.title}</Heading>
          <ul>
            {unreviewed.each.map(({ language, files }) => (
              <li key={language.lang}>
                <LocalText words={language} page={page} />: {files.join(", ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
