import { useEffect, useState } from "react";
import { openSide } from "./actions";
import { Composer } from "./composer";
import { Icon } from "./icons";
import { MessageList, useThreadMessages } from "./message_list";
import { type Side, titleOf, useStore, useWorkspace } from "./store";
import { AgentPane } from "./agent_pane";

export function PaneHead({ title, note, closeLabel }: { title: string; note?: string; closeLabel: string }) {
  return (
    <header className="pane-head">
      <button type="button" className="icon-button only-phone" aria-label="Back" onClick={() => openSide(null)}>
        <Icon name="back" />
      </button>
      <h2>
        {title} {note && <small>{note}</small>}
      </h2>
      <button
        type="button"
        className="icon-button not-phone"
        aria-label={closeLabel}
        title={closeLabel}
        onClick={() => openSide(null)}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function ThreadPane({ channel, ts }: { channel: string; ts: string }) {
  const workspace = useWorkspace();
  const me = useStore((now) => now.me);
  const messages = useThreadMessages(channel, ts);
  const found = workspace.channels.find((each) => each.id === channel);
  const title = found ? titleOf(workspace, found, me) : "";
  const isRoom = found && found.kind !== "direct" && found.kind !== "group";
  return (
    <>
      <PaneHead title="Thread" note={isRoom ? "#" + title : title} closeLabel="Close thread" />
      <MessageList messages={messages} place={`${channel} ${ts}`} label="Thread" inThread replyLine />
      <Composer channel={channel} thread={ts} label="Reply…" takesFocus />
    </>
  );
}

export function SidePane({ side }: { side: Side }) {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = before instanceof HTMLElement && before.isConnected ? before : document.getElementById("main");
      target?.focus();
    },
    [before],
  );
  return (
    <aside
      className="side pane"
      aria-label={side.kind === "thread" ? "Thread" : "Agent"}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          openSide(null);
        }
      }}
    >
      {side.kind === "thread" ? (
        <ThreadPane channel={side.channel} ts={side.ts} />
      ) : (
        <AgentPane channel={side.channel} ts={side.ts} />
      )}
    </aside>
  );
}
