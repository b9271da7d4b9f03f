/**
 * The map where neither frames nor scripts are allowed: the preview picture of a page with the islands' names as links in it
 * (an image map), and the article's words. Made to be pasted, so it stands on addresses in the world.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { formatDate } from "../i18n/format";
import { message } from "../i18n/message";
import { boxOfRing, grown } from "../picture/rects";
import { pageUrl, PREVIEW, previewPath } from "./addresses";
import { type Edition, gazetteerOf, groupOf, titleOf } from "./edition";
import { drawingIn, lookOf, MAP, ringsOf } from "./preview/look";
import { stanceLine } from "./stance";

/** The picture is shown at half its size, so that it is sharp on dense screens too; what can be hit is as large as a target should be. */
const SHOWN = { width: PREVIEW.width / 2, height: PREVIEW.height / 2 };
const LEAST = 24;

interface Area {
  id: string;
  title: string;
  /** left, top, right, bottom in px of the picture as it is shown. */
  coords: string;
}

function areasOf(edition: Edition): Area[] {
  return drawingIn(lookOf(edition), edition, []).islands.flatMap(({ id, name, path }) => {
    const box = boxOfRing(ringsOf(path).flat());
    const short = Math.min(box[2] - box[0], box[3] - box[1]);
    const coords = grown(box, Math.max(0, (LEAST - short) / 2)).map((value, at) =>
      Math.round(Math.min(Math.max(value, 0), at % 2 === 0 ? MAP.width : MAP.height)),
    );
    return [{ id, title: name, coords: coords.join(",") }];
  });
}

/** The excerpts that speak of the group as a whole, so many of them. */
const QUOTES = 2;

/** @param siteUrl the site's address in the world */
export function figureOf(edition: Edition, siteUrl: URL): string {
  const { content, lang, locale } = edition;
  const group = groupOf(edition);
  const known = gazetteerOf(edition);
  const quotes = content.excerpts.filter(({ targets }) => targets.some(({ feature }) => feature === group.id)).slice(0, QUOTES);
  const alt = message(locale, "preview.alt", { name: titleOf(edition, group), stance: stanceLine(edition) });
  const page = (about: string) => pageUrl(siteUrl, lang, { about });
  const html = renderToStaticMarkup(
    <figure lang={lang}>
      <img loading="lazy" src={new URL(previewPath(lang), siteUrl).href} {...SHOWN} alt={alt} useMap="#four-islands" />
      <map name="four-islands">
        {areasOf(edition)
          .filter(({ id }) => known.some((feature) => feature.id === id))
          .map(({ id, title, coords }) => (
            <area key={id} shape="rect" coords={coords} href={page(id)} alt={title} title={title} />
          ))}
      </map>
      <figcaption>
        <p>
          <a href={page(group.id)}>{titleOf(edition, group)}</a>. {stanceLine(edition)}. {message(locale, "credits.coast")}
        </p>
        {quotes.map(({ id, article, before, exact, after, address }) => {
          const source = content.articles.find((candidate) => candidate.id === article);
          if (source === undefined) return null;
          return (
            <blockquote key={id} lang={source.language} cite={source.url}>
              <p>
                {before}
                <mark>{exact}</mark>
                {after}
              </p>
              <footer>
                <a href={address}>
                  {source.publisher}, {formatDate(source.language, source.published)}
                </a>
              </footer>
            </blockquote>
          );
        })}
      </figcaption>
    </figure>,
  );
  // one element a line: whoever pastes it should see what it is
  return `${html.replaceAll(/(?=<(?:img|map|area|figcaption|blockquote|\/map|\/figcaption|\/figure)\b)/g, "\n")}\n`;
}
