import { message, type Messages } from "./i18n/message";
import type { Problem } from "./view/address";

interface NoticesProps {
  locale: Messages;
  problems: readonly Problem[];
  missing: readonly string[];
  onRetry: () => void;
}

const wordsFor = (locale: Messages, { key, value }: Problem): string => {
  if (key === "feature") return message(locale, "notice.unknown.feature", { what: value });
  if (key === "quote") return message(locale, "notice.unknown.quote", { what: value });
  return message(locale, "notice.address", { what: `${key}=${value}` });
};

/** What is missing with a file, in words of the page. */
function missingWords(locale: Messages, file: string): string {
  if (file === "islands.geojson") return message(locale, "notice.detail.coarse", { file });
  return message(locale, "notice.data", { file, what: message(locale, file === "islets.geojson" ? "list.islets" : "legend.land") });
}

/** What was not understood or could not be had, in the reader's language; everything else goes on. */
export function Notices({ locale, problems, missing, onRetry }: NoticesProps) {
  return (
    <>
      {problems.map((problem) => (
        <p key={`${problem.key}=${problem.value}`}>{wordsFor(locale, problem)}</p>
      ))}
      {missing.length > 0 && (
        <p>
          {missing.map((file) => missingWords(locale, file)).join(" ")}{" "}
          <button type="button" onClick={onRetry}>
            {message(locale, "notice.retry")}
          </button>
        </p>
      )}
    </>
  );
}
