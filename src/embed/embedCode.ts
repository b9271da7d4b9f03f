/** The two lines that a publisher pastes. */
import { wishedHeight } from "./height";

export interface EmbedOptions {
  /** The folder of the site, with its slash. */
  site: string;
  /** The address of the view, without `#`. */
  address: string;
  lang: string;
  /** What the frame is called. */
  title: string;
  theme: "" | "light" | "dark";
  wheel: boolean;
  /** The frame's width in px. */
  width: number;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The address of the embedded view. */
export function embedAddress({ site, address, lang, theme, wheel }: Omit<EmbedOptions, "title" | "width">): string {
  const kept = address.split("&").filter((pair) => pair !== "" && !/^(embed|theme|lang|scrollWheelZoom)=/.test(pair));
  const own = ["embed=1", ...(theme === "" ? [] : [`theme=${theme}`]), ...(wheel ? ["scrollWheelZoom=true"] : [])];
  return `${site}${lang === "en" ? "" : `${lang}/`}#${[...kept, ...own].join("&")}`;
}

export function embedCode(options: EmbedOptions): string {
  const height = wishedHeight(options.width, 16);
  const src = escaped(embedAddress(options));
  return `<iframe src="${src}" title="${escaped(options.title)}" width="${options.width}" height="${height}" loading="lazy" allow="fullscreen"></iframe>`;
}
