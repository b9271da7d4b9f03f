import type { Report } from "./files";
import { ownVoice, type OwnText } from "./ownTexts";
import type { Feature, Locale } from "./schema";
import { literal, wordEnd, wordStart } from "./wording";

/** Both traditions' names as one language writes them side by side, and how either is found. */
type Pair = { readonly written: string; readonly whole: RegExp; readonly forms: readonly { readonly form: string; readonly alone: RegExp }[] };

const disputed: readonly Feature["kind"][] = ["group", "island", "islets", "islet"];

/** In our texts a disputed place has both its names; quotations keep what they have. */
export function checkUnpaired(texts: readonly OwnText[], features: readonly Feature[], locales: readonly Locale[], report: Report): void {
  for (const locale of locales) {
    const { tag } = locale.language;
    const pairs = features.filter(({ kind }) => disputed.includes(kind)).flatMap((feature) => pairOf(feature, locale));
    for (const { place, text } of texts.filter(({ language }) => language === tag)) {
      const rest = pairs.reduce((left, { whole }) => left.replace(whole, "…"), ownVoice(text));
      for (const { written, forms } of pairs) {
        const found = forms.find(({ alone }) => alone.test(rest));
        if (found !== undefined) report(`${place}: "${found.form}" stands alone; write "${written}", both names, always`);
      }
    }
  }
}

function pairOf({ names, kind }: Feature, { language, messages }: Locale): Pair[] {
  const [first, second] = names[language.tag]?.forms ?? [];
  if (first === undefined || second === undefined) return [];
  const pair = messages[kind === "group" ? "name.group" : "name.pair"] ?? "{first} / {second}";
  const filled = (pattern: string, one: string, other: string): string => pattern.replace("{first}", () => one).replace("{second}", () => other);
  const [one, other] = [spelt(first, language.tag), spelt(second, language.tag)];
  const around = pair.split(/(\{first\}|\{second\})/).map((part) => (/^\{\w+\}$/.test(part) ? part : literal(part)));
  return [
    {
      written: filled(pair, first, second),
      whole: new RegExp(wordStart(first) + filled(around.join(""), one, other), "gu"),
      forms: [
        { form: first, alone: standing(first, one, language.tag) },
        { form: second, alone: standing(second, other, language.tag) },
      ],
    },
  ];
}

/** A name as a text spells it: Russian declines it. */
function spelt(form: string, tag: string): string {
  if (tag !== "ru") return literal(form);
  return literal(form).replace(/\p{L}{3,}/gu, (word) => String.raw`${word.replace(/[аеёийоуыэюя]+$/u, "")}\p{L}{0,4}`);
}

/** Finds a name. In Russian a capital letter after it makes it a person's, as in Юрий Ушаков. */
function standing(form: string, pattern: string, tag: string): RegExp {
  return new RegExp(wordStart(form) + pattern + wordEnd(form) + (tag === "ru" ? String.raw`(?! \p{Lu})` : ""), "u");
}
