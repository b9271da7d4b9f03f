/** Everything to take away: a link, embed code, the picture, the data, citations. */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { formatDate } from "../i18n/format";
import { message, type Messages } from "../i18n/message";
import type { Store } from "../view/store";
import type { Caption } from "./caption";
import { bibtex, cslJson, plain, workOfArticle, workOfView } from "./citations";
import { copy } from "./copy";
import { embedAddress, embedCode, type EmbedOptions } from "./embedCode";
import { saveSvg, savePng } from "./savePicture";
import type { ShareData } from "./share";

// oxlint-disable-next-line oxc/no-barrel-file -- what comes with the panel, in one chunk
export { loadShare } from "./share";

export interface SharePanelProps {
  data: ShareData;
  /** From the page to the folder of the site. */
  root: string;
  languages: readonly string[];
  store: Store;
  onClose: () => void;
}

/** A text to take along, and a button that copies it. */
function Copied({ locale, label, text }: { locale: Messages; label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const id = useId();
  const take = () => {
    if (field.current === null) return;
    void copy(field.current).then((done) => setSaid(message(locale, done ? "share.copied" : "share.copy.failed")));
  };
  return (
    <div className="copied">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={Math.min(6, 1 + Math.ceil(text.length / 60))} value={text} />
      <button type="button" onClick={take}>
        {message(locale, "share.copy")}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <details>
    <summary>{title}</summary>
    {children}
  </details>
);

interface OptionsProps {
  locale: Messages;
  options: EmbedOptions;
  whole: boolean;
  languages: readonly string[];
  onOptions: (change: Partial<EmbedOptions>) => void;
  onWhole: (whole: boolean) => void;
}

function Options({ locale, options, whole, languages, onOptions, onWhole }: OptionsProps) {
  return (
    <p className="options">
      <label>
        {message(locale, "share.language")}{" "}
        <select value={options.lang} onChange={({ target }) => onOptions({ lang: target.value })}>
          {languages.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      </label>
      <label>
        {message(locale, "share.theme")}{" "}
        <select
          value={options.theme}
          onChange={({ target: { value } }) => onOptions({ theme: value === "light" || value === "dark" ? value : "" })}
        >
          <option value="">{message(locale, "share.theme.reader")}</option>
          <option value="light">{message(locale, "share.theme.light")}</option>
          <option value="dark">{message(locale, "share.theme.dark")}</option>
        </select>
      </label>
      <label>
        {message(locale, "share.start")}{" "}
        <select value={whole ? "whole" : "view"} onChange={({ target }) => onWhole(target.value === "whole")}>
          <option value="view">{message(locale, "share.start.view")}</option>
          <option value="whole">{message(locale, "share.start.whole")}</option>
        </select>
      </label>
      <label>
        {message(locale, "share.width")}{" "}
        <input
          type="number"
          min="280"
          max="2000"
          value={options.width}
          onChange={({ target }) => onOptions({ width: Math.round(target.valueAsNumber) || 640 })}
        />
      </label>
      <label>
        <input type="checkbox" checked={options.wheel} onChange={({ target }) => onOptions({ wheel: target.checked })} />{" "}
        {message(locale, "share.wheel")}
      </label>
    </p>
  );
}

function Embed({
  data,
  root,
  languages,
  locale,
  address,
}: Pick<SharePanelProps, "data" | "root" | "languages"> & { locale: Messages; address: string }) {
  const site = data.site ?? new URL(root === "" ? "./" : root, window.location.href).href.replace(/[#?].*$/, "");
  const [whole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<Partial<EmbedOptions>>({});
  const options: EmbedOptions = {
    site,
    address: whole ? "" : address,
    lang: data.lang,
    title: data.frame,
    theme: "",
    wheel: false,
    width: 640,
    ...chosen,
  };
  const preview = embedAddress({ ...options, site: new URL(root === "" ? "./" : root, window.location.href).href });
  return (
    <Section title={message(locale, "share.embed")}>
      <Options
        locale={locale}
        options={options}
        whole={whole}
        languages={languages}
        onOptions={(change) => setChosen((before) => ({ ...before, ...change }))}
        onWhole={setWhole}
      />
      <Copied locale={locale} label={message(locale, "share.embed")} text={embedCode(options)} />
      {/* a new frame for each address: in the old one the choice would be the reader's */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page: in a sandbox it had no origin and could not load its script */}
      <iframe key={preview} title={message(locale, "share.preview")} src={preview} loading="lazy" />
    </Section>
  );
}

/** The words under the picture: what it shows, on which date, whose it is. Its legend and credits are those of the page. */
function captionOf(data: ShareData, locale: Messages, date: string | undefined, link: string): Caption {
  const said = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.innerText.trim().replaceAll(/\s+/g, " "));
  const style = getComputedStyle(document.documentElement);
  const shown = date === undefined ? message(locale, "share.picture.today") : formatDate(data.lang, date);
  const credits = [...(document.querySelector(".credits")?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE);
  return {
    title: data.frame,
    paragraphs: [
      ...new Set([
        date === undefined ? data.stance : message(locale, "share.picture.stance", { stance: data.stance }),
        ...said(".legends .legend a, .legends .of-lines, .legends .drawn-as, .legends .dated li"),
      ]),
      `${message(locale, "share.picture.date", { date: shown })} · ${message(locale, "share.picture.asOf", { date: formatDate(data.lang, data.asOf) })}`,
      credits.map(({ textContent }) => textContent).join(""),
      link,
    ],
    ink: style.color,
    paper: style.backgroundColor,
  };
}

function Picture({ data, locale, date, link }: { data: ShareData; locale: Messages; date: string | undefined; link: string }) {
  const [width, setWidth] = useState(2400);
  const [failed, setFailed] = useState(false);
  const make = async (work: (caption: Caption) => void | Promise<void>) => {
    try {
      await work(captionOf(data, locale, date, link));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={message(locale, "share.picture")}>
      <p className="options">
        <label>
          {message(locale, "share.picture.width")}{" "}
          <input
            type="number"
            min="600"
            max="8000"
            step="100"
            value={width}
            onChange={({ target }) => setWidth(Math.min(Math.max(Math.round(target.valueAsNumber) || 2400, 100), 8000))}
          />
        </label>
        <button type="button" data-save="png" onClick={() => void make((caption) => savePng(caption, width))}>
          {message(locale, "share.png")}
        </button>
        <button type="button" data-save="svg" onClick={() => void make(saveSvg)}>
          {message(locale, "share.svg")}
        </button>
      </p>
      <p role="status">{failed ? message(locale, "share.picture.failed") : ""}</p>
    </Section>
  );
}

/** A frame without an origin may save nothing. */
const maySave = (): boolean => window.parent === window || window.origin !== "null";

function Data({ data, root, locale }: { data: ShareData; root: string; locale: Messages }) {
  return (
    <Section title={message(locale, "share.data")}>
      <ul>
        {data.files.map((file) => (
          <li key={file}>
            <a href={root + file} download>
              {file}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Citations({ data, locale, link }: { data: ShareData; locale: Messages; link: string }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const works = [
    ...data.articles.map((article) => ({ label: message(locale, "share.cite.article"), work: workOfArticle(article) })),
    { label: message(locale, "share.cite.figure"), work: workOfView(data, "map", link, today) },
    { label: message(locale, "share.cite.view"), work: workOfView(data, "webpage", link, today) },
  ];
  return (
    <Section title={message(locale, "share.cite")}>
      {works.map(({ label, work }) => (
        <div key={work.id}>
          <Copied locale={locale} label={`${label}: ${message(locale, "share.cite.plain")}`} text={plain(work)} />
          <Copied locale={locale} label={`${label}: BibTeX`} text={bibtex(work)} />
          <Copied locale={locale} label={`${label}: CSL-JSON`} text={cslJson(work)} />
        </div>
      ))}
    </Section>
  );
}

export function SharePanel({ data, root, languages, store, onClose }: SharePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function open() {
    if (dialog.current?.isConnected === true) dialog.current.showModal();
  }, []);
  const locale: Messages = { language: { tag: data.lang }, messages: data.messages };
  const hash = store.href({ embed: false });
  const inOneFile = document.querySelector('[id^="data:"]') !== null;
  const link = new URL(hash === "#" ? "" : hash, window.location.href).href;
  return (
    <dialog ref={dialog} className="share-panel" aria-label={message(locale, "share.link")} onClose={onClose}>
      <form method="dialog">
        <button>{message(locale, "share.close")}</button>
      </form>
      <Copied locale={locale} label={message(locale, "share.link")} text={link} />
      {!inOneFile && <Embed data={data} root={root} languages={languages} locale={locale} address={hash.slice(1)} />}
      {maySave() && <Picture data={data} locale={locale} date={store.view().date} link={link} />}
      {!inOneFile && <Data data={data} root={root} locale={locale} />}
      <Citations data={data} locale={locale} link={link} />
    </dialog>
  );
}
