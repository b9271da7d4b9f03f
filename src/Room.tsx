/** A part of the page that may fail alone: what throws in it takes down nothing else, and its reader is told. */
import { Component, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { MessageKey } from "./i18n/keys";
import { message, type Messages } from "./i18n/message";
import { slot } from "./slot";

type Named<Key> = Key extends `notice.room.${string}` ? Key : never;
/** What the reader calls a part of the page. */
export type RoomName = Named<MessageKey>;

interface FailedProps {
  locale: Messages;
  name: RoomName;
  onRetry: () => void;
}

export const Failed = ({ locale, name, onRetry }: FailedProps) => (
  <p>
    {message(locale, "notice.room", { what: message(locale, name) })}{" "}
    <button type="button" onClick={onRetry}>
      {message(locale, "notice.retry")}
    </button>
  </p>
);

interface RoomProps {
  locale: Messages;
  name: RoomName;
  onFailed?: () => void;
  /** What stands there instead, where the page's place for messages is not seen. */
  instead?: (words: ReactNode) => ReactNode;
  children: ReactNode;
}

export class Room extends Component<RoomProps, { failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };
  readonly retry = () => this.setState({ failed: false });

  override componentDidCatch() {
    this.props.onFailed?.();
  }

  override render() {
    const { locale, name, instead, children } = this.props;
    if (!this.state.failed) return children;
    const words = <Failed locale={locale} name={name} onRetry={this.retry} />;
    return instead === undefined ? createPortal(words, slot("notices")) : instead(words);
  }
}
