/** How the hosts that listen to a frame wish to hear its height. One that is not there overhears nothing: all are told. */

/** What a host may be told: the height in px; the frame's own address; the word by which WordPress knows its frame. */
export interface Told {
  height: number;
  address: string;
  secret: string | undefined;
}
type Form = (told: Told) => object | string | undefined;

const HOSTS: Readonly<Record<"own" | "amp" | "embedly" | "wordpress", Form>> = {
  own: ({ height }) => ({ type: "four-islands:resize", version: 1, height }),
  amp: ({ height }) => ({ sentinel: "amp", type: "embed-size", height }),
  embedly: ({ height, address }) => JSON.stringify({ src: address, context: "iframe.resize", height }),
  wordpress: ({ height, secret }) => (secret === undefined ? undefined : { message: "height", value: height, secret }),
};

export const heightMessages = (told: Told): (object | string)[] =>
  Object.values(HOSTS).flatMap((form) => {
    const message = form(told);
    return message === undefined ? [] : [message];
  });

/** WordPress puts it into the address, behind whatever stands there: `#?secret=...`. */
export const secretIn = (hash: string): string | undefined => /[#?&]secret=([A-Za-z0-9]{1,64})(?![^&])/.exec(hash)?.[1];
