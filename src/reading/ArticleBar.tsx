import { type Messages, message, plural } from "../i18n/message";

interface ArticleBarProps {
  locale: Messages;
  /** The excerpts shown, in the order of the article. */
  quotes: readonly string[];
  current?: string;
  inOrder: boolean;
  /** The editors' notes are shown. */
  notes: boolean;
  href: (quote: string) => string;
  orderHref: string;
  onNotes: () => void;
}

/** Where the reader is among the excerpts: "1 of 7", previous, next; and what of ours stands with them. */
export function ArticleBar({ locale, quotes, current, inOrder, notes, href, orderHref, onNotes }: ArticleBarProps) {
  const at = current === undefined ? -1 : quotes.indexOf(current);
  const previous = quotes[at - 1];
  const next = quotes[at + 1];
  return (
    <>
      <p className="count">
        {at < 0
          ? plural(locale, "article.count", quotes.length)
          : message(locale, "article.position", { index: at + 1, count: quotes.length })}
      </p>
      {quotes.length > 1 && (
        <p className="steps">
          <Step href={previous && href(previous)} label={message(locale, "article.previous")} sign="‹" />
          <Step href={next && href(next)} label={message(locale, "article.next")} sign="›" />
        </p>
      )}
      <p className="order">
        <button type="button" className="switch" aria-pressed={notes} onClick={onNotes}>
          {message(locale, "article.notes")}
        </button>
        {!inOrder && <a href={orderHref}>{message(locale, "article.order")}</a>}
      </p>
    </>
  );
}

/** A link that stays where it is when there is nowhere to go, so that the pointer and the focus find it again. */
function Step({ href, label, sign }: { href: string | undefined; label: string; sign: string }) {
  return (
    <a className="step" aria-label={label} {...(href === undefined ? { "aria-disabled": true, role: "link", tabIndex: 0 } : { href })}>
      {sign}
    </a>
  );
}
