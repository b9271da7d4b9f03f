/** Where in a story one is, and where a key leads. */
import type { Story } from "./format";

/** The index of a step by its id, or its number from 1; the first where there is no such step. */
export function indexOf({ steps }: Pick<Story, "steps">, step: string | undefined): number {
  const named = steps.findIndex(({ id }) => id === step);
  if (named >= 0) return named;
  const number = /^\d{1,3}$/.test(step ?? "") ? Number(step) : 1;
  return within(steps.length, number - 1);
}

/** False where a step is asked for that the story has not, by its id or its number. */
export const hasStep = ({ steps }: Pick<Story, "steps">, step: string | undefined): boolean =>
  step === undefined || steps.some(({ id }, index) => [id, String(index + 1)].includes(step));

/** The nearest index that there is. */
export const within = (length: number, index: number): number => Math.max(0, Math.min(length - 1, index));

/** Minutes that are planned before a step begins. */
export const plannedBefore = ({ steps }: Pick<Story, "steps">, index: number): number =>
  steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);

/** Seconds as a clock shows them: 4:05, 1:02:03; before the beginning with a minus. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
  return seconds < 0 ? `−${text}` : text;
}
