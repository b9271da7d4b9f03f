/** What only the embedded view says: how old the data are, and where all of it is. */
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";
import { pageUrl } from "./addresses";
import type { Edition } from "./edition";

/** The day of the build (UTC); `DATA_DATE` (YYYY-MM-DD) where a build must not depend on its day. */
export const asOf = (): string => process.env["DATA_DATE"] ?? new Date().toISOString().slice(0, 10);

/** `siteUrl`: without one there is no full page to lead to, since a frame does not know where its page lies. */
export function EmbedCredit({ edition, siteUrl }: { edition: Edition; siteUrl: URL | undefined }) {
  const { locale, lang, about } = edition;
  return (
    <span className="embed-only">
      {" · "}
      {message(locale, "embed.asOf", { date: formatDate(lang, asOf()) })}
      {siteUrl !== undefined && (
        <>
          {" · "}
          <a data-full="" href={pageUrl(siteUrl, lang, { about: about?.id })}>
            {message(locale, "embed.full")}
          </a>
        </>
      )}
    </span>
  );
}
