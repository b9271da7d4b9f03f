/** The lessons: in words for their page, and as the file that a presentation asks for. */
import type { Content } from "../content/content";
import { message, plural } from "../i18n/message";
import type { StoriesText } from "../story/StoryTexts";
import { pagePath, rootFrom } from "./addresses";
import { type Edition, marksOf } from "./edition";
import { storyId } from "./ways";

export function storiesOf(edition: Edition): StoriesText {
  const { content, locale, ways } = edition;
  return {
    words: {
      present: message(locale, "stories.present"),
      handout: message(locale, "stories.handout"),
      worksheet: message(locale, "stories.worksheet"),
      author: message(locale, "stories.author"),
      quiz: message(locale, "stories.quiz"),
      step: message(locale, "stories.step"),
      notes: message(locale, "stories.notes"),
      take: message(locale, "lesson.take"),
    },
    author: ways.at("view=author"),
    quiz: ways.at("view=quiz"),
    take: ways.oneFile ? undefined : `${rootFrom(pagePath(edition.lang, { text: "stories" }))}four-islands.html`,
    stories: content.stories.map(({ id, title, summary, steps }) => ({
      id,
      anchor: storyId(id),
      title,
      summary,
      present: ways.at(`view=present&story=${id}&step=1`),
      handout: ways.at(`view=handout&story=${id}`),
      worksheet: ways.at(`view=worksheet&story=${id}`),
      steps: steps.map((step) => ({
        ...step,
        time: plural(locale, "stories.minutes", step.minutes),
        href: ways.at(step.address),
        sources: marksOf(edition, step.sources),
      })),
    })),
  };
}

/** `stories.json`: the lessons and the words around them, in all languages, and the titles of their sources. */
export function storiesFile({ stories, locales, bibliography, excerpts, articles }: Content) {
  const used = new Set(stories.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)));
  const words = locales.map(({ language, messages }) => [
    language.tag,
    Object.fromEntries(Object.entries(messages).filter(([key]) => key.startsWith("lesson.") || key === "excerpt.paragraph.short")),
  ]);
  const sources = [...used].flatMap((id) => {
    const source = bibliography[id];
    return source === undefined ? [] : [[id, { title: source.title, lang: source.language ?? "en" }] as const];
  });
  const quotes = excerpts.flatMap(({ id, article: from, exact, paragraph }) =>
    articles
      .filter((article) => article.id === from)
      .map(({ language, publisher }) => [id, { exact, lang: language, publisher, paragraph }] as const),
  );
  return { messages: Object.fromEntries(words), stories, sources: Object.fromEntries(sources), quotes: Object.fromEntries(quotes) };
}
