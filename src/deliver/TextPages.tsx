/** What stands beside the map, in words: on the hosted site a page each, in the one file a section each. */
import type { ReactNode } from "react";
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";
import { type AboutData, AboutTexts } from "../reading/AboutTexts";
import { DatesTexts } from "../reading/DatesTexts";
import { FeatureTable } from "../reading/FeatureTable";
import { type GlossaryEntry, GlossaryList } from "../reading/GlossaryList";
import { SourceList } from "../reading/SourceList";
import { StoryTexts } from "../story/StoryTexts";
import { Footer, type LanguageLink, Languages, NewerKept, Sourcing, titleOfPage } from "./Around";
import { pagePath, rootFrom } from "./addresses";
import { areasNamed, datesOf, datesTextsOf } from "./dates";
import { type Edition, sourced, wordsIn } from "./edition";
import { sourceEntries } from "./sourceList";
import { storiesOf } from "./stories";
import { tableOf } from "./table";
import { TEXT_PAGES, termId, type TextPage } from "./ways";

/** The rows of the table of administration that are uncertain or rest on little. */
const limitsOf = (edition: Edition) =>
  edition.content.administration.limits.map(({ areas, from, to, text, sources }) => ({
    when: datesOf(edition, { from, to }),
    where: areasNamed(edition, areas),
    why: sourced(edition, { text, sources }),
  }));

/** The files of each language that no native speaker has read; texts beside the English ones go with the interface's. */
const unreviewedOf = ({ content }: Edition): AboutData["unreviewed"]["each"] =>
  content.locales.flatMap(({ language: { tag, name, review } }) => {
    const files = [
      ...(review === "none" ? [`content/locales/${tag}.json`, `"${tag}" in content/`] : []),
      ...content.translations.flatMap((one) => (one.language === tag && one.review === "none" ? [`content/translations/${tag}.json`] : [])),
    ];
    return files.length === 0 ? [] : [{ language: { text: name, lang: tag }, files }];
  });

/** What others wrote of this page's code; the one file has nothing beside it to lead to. */
function softwareOf({ locale, lang, ways, software }: Edition) {
  const file = "THIRD-PARTY.txt";
  const href = ways.oneFile ? undefined : rootFrom(pagePath(lang, { text: "about" })) + file;
  return { intro: message(locale, "about.software"), each: software, full: message(locale, "about.software.full", { file }), href };
}

function aboutOf(edition: Edition): AboutData {
  const { content, locale, lang } = edition;
  return {
    sections: content.about.sections.map(({ id, title, paragraphs }) => ({
      id,
      title: wordsIn(edition, title),
      paragraphs: paragraphs.map((paragraph) => sourced(edition, paragraph)),
      ...(id === "dates" ? { limits: limitsOf(edition) } : {}),
      ...(id === "licences" && edition.software.length > 0 ? { software: softwareOf(edition) } : {}),
    })),
    corrections: {
      title: message(locale, "about.corrections"),
      none: message(locale, "about.corrections.none"),
      each: content.about.corrections.map(({ date, text }) => ({ date: formatDate(lang, date), words: wordsIn(edition, text) })),
    },
    unreviewed: { title: message(locale, "about.unreviewed"), each: unreviewedOf(edition) },
  };
}

function glossaryOf(edition: Edition): GlossaryEntry[] {
  const { content, lang } = edition;
  return content.glossary.map(({ id, terms, note, sources }) => ({
    id,
    anchor: termId(id),
    terms: [wordsIn(edition, terms), ...Object.entries(terms).flatMap(([tag, text]) => (tag === lang ? [] : [{ text, lang: tag }]))],
    ...(note === undefined ? {} : { note: sourced(edition, { text: note, sources }) }),
  }));
}

/** `title`: the id of the page's title. */
function Words({ edition, page, title, heading }: { edition: Edition; page: TextPage; title: string; heading: "h2" | "h3" }): ReactNode {
  const { locale, lang } = edition;
  switch (page) {
    case "sources":
      return <SourceList entries={sourceEntries(edition)} usedIn={message(locale, "sources.usedIn")} page={lang} />;
    case "about":
      return <AboutTexts about={aboutOf(edition)} heading={heading} page={lang} />;
    case "glossary":
      return <GlossaryList entries={glossaryOf(edition)} page={lang} />;
    case "table":
      return <FeatureTable table={tableOf(edition)} label={title} page={lang} />;
    case "dates":
      return <DatesTexts dates={datesTextsOf(edition)} heading={heading} page={lang} />;
    case "stories":
      return <StoryTexts texts={storiesOf(edition)} heading={heading} page={lang} />;
  }
}

const Intro = ({ edition: { locale }, page }: { edition: Edition; page: TextPage }) => (
  <p className="intro">{message(locale, `${page}.intro`)}</p>
);

/** A page of the hosted site. */
export function TextBody({ edition, page, links }: { edition: Edition; page: TextPage; links: readonly LanguageLink[] }) {
  const { locale, ways } = edition;
  return (
    <>
      <a className="skip" href="#text">
        {message(locale, "skip.panel")}
      </a>
      <header className="bar">
        <p className="brand">
          <a href={ways.map}>{message(locale, "app.title")}</a>
        </p>
        <Languages edition={edition} links={links} />
      </header>
      <main className={`text ${page}`} id="text" tabIndex={-1}>
        <NewerKept edition={edition} />
        <p className="back">
          <a href={ways.map}>{message(locale, "action.toMap")}</a>
        </p>
        <h1 id="title">{titleOfPage(edition, page)}</h1>
        <Intro edition={edition} page={page} />
        <Words edition={edition} page={page} title="title" heading="h2" />
      </main>
      <Footer edition={edition} page={page} />
      <Sourcing edition={edition} />
    </>
  );
}

/** All of them, as sections of the one file. */
export const TextSections = ({ edition }: { edition: Edition }) =>
  TEXT_PAGES.map((page) => (
    <section key={page} className={`text ${page}`} id={`view=${page}`} data-page={page} aria-labelledby={`title-${page}`}>
      <p className="back">
        <a href={edition.ways.map}>{message(edition.locale, "action.toMap")}</a>
      </p>
      <h2 id={`title-${page}`} tabIndex={-1}>
        {titleOfPage(edition, page)}
      </h2>
      <Intro edition={edition} page={page} />
      <Words edition={edition} page={page} title={`title-${page}`} heading="h3" />
    </section>
  ));
