import { notify, openSide, request } from "./actions";
import type { Message } from "./contract";
import { Icon } from "./icons";
import { Menu } from "./menu";
import { ReactionMenu } from "./reactions";
import { useWorkspace } from "./store";
import { sketchOfMessage } from "./test_sketch";

const forMessages = (kind: string) => kind.startsWith("message");

// What appears over a message that is pointed at or has the focus.
export function MessageToolbar({ message, inThread }: { message: Message; inThread: boolean }) {
  const workspace = useWorkspace();
  const copy = () => {
    void navigator.clipboard.writeText(sketchOfMessage(message)).then(
      () => notify("Copied as a test."),
      () => notify("The browser does not allow copying."),
    );
  };
  const shortcuts = workspace.shortcuts
    .filter((each) => forMessages(each.kind))
    .map((each) => ({
      key: each.callback_id,
      text: each.name,
      label: (
        <span>
          {each.name}
          <small>{workspace.bot.name}</small>
        </span>
      ),
      run: () => void request("shortcut", { callback_id: each.callback_id, channel: message.channel, ts: message.ts }),
    }));
  if (message.is_ephemeral) {
    return null;
  }
  return (
    <div className="toolbar" role="group" aria-label="Message actions">
      <ReactionMenu message={message} />
      {!inThread && (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => openSide({ kind: "thread", channel: message.channel, ts: message.thread_ts || message.ts })}
        >
          <Icon name="reply" />
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Copy as test" title="Copy as test" onClick={copy}>
        <Icon name="code" />
      </button>
      <Menu
        label="Message shortcuts"
        button={<Icon name="more" />}
        items={shortcuts}
        title="Message shortcuts"
        empty="No shortcuts here"
      />
    </div>
  );
}
