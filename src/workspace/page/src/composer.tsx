import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { request } from "./actions";
import { complete, type Completion, type Offer } from "./completion";
import { Icon } from "./icons";
import { Menu } from "./menu";
import { useWorkspace } from "./store";
import { asCommand, asMarkup } from "./typed_text";

interface Props {
  channel: string;
  thread?: string;
  label: string;
  takesFocus?: boolean;
}

const isTouched = matchMedia("(pointer: coarse)").matches; // there the focus would open the keyboard

// What was typed and not sent yet, for each place.
const drafts = new Map<string, string>();

export function Composer({ channel, thread, label, takesFocus = false }: Props) {
  const workspace = useWorkspace();
  const place = `${channel} ${thread ?? ""}`;
  const [text, setText] = useState(drafts.get(place) ?? "");
  const [offered, setOffered] = useState<Completion>();
  const [at, setAt] = useState(0);
  const [files, setFiles] = useState<{ name: string; size: number }[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const fileField = useRef<HTMLInputElement>(null);
  const caret = useRef<number>(undefined); // where it goes once the text is drawn
  const list = useId();
  const offers = offered?.offers ?? [];

  useEffect(() => {
    setText(drafts.get(place) ?? "");
    setOffered(undefined);
    setFiles([]);
  }, [place]);
  useEffect(() => {
    if (takesFocus && !isTouched) {
      field.current?.focus();
    }
  }, [place, takesFocus]);
  // Before the next key is read: a frame later, somebody who types fast would write in front of what was completed.
  useLayoutEffect(() => {
    if (caret.current !== undefined) {
      field.current?.focus();
      field.current?.setSelectionRange(caret.current, caret.current);
      caret.current = undefined;
    }
  });
  const write = (next: string) => {
    drafts.set(place, next);
    setText(next);
  };

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    write(event.target.value);
    setAt(0);
    setOffered(complete(workspace, event.target.value, event.target.selectionStart));
  };
  const take = ({ insert }: Offer) => {
    if (!offered) {
      return;
    }
    caret.current = offered.from + insert.length;
    write(text.slice(0, offered.from) + insert + text.slice(offered.to).trimStart());
    setOffered(undefined);
  };
  const insertSign = (sign: string) => {
    const next = sign === "/" ? sign : text + (text && !text.endsWith(" ") ? " " : "") + sign;
    caret.current = next.length;
    write(next);
    setAt(0);
    setOffered(complete(workspace, next, next.length));
  };

  const send = async () => {
    const trimmed = text.trim();
    if (!trimmed && files.length === 0) {
      return;
    }
    write("");
    setOffered(undefined);
    const where = { channel, ...(thread ? { thread_ts: thread } : {}) };
    const command = asCommand(workspace, trimmed);
    const sent = command
      ? await request("command", { ...where, ...command })
      : await request("post", { ...where, text: asMarkup(workspace, trimmed), ...(files.length ? { files } : {}) });
    if (sent) {
      setFiles([]);
    } else if (!drafts.get(place)) {
      write(text);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    const offer = offers[at];
    if (offer) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        setAt((at + step + offers.length) % offers.length);
        return;
      }
      if (event.key === "Tab" || event.key === "Enter") {
        const isWhole = text.slice(offered?.from, offered?.to) === offer.insert.trim();
        if (event.key === "Tab" || !isWhole) {
          event.preventDefault();
          take(offer);
          return;
        }
      }
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        setOffered(undefined);
        return;
      }
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  };

  const shortcuts = workspace.shortcuts
    .filter((each) => !each.kind.startsWith("message"))
    .map((each) => ({
      key: each.callback_id,
      text: each.name,
      label: (
        <span>
          {each.name}
          <small>{workspace.bot.name}</small>
        </span>
      ),
      run: () => void request("shortcut", { callback_id: each.callback_id }),
    }));
  const attach = {
    key: " attach",
    text: "Attach a file",
    label: <span>Attach a file</span>,
    run: () => fileField.current?.click(),
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {offers.length > 0 && (
        <div className="offers" role="listbox" id={list} aria-label="Suggestions">
          {offers.map((offer, index) => (
            <div
              key={offer.key}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className={`menu-item ${index === at ? "at" : ""}`}
              onMouseDown={(event) => {
                event.preventDefault();
                take(offer);
              }}
            >
              <b>{offer.text}</b> <small>{offer.note}</small>
            </div>
          ))}
        </div>
      )}
      <p className="sr-only" role="status">
        {offers.length > 0 && `${offers.length} suggestions; arrows choose, Tab takes`}
      </p>
      <textarea
        ref={field}
        value={text}
        rows={Math.min(8, text.split("\n").length)}
        maxLength={4000}
        placeholder={label}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offers.length ? list : undefined}
        data-composer={thread ? "thread" : "channel"}
        aria-activedescendant={offers[at] ? `${list}-${at}` : undefined}
        onChange={onChange}
        onKeyDown={onKeyDown}
        onBlur={() => setOffered(undefined)}
      />
      {files.map((file) => (
        <p key={file.name} className="file">
          <Icon name="file" /> {file.name}
        </p>
      ))}
      <div className="composer-foot">
        <Menu label="Shortcuts" button={<Icon name="plus" />} items={[...shortcuts, attach]} title="Shortcuts" />
        <button
          type="button"
          className="icon-button"
          aria-label="Mention somebody"
          title="Mention somebody"
          onClick={() => insertSign("@")}
        >
          <b>@</b>
        </button>
        {!thread && (
          <button
            type="button"
            className="icon-button"
            aria-label="Run a command"
            title="Run a command"
            onClick={() => insertSign("/")}
          >
            <b>/</b>
          </button>
        )}
        <span className="hint">Enter sends, Shift+Enter makes a new line</span>
        <button type="submit" className={`send ${text.trim() ? "ready" : ""}`} aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
      <input
        ref={fileField}
        type="file"
        multiple
        hidden
        aria-label="Attach a file"
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])].map(({ name, size }) => ({ name, size })));
        }}
      />
    </form>
  );
}
