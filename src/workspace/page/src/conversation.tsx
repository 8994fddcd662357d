import { openAgent } from "./actions";
import { Composer } from "./composer";
import { GuidedStart } from "./guided_start";
import { Icon } from "./icons";
import { MessageList, useChannelMessages } from "./message_list";
import { ChannelMark } from "./sidebar";
import { titleOf, useStore, useWorkspace } from "./store";

export function Conversation({ id }: { id: string }) {
  const workspace = useWorkspace();
  const me = useStore((now) => now.me);
  const channel = workspace.channels.find((each) => each.id === id);
  if (!channel) {
    return <p className="empty">This person is in no channel.</p>;
  }
  const title = titleOf(workspace, channel, me);
  const isRoom = channel.kind !== "direct" && channel.kind !== "group";
  const count = channel.members.length || workspace.people.length;
  return (
    <>
      <header className="pane-head">
        <h2>
          <ChannelMark channel={channel} /> {title}
        </h2>
        {isRoom && (
          <span className="members">
            <Icon name="people" size={16} /> {count}
            <span className="sr-only"> members</span>
          </span>
        )}
        <button type="button" className="button" onClick={() => void openAgent(channel)}>
          <Icon name="spark" size={16} /> Ask {workspace.bot.name}
        </button>
      </header>
      <ChannelMessages
        id={id}
        label={isRoom ? `Message #${title}` : `Message ${title}`}
        title={title}
        showsStart={isRoom}
      />
    </>
  );
}

interface MessagesProps {
  id: string;
  label: string;
  title: string;
  showsStart?: boolean;
}

export function ChannelMessages({ id, label, title, showsStart = false }: MessagesProps) {
  const { shown, replies } = useChannelMessages(id);
  const isFresh = useStore((now) => now.isFresh);
  return (
    <>
      <MessageList messages={shown} replies={replies} place={id} label={`Messages in ${title}`}>
        {showsStart && <GuidedStart />}
        {isFresh && shown.length === 0 && <p className="empty">No messages yet. Say something below.</p>}
      </MessageList>
      <Composer channel={id} label={label} takesFocus />
    </>
  );
}
