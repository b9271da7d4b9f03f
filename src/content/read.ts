import { StoryFile } from "../story/format";
import { checkFacts } from "./checkFacts";
import { checkFeatures } from "./checkFeatures";
import { checkFrames } from "./checkFrames";
import { checkLoadedWords } from "./checkLoadedWords";
import { checkKinds, checkSources } from "./checkSources";
import { checkQuiz, quizSources } from "./checkQuiz";
import { checkStories } from "./checkStories";
import { checkUnpaired } from "./checkUnpaired";
import type { Content } from "./content";
import { readFolder, readJson } from "./files";
import { joinAdministration } from "./joinAdministration";
import { joinExcerpts } from "./joinExcerpts";
import { joinNotes } from "./joinNotes";
import { orderedFeatures } from "./orderedFeatures";
import { messageTexts, ownTexts } from "./ownTexts";
import { readArticles } from "./readArticles";
import { readHistory } from "./readHistory";
import { readLocales } from "./readLocales";
import { readTranslations } from "./readTranslations";
import { About, AnnotationFile, Bibliography, Feature, FramesFile, GlossaryFile, LoadedWords, MapLabelsFile, NoteFile, QuizFile, Relations, SourceKinds } from "./schema";

/**
 * Reads, checks and joins all content. What is broken is left out and listed in `problems`;
 * it never throws for what an editor wrote.
 * @param folder path of the content folder
 */
export function readContent(folder: string): Content {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);
  const named = readFolder(folder, "features", Feature, report);
  const features = orderedFeatures(named.map(({ value }) => value));
  const relations = readJson(folder, "relations.json", Relations, report) ?? {};
  const bibliography = readJson(folder, "bibliography.json", Bibliography, report) ?? {};
  const sourceKinds = readJson(folder, "source-kinds.json", SourceKinds, report) ?? {};
  const frames = readJson(folder, "frames.json", FramesFile, report)?.frames ?? [];
  const mapLabels = readJson(folder, "map-labels.json", MapLabelsFile, report)?.labels ?? [];
  const articles = readArticles(folder, report);
  const annotations = readFolder(folder, "annotations", AnnotationFile, report);
  const { placed, ...joined } = joinExcerpts({ articles, annotations, features, relations }, report);
  const noteFiles = readFolder(folder, "notes", NoteFile, report);
  const notes = joinNotes({ articles, notes: noteFiles, placed }, report);
  const glossary = readJson(folder, "glossary.json", GlossaryFile, report)?.entries ?? [];
  const about = readJson(folder, "about.json", About, report) ?? { sections: [], corrections: [] };
  const loadedWords = readJson(folder, "loaded-words.json", LoadedWords, report) ?? {};
  const { eventFiles, ...history } = readHistory(folder, features, report);
  const locales = readLocales(folder, report);
  const translations = readTranslations(folder, joined.excerpts, report);
  const storyFiles = readFolder(folder, "stories", StoryFile, report);
  const stories = storyFiles.map(({ value }) => value);
  const quizFiles = readFolder(folder, "quiz", QuizFile, report);
  checkFeatures(named, report);
  checkFrames(frames, mapLabels, report);
  checkFacts(named, noteFiles, locales[0]?.messages ?? {}, report);
  checkStories(storyFiles, { features, excerpts: joined.excerpts, locales }, report);
  const { administration, conventions, lines } = history;
  checkQuiz(quizFiles, { features, notes, events: history.events, excerpts: joined.excerpts, articles, administration, locales }, report);
  const texts = [
    ...named.flatMap(({ name, value }) => ownTexts(`content/features/${name}.json`, value)),
    ...noteFiles.flatMap(({ name, value }) => ownTexts(`content/notes/${name}.json`, value)),
    ...articles.flatMap(({ article }) => ownTexts(`content/sources/${article.id}.json`, article)),
    ...eventFiles.flatMap(({ name, value }) => ownTexts(`content/events/${name}.json`, value)),
    ...storyFiles.flatMap(({ name, value }) => ownTexts(`content/stories/${name}.json`, value)),
    ...quizFiles.flatMap(({ name, value }) => ownTexts(`content/quiz/${name}.json`, value)),
    ...Object.entries({ about, administration, conventions, frames, glossary, lines, relations, "map-labels": mapLabels, "source-kinds": sourceKinds }).flatMap(([name, value]) => ownTexts(`content/${name}.json`, value)),
    ...locales.flatMap(messageTexts),
  ];
  checkLoadedWords(texts, loadedWords, report);
  checkUnpaired(texts, features, locales, report);
  checkKinds(bibliography, sourceKinds, report);
  checkSources(bibliography, { features: named, articles, notes, glossary, about, stories, quiz: quizSources(quizFiles), ...history }, report);
  return {
    articles: articles.map(({ article }) => article),
    features,
    ...joined,
    notes,
    ...history,
    stories,
    quiz: quizFiles.flatMap(({ value }) => value.questions),
    administration: joinAdministration(administration),
    relations,
    bibliography,
    sourceKinds,
    glossary,
    about,
    loadedWords,
    frames,
    mapLabels,
    locales,
    translations,
    problems,
  };
}
