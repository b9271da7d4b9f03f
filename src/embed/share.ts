/** What the share panel is given: written by the build, read when it is first opened. */
import * as v from "valibot";
import { fileOf } from "../i18n/fileOf";

const Cited = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** YYYY-MM-DD */
  published: v.string(),
  url: v.string(),
  language: v.string(),
  republisher: v.optional(v.string()),
});
export type Cited = Readonly<v.InferOutput<typeof Cited>>;

const ShareFile = v.object({
  lang: v.string(),
  /** The site's address in the world, where the build was told it. */
  site: v.optional(v.string()),
  messages: v.record(v.string(), v.string()),
  title: v.string(),
  /** What a frame is called. */
  frame: v.string(),
  stance: v.string(),
  /** Of which day the data are, YYYY-MM-DD. */
  asOf: v.string(),
  /** Seen from the folder of the site. */
  files: v.array(v.string()),
  articles: v.array(Cited),
});
export type ShareData = Readonly<v.InferOutput<typeof ShareFile>>;

/** From the one file itself, or from beside the page; `root`: from the page to the folder of the site. @throws Error where it cannot be had, or is another */
export const loadShare = async (root: string, lang: string): Promise<ShareData> =>
  v.parse(ShareFile, JSON.parse(await fileOf(`data/share.${lang}.json`, root)));
