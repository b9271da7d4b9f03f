/** The shapes of `content/` as JSON Schemas: an editor's program then knows the entries of a file, and marks what is wrong. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { StoryFile } from "../story/format";
import {
  About,
  AdministrationFile,
  AnnotationFile,
  Bibliography,
  ConventionsFile,
  Feature,
  FramesFile,
  GlossaryFile,
  LinesFile,
  LoadedWords,
  Locale,
  MapLabelsFile,
  NoteFile,
  QuizFile,
  Relations,
  SourceKinds,
  SourceRecord,
  TimelineEvent,
  TranslationFile,
} from "./schema";

/** By what they describe: the files of a folder, or one file. */
const shapes = {
  about: About,
  administration: AdministrationFile,
  annotations: AnnotationFile,
  bibliography: Bibliography,
  conventions: ConventionsFile,
  events: TimelineEvent,
  features: Feature,
  frames: FramesFile,
  glossary: GlossaryFile,
  lines: LinesFile,
  "loaded-words": LoadedWords,
  locales: Locale,
  "map-labels": MapLabelsFile,
  notes: NoteFile,
  quiz: QuizFile,
  relations: Relations,
  "source-kinds": SourceKinds,
  sources: SourceRecord,
  translations: TranslationFile,
  stories: StoryFile,
};

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** A file may name its schema; that entry is not the content's. */
function withItsName({ propertyNames, additionalProperties, ...schema }: JsonSchema): JsonSchema {
  const properties = { $schema: { type: "string" as const }, ...schema.properties };
  const pattern = typeof propertyNames === "object" ? propertyNames.pattern : undefined;
  if (pattern === undefined || additionalProperties === undefined) {
    return { ...schema, properties, ...(additionalProperties === undefined ? {} : { additionalProperties }) };
  }
  return { ...schema, properties, patternProperties: { [pattern]: additionalProperties }, additionalProperties: false };
}

/** Each schema's file in `content/schemas/`, and its text. */
export const schemaFiles = (): { file: string; text: string }[] =>
  Object.entries(shapes).map(([name, shape]) => ({
    file: `${name}.schema.json`,
    // what a text is turned into, once it is read, is no matter of the file's
    text: `${JSON.stringify(withItsName(toJsonSchema(shape, { typeMode: "input", errorMode: "ignore" })), undefined, 2)}\n`,
  }));
