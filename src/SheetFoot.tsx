/** What every printed sheet has: copies of the page's own words, the sources, and when, in which language and from where it comes. */
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { formatDate } from "./i18n/format";
import type { LateWords } from "./i18n/lateWords";
import { message, type Messages } from "./i18n/message";
import { QrCode } from "./picture/QrCode";
import { onPaper, publicAddress } from "./sheetParts";

/** Copies of elements of the page, as they are. */
export function Copies({ of }: { of: readonly Element[] }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function copyThem() {
      place.current?.replaceChildren(...of.map(onPaper));
    },
    [of],
  );
  return <div ref={place} />;
}

export const found = (selector: string): Element[] => [...document.querySelectorAll(selector)];

export function Sources({ locale, words, ids }: { locale: Messages; words: LateWords; ids: readonly string[] }) {
  const sources = ids.flatMap((id) => words.sources[id] ?? []).toSorted((a, b) => a.number - b.number);
  if (sources.length === 0) return null;
  return (
    <p className="sheet-sources">
      <b>{message(locale, "print.sources")}</b>{" "}
      {sources.map(({ number, line }) => (
        <span key={number}>
          [{number}] <span lang="en">{line}</span>{" "}
        </span>
      ))}
    </p>
  );
}

/** When, in which language, and from where. */
interface ImprintProps {
  locale: Messages;
  words: LateWords;
  address: string;
  /** YYYY-MM-DD */
  today: string;
  children: ReactNode;
}

export function Imprint({ locale, words, address, today, children }: ImprintProps) {
  const known = publicAddress(address);
  return (
    <div className="sheet-imprint">
      <div>
        {children}
        <p>
          {message(locale, "print.language", { language: words.language.name })} ·{" "}
          {message(locale, "print.date", { date: formatDate(locale.language.tag, today) })}
        </p>
        <p className="sheet-address">{known ?? address.replace(/^.*\//, "")}</p>
      </div>
      {known !== undefined && <QrCode text={known} label={message(locale, "print.code", { address: known })} />}
    </div>
  );
}

/** Who says it, in what order names stand, and whether anybody has read the translation; and whose the coasts are. */
export const conventionsIn = (): Element[] => found(".panel > footer > p:not(.openers)");
export const creditsIn = (): Element[] => found(".chrome .credits");
