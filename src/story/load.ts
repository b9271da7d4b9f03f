/** The lessons' own file: fetched, or taken from the one file. */
import * as v from "valibot";
import { fileOf } from "../i18n/fileOf";
import { StoryFile } from "./format";

const LessonsFile = v.object({
  /** By language, the words around the lessons. */
  messages: v.record(v.string(), v.record(v.string(), v.string())),
  stories: v.array(StoryFile),
  sources: v.record(v.string(), v.object({ title: v.string(), lang: v.string() })),
  /** The article's own words, as they are marked on the page, by the excerpt's id. */
  quotes: v.record(v.string(), v.object({ exact: v.string(), lang: v.string(), publisher: v.string(), paragraph: v.number() })),
});
export type Lessons = v.InferOutput<typeof LessonsFile>;

/** @throws Error where the file cannot be had, or is another */
export const loadLessons = async (root: string): Promise<Lessons> => v.parse(LessonsFile, JSON.parse(await fileOf("stories.json", root)));
