// Types only: the words themselves come in with the page.
// oxlint-disable-next-line no-restricted-imports
import type en from "../../content/locales/en.json";

type Written = keyof (typeof en)["messages"];

/** Of a key in `.other`, what stands before it, if there is also one in `.one`. */
type PluralBase<Key> = Key extends `${infer Base}.other` ? (`${Base}.one` extends Written ? Base : never) : never;

/** `article.count` for `article.count.one` and `article.count.other`. */
export type PluralKey = PluralBase<Written>;

/** A key of `content/locales/en.json`: a wrong one does not compile. The kinds of facts are named in the content. */
export type MessageKey = Exclude<Written, `${PluralKey}.${Intl.LDMLPluralRule}`> | `fact.${string}`;
