/** A story: a lesson as data. The same shape in `content/stories/`, in the files that teachers save, and in the presenting page. */
import * as v from "valibot";

/** Names the format in every file, so that another program's file is told apart. */
export const FORMAT = "four-islands-story";
/** Counts up when a file of before can no longer be read as it is. */
export const VERSION = 1;
/** A story of more steps is no lesson, and a file of more letters no story. */
const MOST_STEPS = 200;
const MOST_LETTERS = 500_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id has small letters, digits and hyphens"), v.maxLength(64));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "a language tag has two or three small letters"));
const written = v.pipe(v.string(), v.maxLength(2000, "a text has at most 2000 letters"));
/** A text by language. A teacher's own story may have one language only. */
const Said = v.record(language, written);
export type Said = v.InferOutput<typeof Said>;

const Step = v.strictObject({
  id,
  title: Said,
  /** What stands beside the map. */
  words: Said,
  /** What the map shows: `key=value` pairs, as after the # of an address, with `frame` and not `map`. */
  address: v.pipe(v.string(), v.maxLength(500)),
  /** For whoever speaks; no pupil sees them. */
  notes: v.optional(Said, {}),
  /** How long it is meant to take. */
  minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600)), 3),
  /** Ids of the bibliography. */
  sources: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/))), []),
});
export type Step = v.InferOutput<typeof Step>;

export const StoryFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  id,
  title: Said,
  summary: v.optional(Said, {}),
  steps: v.pipe(v.array(Step), v.maxLength(MOST_STEPS)),
});
export type Story = v.InferOutput<typeof StoryFile>;

/** What a text says in a language, or in English, or in whichever there is; the language comes with it. */
export function saidIn(said: Said, lang: string): { text: string; lang: string } {
  const found = [lang, "en", ...Object.keys(said)].find((tag) => Object.hasOwn(said, tag));
  return found === undefined ? { text: "", lang } : { text: said[found] ?? "", lang: found };
}

/** Why a file is not a story: `json`, too `long`, of `another` program or version, or wrong at a `place` (its path) for a reason in English. */
export type Refusal = { why: "json" | "long" | "another" } | { why: "place"; place: string; step: number | undefined; reason: string };

export type Opened = { story: Story } | { refused: Refusal };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a file that somebody chose. Never throws: what is wrong is named. */
export function openStory(text: string): Opened {
  if (text.length > MOST_LETTERS) return { refused: { why: "long" } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: { why: "json" } };
  }
  if (!isRecord(json) || json.format !== FORMAT || json.version !== VERSION) return { refused: { why: "another" } };
  const { $schema: _, ...file } = json;
  const read = v.safeParse(StoryFile, file);
  if (!read.success) return { refused: refusalOf(read.issues[0]) };
  const twice = read.output.steps.findIndex(({ id: own }, index, steps) => steps.findIndex((other) => other.id === own) < index);
  if (twice < 0) return { story: read.output };
  return { refused: { why: "place", place: `steps.${twice}.id`, step: twice + 1, reason: "this id stands twice" } };
}

function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const place = v.getDotPath(issue) ?? "";
  const step = /^steps\.(\d+)/.exec(place)?.[1];
  return { why: "place", place, step: step === undefined ? undefined : Number(step) + 1, reason: issue.message };
}

/** A story as its file has it. */
export const fileText = (story: Story): string => `${JSON.stringify(story, undefined, 2)}\n`;
