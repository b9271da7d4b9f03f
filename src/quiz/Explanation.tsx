/** Why an answer is right: sentences with their sources, the article's own words, both readings. */
import { message, type Messages } from "../i18n/message";
import type { Question, Statement } from "./format";

interface Around {
  locale: Messages;
  /** Where a source's entry is: opened in place, or followed. */
  sourceAt: (id: string) => string;
}

function Said({ statement: { text, lang, doubt, sources }, locale, sourceAt }: Around & { statement: Statement }) {
  return (
    <p lang={lang} data-confidence={doubt === true ? "medium" : undefined}>
      {text}
      {sources.map(([id, number]) => (
        <sup key={id}>
          <a data-source={id} href={sourceAt(id)} aria-label={message(locale, "source.number", { number })}>
            {number}
          </a>
        </sup>
      ))}
      {doubt === true && <small> {message(locale, "confidence.medium")}</small>}
    </p>
  );
}

/** The excerpt as it stands in the page: the article's words, and our translation where the page has one. */
function Quoted({ id, locale }: Pick<Around, "locale"> & { id: string }) {
  const quote = document.querySelector<HTMLElement>(`blockquote[data-quote="${id}"]`);
  const translation = quote?.parentElement?.querySelector("[data-translation]");
  if (quote === null) return null;
  return (
    <figure className="quiz-quote">
      <figcaption>{message(locale, "quiz.quote")}</figcaption>
      <blockquote lang={quote.lang} cite={quote.getAttribute("cite") ?? undefined}>
        {quote.textContent}
      </blockquote>
      {translation != null && (
        <details>
          <summary>{translation.querySelector("summary")?.textContent}</summary>
          <p>{translation.querySelector("p")?.textContent}</p>
        </details>
      )}
    </figure>
  );
}

export function Explanation({ question, onShow, ...around }: Around & { question: Question; onShow: () => void }) {
  const { why, sides, shown } = question;
  const { locale } = around;
  return (
    <section className="quiz-why" aria-labelledby="quiz-why">
      <h2 id="quiz-why">{message(locale, "quiz.why")}</h2>
      {shown.quote !== undefined && <Quoted id={shown.quote} locale={locale} />}
      {why.map((statement) => (
        <Said key={statement.text} statement={statement} {...around} />
      ))}
      {sides !== undefined && (
        <dl>
          {sides.map(({ label, text, lang }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd lang={lang}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {Object.keys(shown).length > 0 && (
        <button type="button" onClick={onShow}>
          {message(locale, "action.showOnMap")}
        </button>
      )}
    </section>
  );
}
