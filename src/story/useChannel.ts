import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { type Channel, type Message, openChannel } from "./channel";

type Answer = (message: Message) => void;

/** The lesson's channel, where it has one; `hear` may change with every drawing. Opened, it asks where the other window is. */
export function useChannel(session: string | undefined, hear: (message: Message, answer: Answer) => void): Answer {
  const channel = useRef<Channel>(undefined);
  const listener = useRef(hear);
  useLayoutEffect(function keepTheListener() {
    listener.current = hear;
  });
  useEffect(
    function openIt() {
      if (session === undefined) return undefined;
      const opened = openChannel(session, (message) => listener.current(message, (answer) => channel.current?.send(answer)));
      channel.current = opened;
      opened.send({ type: "hello" });
      return function closeIt() {
        channel.current = undefined;
        opened.close();
      };
    },
    [session],
  );
  return useCallback((message) => channel.current?.send(message), []);
}
