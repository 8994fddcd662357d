// What slack-blocks-to-jsx draws: everything that only has to be looked at.
import { Fragment, memo, type ReactNode, useMemo } from "react";
import { type Block as DrawnKind, Message as Drawing } from "slack-blocks-to-jsx";
import type { Block } from "./block_kit";
import { nameOf, useWorkspace } from "./store";
import { useTheme } from "./theme";

type Hooks = NonNullable<Parameters<typeof Drawing>[0]["hooks"]>;

const mention = (text: string): ReactNode => <span className="mention">{text}</span>;

// The library takes `verbatim` for "no marks at all" (Slack: links and names are not found by themselves), and makes
// block ids ids of the document, where each may stand only once.
function prepared(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(prepared);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const kept = Object.entries(value).filter(([name]) => name !== "verbatim" && name !== "block_id");
  return Object.fromEntries(kept.map(([name, each]) => [name, prepared(each)]));
}

export const DrawnBlock = memo(function DrawnBlock({ block }: { block: Block }) {
  const workspace = useWorkspace();
  const theme = useTheme();
  const blocks = useMemo(() => [prepared(block)] as DrawnKind[], [block]);
  const hooks = {
    user: ({ id }: { id: string }) => mention("@" + nameOf(workspace, id)),
    channel: ({ id, name }: { id: string; name?: string }) =>
      mention("#" + (workspace.channels.find((each) => each.id === id)?.name ?? name ?? id)),
    atHere: () => mention("@here"),
    atChannel: () => mention("@channel"),
    atEveryone: () => mention("@everyone"),
    link: ({ href, children }: { href: string; children: ReactNode }) =>
      /^(https?|mailto):/.test(href) ? (
        <a href={href} target="_blank" rel="noopener noreferrer nofollow">
          {children}
        </a>
      ) : (
        <Fragment>{children}</Fragment>
      ),
  } as Hooks;
  return <Drawing withoutWrapper blocks={blocks} name="" logo="" theme={theme} hooks={hooks} />;
});

// A text with Slack's marks in it.
export function Words({ text }: { text: string }) {
  const block = useMemo(() => ({ type: "section", text: { type: "mrkdwn" as const, text } }), [text]);
  return <DrawnBlock block={block} />;
}
