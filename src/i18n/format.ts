/** A tag of a file in `content/locales/`: one file more is a language more. */
export type Language = string;

/** Language and time zone are always passed: the same words on every machine. */
export function formatNumber(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(language, { ...(FOUR_TOGETHER.has(language) ? { useGrouping: "min2" } : {}), ...options }).format(value);
}

/** Languages that write four figures together and part five: 7040 km, 17 291 people. Their texts do, and the measures beside them must. */
const FOUR_TOGETHER: ReadonlySet<Language> = new Set(["ja", "ru"]);

/**
 * A date of the content (YYYY, YYYY-MM or YYYY-MM-DD) in words, as exact as it is written.
 * @throws RangeError where there is no such day
 */
export function formatDate(language: Language, date: string): string {
  const { year, month, day } = partsOf(date);
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" };
  if (month !== undefined) options.month = "long";
  if (day !== undefined) options.day = "numeric";
  return new Intl.DateTimeFormat(british(language), options).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

function partsOf(date: string): { year: number; month: number | undefined; day: number | undefined } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [year = Number.NaN, month, day] =
    match === null ? [] : match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const back = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(year) || back.getUTCMonth() !== (month ?? 1) - 1 || back.getUTCDate() !== (day ?? 1)) {
    throw new RangeError(`"${date}" is no date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return { year, month, day };
}

/** 15 December 2016, as the rest of our English has it; plain "en" would give December 15, 2016. */
function british(language: Language): string {
  return language === "en" ? "en-GB" : language;
}
