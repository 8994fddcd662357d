import { react } from "./actions";
import type { Message } from "./contract";
import { emojiOf, offered } from "./emoji";
import { Icon } from "./icons";
import { Menu } from "./menu";
import { nameOf, useStore, useWorkspace } from "./store";

export function ReactionMenu({ message, className = "icon-button" }: { message: Message; className?: string }) {
  const me = useStore((now) => now.me);
  const items = offered.map((name) => ({
    key: name,
    text: name,
    label: (
      <span role="img" aria-label={name.replaceAll("_", " ")}>
        {emojiOf(name)}
      </span>
    ),
    run: () => void react(message, name, isMine(message, name, me)),
  }));
  return (
    <Menu
      label="Add a reaction"
      button={<Icon name="smile" />}
      items={items}
      className={className}
      menuClassName="emoji"
    />
  );
}

const isMine = (message: Message, name: string, me: string) =>
  Boolean(message.reactions?.find((each) => each.name === name)?.users.includes(me));

export function Reactions({ message }: { message: Message }) {
  const workspace = useWorkspace();
  const me = useStore((now) => now.me);
  if (!message.reactions?.length) {
    return null;
  }
  return (
    <div className="reactions" role="group" aria-label="Reactions">
      {message.reactions.map(({ name, users }) => {
        const mine = users.includes(me);
        const who = users.map((id) => nameOf(workspace, id)).join(", ");
        return (
          <button
            key={name}
            type="button"
            className={`reaction ${mine ? "mine" : ""}`}
            aria-pressed={mine}
            title={who}
            aria-label={`${name.replaceAll("_", " ")}, ${users.length}: ${who}`}
            onClick={() => void react(message, name, mine)}
          >
            {emojiOf(name)} <b>{users.length}</b>
          </button>
        );
      })}
      <ReactionMenu message={message} className="reaction" />
    </div>
  );
}
