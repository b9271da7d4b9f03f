/** What an author does to a story: each makes a new one, so that it can be undone. */
import { FORMAT, type Said, saidIn, type Step, type Story, VERSION } from "./format";
import { OWN } from "./draft";

export const emptyStory = (title: string, lang: string): Story => ({
  format: FORMAT,
  version: VERSION,
  id: OWN,
  title: { [lang]: title },
  summary: {},
  steps: [],
});

const freeId = ({ steps }: Story): string => {
  const taken = new Set(steps.map(({ id }) => id));
  for (let number = steps.length + 1; ; number += 1) if (!taken.has(`step-${number}`)) return `step-${number}`;
};

/** A step more at the end: what the map shows now, named by `title`. */
export const withStep = (story: Story, address: string, title: Said): Story => ({
  ...story,
  steps: [...story.steps, { id: freeId(story), title, words: {}, address, notes: {}, minutes: 3, sources: [] }],
});

export const without = (story: Story, index: number): Story => ({ ...story, steps: story.steps.filter((_, at) => at !== index) });

export const changedStep = (story: Story, index: number, change: Partial<Step>): Story => ({
  ...story,
  steps: story.steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
});

/** A step one place up (-1) or down (1); the story itself where it stands at the end. */
export function moved(story: Story, index: number, by: -1 | 1): Story {
  const [step, other] = [story.steps[index], story.steps[index + by]];
  if (step === undefined || other === undefined) return story;
  const steps = [...story.steps];
  [steps[index], steps[index + by]] = [other, step];
  return { ...story, steps };
}

/** A name for its file that every system takes. */
export const fileName = (story: Story, lang: string): string => {
  const name = saidIn(story.title, lang)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `${name === "" ? "lesson" : name.slice(0, 60)}.json`;
};
