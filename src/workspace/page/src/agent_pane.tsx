import { openAgent, request } from "./actions";
import { Avatar } from "./avatar";
import { Composer } from "./composer";
import { Icon } from "./icons";
import { MessageList, useThreadMessages } from "./message_list";
import { PaneHead } from "./side_pane";
import { useStore, useWorkspace } from "./store";

// The app as an agent beside a channel: suggested prompts, a status while it works, a title for the thread.
export function AgentPane({ channel, ts }: { channel: string; ts: string }) {
  const { bot } = useWorkspace();
  const agent = useStore((now) => now.agents[channel]);
  const me = useStore((now) => now.me);
  const thread = useThreadMessages(channel, ts);
  const messages = thread.filter((each) => each.ts !== ts || !each.is_bot); // the first one only holds the thread
  const hasAsked = messages.some((each) => each.user === me);
  const ask = (message: string) => void request("post", { channel, thread_ts: ts, text: message });
  return (
    <>
      <PaneHead
        title={agent?.title || bot.name}
        note={agent?.title ? bot.name : "New conversation"}
        closeLabel="Close agent"
      />
      <MessageList messages={messages} place={`${channel} ${ts}`} label={`Conversation with ${bot.name}`} inThread>
        {messages.length === 0 && (
          <div className="agent-welcome">
            <Avatar id={bot.id} name={bot.name} size="large" />
            <p>Hi! Ask me whom to hire.</p>
          </div>
        )}
      </MessageList>
      {!hasAsked && Boolean(agent?.prompts?.length) && (
        <ul className="prompts" aria-label="Suggested questions">
          {agent?.prompts?.map((prompt) => (
            <li key={prompt.title}>
              <button type="button" className="button" onClick={() => ask(prompt.message)}>
                {prompt.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="agent-status" role="status">
        {agent?.status && (
          <>
            <span className="spinner" aria-hidden="true" />
            {bot.name} {agent.status}
          </>
        )}
      </p>
      {hasAsked && (
        <button type="button" className="link new-agent" onClick={() => void openAgent()}>
          <Icon name="plus" size={14} /> New conversation
        </button>
      )}
      <Composer channel={channel} thread={ts} label={`Ask ${bot.name}…`} takesFocus />
    </>
  );
}
