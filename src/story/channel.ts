/** Between the projector's window and the presenter's: a channel of their own for each lesson, so that two on one machine do not meet. */
import * as v from "valibot";

const step = v.pipe(v.string(), v.maxLength(64));
/** `hello`: I am here, where are you? `at`: what the projector shows. The others ask the projector for something. */
const Message = v.variant("type", [
  v.strictObject({ type: v.literal("hello") }),
  v.strictObject({ type: v.literal("at"), step, black: v.boolean() }),
  v.strictObject({ type: v.literal("go"), step }),
  v.strictObject({ type: v.literal("black"), on: v.boolean() }),
  v.strictObject({ type: v.literal("again") }),
]);
export type Message = v.InferOutput<typeof Message>;

export interface Channel {
  send: (message: Message) => void;
  close: () => void;
}

/** Whatever else is said on the channel is not heard. */
export function readMessage(data: unknown): Message | undefined {
  const read = v.safeParse(Message, data);
  return read.success ? read.output : undefined;
}

export function openChannel(session: string, hear: (message: Message) => void): Channel {
  const channel = new BroadcastChannel(`four-islands:${session}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message !== undefined) hear(message);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target, it is no window
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** A name for a lesson that no other has. */
export const newSession = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
