import { Footer, type LanguageLink, Languages, NewerKept, Openers, Sourcing, titleOfPage, ToCome } from "./Around";
import { EmbedCredit } from "./EmbedCredit";
import { Articles } from "./Articles";
import { colouringOf, stanceLine } from "./stance";
import type { Edition } from "./edition";
import { cardOf } from "./cards";
import { entriesOf } from "./edition";
import { Conventions, DrawnAs } from "./Conventions";
import { choiceOf, drawingOf, locatorOf } from "./drawing";
import { ShareButton } from "../embed/ShareButton";
import { DELIVERED_AREA, deliveredBox } from "./geometry";
import { MeasuresOf, Reasons } from "./MeasuresOf";
import { message } from "../i18n/message";
import { Locator } from "../picture/Locator";
import { MapControls, Scale } from "../picture/MapControls";
import { Picture } from "../picture/Picture";
import { Card } from "../reading/Card";
import { Strip } from "../reading/Strip";
import { Entries } from "../reading/Entries";
import { inLanguage } from "../i18n/inLanguage";
import { mapWordsOf } from "./mapWords";
import { stripOf } from "./strip";
import { TextSections } from "./TextPages";
import { INITIAL_VIEW } from "../view/view";

/** The map: the delivered picture, and the place where the live map will stand. */
export function Stage({ edition }: { edition: Edition }) {
  const { content, locale } = edition;
  const frame = content.frames.find(({ id }) => id === "islands");
  if (frame === undefined) throw new Error("content/frames.json has no frame called islands.");
  return (
    <div className="stage" data-map="" role="region" aria-label={message(locale, "map.name")} aria-describedby="map-says" id="map">
      <Picture
        drawing={drawingOf(edition)}
        choice={choiceOf(edition)}
        colouring={colouringOf(edition)}
        box={deliveredBox(frame.bbox)}
        area={DELIVERED_AREA}
      />
      {/* until it takes over, all clicks are the picture's */}
      <div id="live" data-waiting="" />
      {(["touch", "wheel"] as const).map((kind) => (
        <p key={kind} className={`gesture ${kind}`} aria-hidden="true" hidden>
          {message(locale, `embed.${kind}`)}
        </p>
      ))}
    </div>
  );
}

function Header({ edition, links }: { edition: Edition; links: readonly LanguageLink[] }) {
  const { locale } = edition;
  return (
    <header className="bar" data-obstacle="">
      <h1>{message(locale, "app.title")}</h1>
      <p className="subtitle">{message(locale, "app.subtitle")}</p>
      <Openers edition={edition} />
      <span className="share" data-slot="share">
        <ToCome>
          <ShareButton label={message(locale, "map.share")} onOpen={() => undefined} />
        </ToCome>
      </span>
      <Languages edition={edition} links={links} />
    </header>
  );
}

/** Who administers and who claims, each with what parts it from the next: a narrow line breaks between the two, not within one. */
const clausesOf = (stance: string): string[] => stance.split(/(?<=[,;、]\s*)(?!\s)/);

function Legend({ edition }: { edition: Edition }) {
  return (
    <p className="legend" data-obstacle="">
      <a href="#feature=four-islands" data-feature="four-islands">
        <span className="swatch" aria-hidden="true" />
        <span>
          {clausesOf(stanceLine(edition)).map((clause) => (
            <span key={clause} className="clause">
              {clause}
            </span>
          ))}
        </span>
      </a>
      <span className="of-lines" data-of-lines="">
        <svg className="swatch-line" width="26" height="2" aria-hidden="true">
          <path d="M0 1H26" />
        </svg>
        {message(edition.locale, "legend.lines")}
      </span>
      <DrawnAs edition={edition} />
    </p>
  );
}

interface ReadingProps {
  edition: Edition;
  links: readonly LanguageLink[];
  siteUrl: URL | undefined;
}

/** Everything but the map, in the order in which it is read. */
export function Reading({ edition, links, siteUrl }: ReadingProps) {
  const { content, locale, lang, about } = edition;
  const frames = content.frames.map(({ id, bbox, name }) => ({ id, bbox, name: inLanguage(name, lang).said }));
  return (
    <>
      <Header edition={edition} links={links} />
      <section className="chrome" aria-label={message(locale, "legend.title")}>
        <p className="unseen" id="map-says">
          {mapWordsOf(edition)}
        </p>
        <div className="legends">
          <Legend edition={edition} />
          <div data-slot="legend" />
        </div>
        <Strip strip={stripOf(edition)} />
        <div className="controls" data-slot="controls">
          <ToCome>
            <MapControls
              locale={locale}
              frames={frames}
              view={INITIAL_VIEW}
              href={({ frame }) => `#frame=${frame}`}
              onZoom={() => undefined}
              lines={[]}
              conventions={[]}
              onLayers={() => undefined}
              measuring={false}
              onMeasure={() => undefined}
            />
          </ToCome>
        </div>
        <div className="tool" data-slot="tool" />
        <div className="bottom">
          <div className="foot">
            <div data-slot="scale">
              <ToCome>
                <Scale look={{ zoom: 7, latitude: 44 }} locale={locale} />
              </ToCome>
            </div>
          </div>
          <Locator drawing={locatorOf(edition)} title={message(locale, "locator.title")} />
        </div>
        <p className="credits" data-obstacle="">
          {message(locale, "credits.coast")} · {message(locale, "credits.places")} · {message(locale, "credits.map")}
          <EmbedCredit edition={edition} siteUrl={siteUrl} />
        </p>
      </section>
      <main className="panel" id="panel" data-choice={about?.id}>
        <p className="unseen" role="status" data-slot="choice" />
        <div className="notices" role="status" data-slot="notices" />
        {content.lost.map((id) => (
          <p key={id} className="notices" role="status" data-notice="anchor">
            {message(locale, "notice.anchor", { what: id })}
          </p>
        ))}
        <p className="notices" role="alert" data-notice="map" hidden>
          {message(locale, "notice.map")}
        </p>
        <NewerKept edition={edition} />
        <div className="on-date" data-slot="on-date" />
        <Conventions edition={edition} />
        <Entries
          label={message(locale, "list.title")}
          groups={entriesOf(edition)}
          current={about?.id}
          table={{ href: edition.ways.page("table"), title: titleOfPage(edition, "table") }}
        />
        <div className="cards">
          {content.features.map((feature) => (
            <Card key={feature.id} card={cardOf(edition, feature)} page={lang} chosen={feature === about}>
              <MeasuresOf feature={feature} edition={edition} />
            </Card>
          ))}
        </div>
        <Reasons edition={edition} />
        <Articles edition={edition} />
        {edition.ways.oneFile && <TextSections edition={edition} />}
        <Footer edition={edition}>
          <Openers edition={edition} />
        </Footer>
      </main>
      <Sourcing edition={edition} />
    </>
  );
}
