import { useEffect, useState } from "react";
import { get, post } from "./api";
import { notify } from "./actions";
import type { Message } from "./contract";
import { Icon } from "./icons";
import { KnowledgeCard } from "./knowledge_card";
import { moveFocus } from "./menu";
import { hasHeader, overhear } from "./overheard";
import { useWorkspace, appChannel } from "./store";

function FileList({ files, open, onOpen }: { files: string[]; open: string; onOpen: (file: string) => void }) {
  const [filter, setFilter] = useState("");
  const shown = files.filter((each) => each.toLowerCase().includes(filter.toLowerCase()));
  const first = shown.includes(open) ? open : shown[0];
  return (
    <div className="knowledge-files">
      <input
        className="field"
        type="search"
        placeholder="Filter files"
        aria-label="Filter files"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      <ul aria-label="Files" onKeyDown={(event) => moveFocus(event, ".entry")}>
        {shown.map((file) => {
          const cut = file.lastIndexOf("/") + 1;
          return (
            <li key={file}>
              <button
                type="button"
                className="entry"
                aria-current={file === open ? "true" : undefined}
                tabIndex={file === first ? 0 : -1}
                data-text={file.slice(cut)}
                onClick={() => onOpen(file)}
              >
                <span className="entry-name">
                  <small>{file.slice(0, cut)}</small>
                  {file.slice(cut)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="hint" role="status">
        {shown.length} of {files.length} files
      </p>
    </div>
  );
}

// The files of the knowledge base, the source of one, and the card that comes of it.
export function Knowledge() {
  const workspace = useWorkspace();
  const [files, setFiles] = useState<string[]>([]);
  const [file, setFile] = useState("");
  const [text, setText] = useState("");
  const [saved, setSaved] = useState("");
  const [trouble, setTrouble] = useState("");
  const [answer, setAnswer] = useState<Message | string>("");
  const [isReloading, setReloading] = useState(false);
  const admin = workspace.people.find((each) => each.kind === "admin") ?? workspace.people[0];
  const channel = admin && (appChannel(workspace, admin.id) ?? workspace.channels[0]);

  useEffect(() => {
    void get<{ files: string[] }>("knowledge").then(
      (found) => {
        if (found.ok) {
          setFiles(found.files);
        } else {
          setTrouble(found.hint ?? found.error);
        }
      },
      () => setTrouble("The workspace cannot be reached."),
    );
  }, []);
  const isChanged = text !== saved;
  const open = async (next: string) => {
    if (isChanged && !window.confirm(`Leave ${file} without saving?`)) {
      return;
    }
    const found = await get<{ text: string }>("knowledge", { file: next });
    if (!found.ok) {
      notify(found.hint ?? found.error);
      return;
    }
    setFile(next);
    setText(found.text);
    setSaved(found.text);
    setTrouble("");
  };
  const save = async () => {
    const done = await post("knowledge", { file, text });
    if (done.ok) {
      setSaved(text);
      setTrouble("");
      notify(`Saved ${file}. Reload to use it.`);
    } else {
      setTrouble(done.hint ?? done.error);
    }
  };
  const reload = async () => {
    if (!admin || !channel) {
      return;
    }
    setReloading(true);
    setAnswer(
      await overhear(admin.id, channel.id, "command", { command: "/hirewise", text: "reload" }, hasHeader).catch(
        () => "The workspace cannot be reached.",
      ),
    );
    setReloading(false);
  };
  return (
    <>
      <header className="pane-head">
        <h2>
          <Icon name="book" /> Knowledge
        </h2>
        <button
          type="button"
          className={`button ${isReloading ? "busy" : ""}`}
          aria-busy={isReloading}
          onClick={() => void reload()}
        >
          Reload
        </button>
        <button type="button" className="button primary" disabled={!isChanged} onClick={() => void save()}>
          Save
        </button>
      </header>
      <div className="knowledge">
        <FileList files={files} open={file} onOpen={(next) => void open(next)} />
        {file ? (
          <div className="knowledge-source">
            <p className="file-name">
              {file}
              {isChanged && <span className="badge">Changed</span>}
            </p>
            <textarea
              className="field code"
              aria-label={`Source of ${file}`}
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
                  event.preventDefault();
                  void save();
                }
              }}
            />
            {trouble && (
              <p className="error" role="alert">
                {trouble}
              </p>
            )}
          </div>
        ) : (
          <p className="empty">{trouble || "Choose a file to read and change it."}</p>
        )}
        <KnowledgeCard
          file={file}
          text={saved}
          reloaded={answer}
          person={admin?.id ?? ""}
          channel={channel?.id ?? ""}
        />
      </div>
    </>
  );
}
