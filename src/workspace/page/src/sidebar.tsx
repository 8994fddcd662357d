import type { ReactNode } from "react";
import { go } from "./actions";
import { Avatar } from "./avatar";
import type { Channel } from "./contract";
import { Icon, type IconName } from "./icons";
import { moveFocus } from "./menu";
import { appChannel, isBotChannel, isMember, type Middle, titleOf, useStore, useWorkspace } from "./store";

const marks: Record<Channel["kind"], IconName> = {
  public: "hash",
  private: "lock",
  shared: "shared",
  direct: "people",
  group: "people",
};
const spoken: Record<Channel["kind"], string> = {
  public: "",
  private: "private channel",
  shared: "shared with another company",
  direct: "direct message",
  group: "group",
};

export function ChannelMark({ channel }: { channel: Channel }) {
  return <Icon name={channel.external ? "shared" : marks[channel.kind]} size={16} />;
}

interface EntryProps {
  to: Middle;
  isOpen: boolean;
  isUnread?: boolean;
  note?: string;
  children: ReactNode;
  label: string;
}

// One tab stop for the whole bar; the arrows move inside it.
function Entry({ to, isOpen, isUnread = false, note = "", children, label }: EntryProps) {
  const spokenNote = [note, isUnread ? "unread" : ""].filter(Boolean).join(", ");
  return (
    <li>
      <button
        type="button"
        className={`entry ${isUnread ? "unread" : ""}`}
        tabIndex={isOpen ? 0 : -1}
        data-text={label}
        aria-current={isOpen ? "page" : undefined}
        onClick={() => go(to)}
      >
        {children}
        {spokenNote && <span className="sr-only">, {spokenNote}</span>}
        {isUnread && <span className="unread-dot" aria-hidden="true" />}
      </button>
    </li>
  );
}

export function Sidebar() {
  const workspace = useWorkspace();
  const { team, channels, bot } = workspace;
  const me = useStore((now) => now.me);
  const middle = useStore((now) => now.middle);
  const unread = useStore((now) => now.unread);
  const mine = channels.filter((each) => isMember(each, me));
  const rooms = mine.filter((each) => each.kind !== "direct" && each.kind !== "group");
  const direct = mine.filter(
    (each) => (each.kind === "direct" || each.kind === "group") && !isBotChannel(workspace, each),
  );
  const dm = appChannel(workspace, me);
  const entry = (channel: Channel) => (
    <Entry
      key={channel.id}
      to={{ kind: "channel", channel: channel.id }}
      label={titleOf(workspace, channel, me)}
      isOpen={middle.kind === "channel" && middle.channel === channel.id}
      isUnread={unread.has(channel.id)}
      note={spoken[channel.external ? "shared" : channel.kind]}
    >
      <ChannelMark channel={channel} />
      <span className="entry-name">{titleOf(workspace, channel, me)}</span>
      {(channel.external || channel.kind === "shared") && (
        <span className="badge" aria-hidden="true">
          Shared
        </span>
      )}
    </Entry>
  );
  return (
    <nav className="sidebar" aria-label={team} onKeyDown={(event) => moveFocus(event, ".entry")}>
      <h2>Channels</h2>
      <ul>{rooms.map(entry)}</ul>
      {direct.length > 0 && (
        <>
          <h2>Direct messages</h2>
          <ul>{direct.map(entry)}</ul>
        </>
      )}
      <h2>Apps</h2>
      <ul>
        <Entry
          to={{ kind: "app", tab: "home" }}
          label={bot.name}
          isOpen={middle.kind === "app"}
          isUnread={dm !== undefined && unread.has(dm.id)}
          note="app"
        >
          <Avatar id={bot.id} name={bot.name} size="small" />
          <span className="entry-name">{bot.name}</span>
        </Entry>
      </ul>
      <h2>For editors</h2>
      <ul>
        <Entry to={{ kind: "knowledge" }} label="Knowledge" isOpen={middle.kind === "knowledge"}>
          <Icon name="book" size={16} />
          <span className="entry-name">Knowledge</span>
        </Entry>
      </ul>
    </nav>
  );
}
