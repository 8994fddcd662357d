import { useEffect, useState } from "react";
import { go, openAgent } from "./actions";
import { Avatar } from "./avatar";
import { Blocks } from "./blocks";
import { ChannelMessages } from "./conversation";
import { Icon } from "./icons";
import { appChannel, useStore, useWorkspace } from "./store";
import { SurfaceContext } from "./surface";
import { Tabs } from "./tabs";

const tabs = [
  { id: "home", name: "Home" },
  { id: "messages", name: "Messages" },
] as const;

// As long as an app has to acknowledge that its Home tab was opened.
const homeDeadline = 3_000;

function NoHome() {
  const { bot } = useWorkspace();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), homeDeadline);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="empty" role="status">
      {isLate ? `${bot.name} has no Home tab for you yet.` : "Loading…"}
    </p>
  );
}

function HomeTab() {
  const home = useStore((now) => now.home);
  if (!home) {
    return <NoHome />;
  }
  return (
    <SurfaceContext value={{ place: { view_id: home.id } }}>
      <div className="home" role="region" aria-label="Home" tabIndex={0}>
        <Blocks key={home.id} blocks={home.blocks} />
      </div>
    </SurfaceContext>
  );
}

// The app itself: its Home tab and the direct messages with it.
export function AppView({ tab }: { tab: "home" | "messages" }) {
  const workspace = useWorkspace();
  const { bot } = workspace;
  const me = useStore((now) => now.me);
  const channel = appChannel(workspace, me);
  return (
    <>
      <header className="pane-head">
        <Avatar id={bot.id} name={bot.name} size="small" />
        <h2>
          {bot.name} <span className="badge">APP</span>
        </h2>
        <button type="button" className="button" onClick={() => void openAgent(channel)}>
          <Icon name="spark" size={16} /> Ask {bot.name}
        </button>
      </header>
      <Tabs label={bot.name} tabs={tabs} open={tab} onOpen={(next) => go({ kind: "app", tab: next })} />
      {tab === "home" ? (
        <HomeTab />
      ) : channel ? (
        <ChannelMessages id={channel.id} label={`Message ${bot.name}`} title={bot.name} />
      ) : (
        <p className="empty">This person has no direct messages with {bot.name}.</p>
      )}
    </>
  );
}
