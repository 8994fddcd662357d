// The page of the local workspace. Words of people and of the bot reach the document as text nodes only.
"use strict";

const token = document.querySelector('meta[name="page-token"]').content;
const at = (id) => document.getElementById(id);

const examples = [
  "Rust or Go for our fintech service?",
  "Rust or Go for a start-up's MVP?",
  "Who should we hire to build a matching engine for an exchange?",
  "Can Rust and Go work together?",
  "What is the pay difference between Rust and Go engineers?",
];

let house;                    // people, rooms, commands, bot
let me;                       // id of the person we act as
let room;                     // the open room
let thread = "";              // ts of the thread the composer writes to
let position = 0;             // of the last change we know
let polling;                  // aborts the waiting request when we become somebody else
const messages = new Map();   // "channel ts" -> message
const boxes = new Map();      // "channel ts" -> { message, box, replies }: its elements
const unread = new Set();     // room ids

const keyOf = ({ channel, ts }) => channel + " " + ts;

// --- Talking to the workspace ---

async function ask(path, body, signal) {
  const options = { headers: { "X-Page-Token": token }, signal };
  if (body) {
    options.method = "POST";
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch("/page/" + path, options);
  if (answer.status === 403) { location.reload(); }  // the workspace was started anew
  return answer.json();
}

const troubles = {
  operation_timeout: "The bot did not answer in time.",
  dispatch_failed: "The bot is not connected.",
  invalid_arguments: "That is not possible here.",
};

async function act(path, body) {
  at("trouble").textContent = "";
  try {
    const answer = await ask(path, { as: me, ...body });
    if (!answer.ok) { at("trouble").textContent = troubles[answer.error] || answer.error; }
    return answer.ok;
  } catch {
    at("trouble").textContent = "The workspace cannot be reached.";
    return false;
  }
}

async function poll() {
  for (;;) {
    polling = new AbortController();
    const asked = me;
    try {
      const changes = await ask(`changes?since=${position}&as=${me}`, undefined, polling.signal);
      if (asked === me) { take(changes); }
    } catch (trouble) {
      if (trouble.name === "AbortError") { continue; }
      showLink(-1);
      await new Promise((resume) => setTimeout(resume, 1000));
    }
  }
}

function take(changes) {
  showLink(changes.links);
  const isFirst = position === 0;
  position = changes.position;
  for (const place of changes.gone) { messages.delete(keyOf(place)); }
  for (const message of changes.messages) {
    messages.set(keyOf(message), message);
    if (!isFirst && message.channel !== room.id) { unread.add(message.channel); }
  }
  if (changes.messages.length || changes.gone.length) {
    drawMessages();
    drawRooms();
  }
  const newest = changes.messages.filter((message) => message.channel === room.id).at(-1);
  if (newest) { show(newest); }
}

// --- Building elements ---

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) { element[name] = value; } else { element.setAttribute(name, value); }
  }
  element.append(...children);
  return element;
}

const nameOf = (id) => {
  if (id === house.bot.id) { return house.bot.name; }
  return house.people.find((person) => person.id === id)?.name || id;
};

// --- Slack's mark-up ---

const emoji = {
  thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎", warning: "⚠️", white_check_mark: "✅", x: "❌",
  bulb: "💡", crab: "🦀", eyes: "👀", wave: "👋", tada: "🎉", question: "❓", link: "🔗", books: "📚",
};
const plain = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

// What stands between < and >.
function reference(inside) {
  const [target, label] = inside.split("|");
  if (target.startsWith("@")) { return make("span", { className: "mention" }, "@" + nameOf(target.slice(1))); }
  if (target.startsWith("#")) {
    const found = house.rooms.find((each) => each.id === target.slice(1));
    return make("span", { className: "mention" }, "#" + (label || found?.name || target.slice(1)));
  }
  if (target.startsWith("!")) {
    return target.startsWith("!date") ? document.createTextNode(plain(label || ""))
                                      : make("span", { className: "mention" }, "@" + plain(label || target.slice(1)));
  }
  if (!/^(https?|mailto):/.test(target)) { return document.createTextNode(plain(label || target)); }
  return make("a", { href: plain(target), rel: "noopener noreferrer nofollow", target: "_blank" },
              plain(label || target));
}

const styles = { "*": "strong", _: "em", "~": "s" };
const inline = /<([^<>]+)>|`([^`\n]+)`|:([a-z0-9_+-]+):|(?<![\p{L}\p{N}])([*_~])(?=\S)(.+?)(?<=\S)\4(?![\p{L}\p{N}])/gu;

function appendInline(parent, text) {
  let done = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, inside, code, name, style, styled] = match;
    parent.append(plain(text.slice(done, match.index)));
    if (inside) { parent.append(reference(inside)); }
    else if (code) { parent.append(make("code", {}, plain(code))); }
    else if (name) { parent.append(emoji[name] || whole); }
    else { parent.append(appendInline(make(styles[style]), styled)); }
    done = match.index + whole.length;
  }
  parent.append(plain(text.slice(done)));
  return parent;
}

function markup(text) {
  const box = make("div");
  text.split("```").forEach((part, index) => {
    if (index % 2) { box.append(make("pre", {}, plain(part.replace(/^\n/, "")))); return; }
    part.split("\n").forEach((line, number, lines) => {
      if (line.startsWith("&gt;")) { box.append(appendInline(make("blockquote"), line.slice(4))); return; }
      appendInline(box, line);
      if (number < lines.length - 1) { box.append(make("br")); }
    });
  });
  return box;
}

const words = (object) => object.type === "mrkdwn" ? markup(object.text) : make("div", {}, object.text);

// --- Blocks ---

function pressable(message, element, value, label, look = "") {
  const button = make("button", { type: "button", className: look }, label);
  if (element.accessibility_label) { button.setAttribute("aria-label", element.accessibility_label); }
  let isBusy = false;  // not `disabled`, which would take the focus away
  button.addEventListener("click", async () => {
    if (isBusy) { return; }
    isBusy = true;
    await act("press", { channel: message.channel, ts: message.ts, action_id: element.action_id, value });
    isBusy = false;
  });
  return button;
}

function drawButton(message, element) {
  const button = pressable(message, element, element.value || "", element.text.text, element.style || "");
  if (/^https?:/.test(element.url || "")) {
    button.addEventListener("click", () => window.open(element.url, "_blank", "noopener"));
  }
  return button;
}

function drawFeedback(message, element) {
  const thumb = (each) => {
    const button = pressable(message, element, each.value, each.text.text);
    if (each.accessibility_label) { button.setAttribute("aria-label", each.accessibility_label); }
    return button;
  };
  return [thumb(element.positive_button), thumb(element.negative_button)];
}

const richText = (value) => {
  if (Array.isArray(value)) { return value.map(richText).join(""); }
  return value.text || richText(value.elements || []);
};

function drawTable(block) {
  const look = (index) => block.column_settings?.[index]?.align || "";
  const rows = block.rows.map((row, number) => make("tr", {}, ...row.map((cell, index) =>
    make(number ? "td" : "th", { className: look(index), ...(number ? {} : { scope: "col" }) },
         cell.type === "rich_text" ? richText(cell) : cell.text))));
  const table = make("table", {}, make("thead", {}, rows[0]), make("tbody", {}, ...rows.slice(1)));
  return make("div", { className: "block table", tabIndex: 0, role: "group", "aria-label": "Table" }, table);
}

const drawers = {
  header: (block) => make("div", { className: "block heading", role: "heading", "aria-level": 3 }, block.text.text),
  divider: () => make("div", { className: "block" }, make("hr")),
  context: (block) => make("div", { className: "block context" }, ...block.elements.map((element) =>
    element.type === "image" ? make("span", {}, element.alt_text) : words(element))),
  section: (block, message) => {
    const inside = make("div");
    if (block.text) { inside.append(words(block.text)); }
    if (block.fields) { inside.append(make("div", { className: "block fields" }, ...block.fields.map(words))); }
    const box = make("div", { className: "block section" }, inside);
    if (block.accessory?.type === "button") { box.append(drawButton(message, block.accessory)); }
    return box;
  },
  actions: (block, message) => make("div", { className: "block actions" },
    ...block.elements.filter((element) => element.type === "button").map((element) => drawButton(message, element))),
  context_actions: (block, message) => make("div", { className: "block actions" },
    ...block.elements.filter((element) => element.type === "feedback_buttons")
      .flatMap((element) => drawFeedback(message, element))),
  table: drawTable,
  markdown: (block) => make("div", { className: "block" }, block.text),
  rich_text: (block) => make("div", { className: "block" }, richText(block)),
  image: (block) => make("div", { className: "block" }, block.alt_text),
};

function drawBody(message) {
  const body = make("div", { className: "body" });
  if (message.is_ephemeral) { body.append(make("p", { className: "only-you" }, "Only visible to you")); }
  const blocks = message.blocks || [];
  for (const block of blocks) {
    const draw = drawers[block.type];
    body.append(draw ? draw(block, message) : make("div", { className: "block" }, `[${block.type}]`));
  }
  if (!blocks.length) { body.append(markup(message.text)); }
  for (const each of message.reactions || []) { body.append(make("span", { className: "mark" }, `:${each.name}: ${each.count}`)); }
  return body;
}

// --- Messages ---

function drawMessage(message, canReply) {
  const time = new Date(Number(message.ts) * 1000);
  const who = make("span", { className: "who" }, nameOf(message.user));
  if (message.is_bot) { who.append(make("span", { className: "mark" }, "app")); }
  const clock = time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const box = make("article", { className: "message" + (message.is_ephemeral ? " ephemeral" : "") },
                   make("div", {}, who, make("time", { dateTime: time.toISOString() }, clock)), drawBody(message));
  if (canReply) {
    const reply = make("button", { type: "button", className: "reply" }, "Reply in thread");
    reply.addEventListener("click", () => setThread(message.ts));
    box.append(reply);
  }
  return box;
}

// The element of a message with its replies; made anew only when the message changed, so that what a person has
// focused, and what a screen reader has read, stays as it is.
function boxOf(message, canReply) {
  const key = keyOf(message);
  const old = boxes.get(key);
  if (old?.message === message) { return old; }
  const replies = old?.replies ||
    make("div", { className: "thread", role: "group", "aria-label": "Thread", hidden: true });
  const entry = { message, replies, box: make("div", {}, drawMessage(message, canReply), replies) };
  boxes.set(key, entry);
  return entry;
}

// Makes the children of an element these nodes, touching only what differs.
function arrange(parent, nodes) {
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) { parent.insertBefore(node, parent.children[index] || null); }
  });
  while (parent.children.length > nodes.length) { parent.lastChild.remove(); }
}

function drawMessages() {
  const list = at("messages");
  const here = [...messages.values()].filter((message) => message.channel === room.id)
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
  const known = new Set(here.map((message) => message.ts));
  const isReply = (message) => message.thread_ts && message.thread_ts !== message.ts && known.has(message.thread_ts);
  arrange(list, here.filter((message) => !isReply(message)).map((message) => {
    const entry = boxOf(message, !message.is_ephemeral);
    const replies = here.filter((each) => isReply(each) && each.thread_ts === message.ts);
    arrange(entry.replies, replies.map((each) => boxOf(each, false).box));
    entry.replies.hidden = !replies.length;
    return entry.box;
  }));
  list.hidden = !here.length;
  at("start").hidden = here.length > 0;
}

// Brings a message into view: its beginning, if it is longer than the view.
function show(message) {
  const list = at("messages");
  const article = boxes.get(keyOf(message))?.box.querySelector("article");
  if (!article) { return; }
  const below = article.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  const above = article.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
  list.scrollTop += Math.max(0, Math.min(below, above));
}

// --- Rooms and people ---

const isMember = (each) => !each.members.length || each.members.includes(me);
const titleOf = (each) => each.is_direct ? house.bot.name : "# " + each.name;

function drawRooms() {
  const list = (rooms) => make("ul", {}, ...rooms.map((each) => {
    const button = make("button", { type: "button", className: unread.has(each.id) ? "unread" : "" }, titleOf(each));
    if (each.id === room.id) { button.setAttribute("aria-current", "page"); }
    if (unread.has(each.id)) { button.setAttribute("aria-label", titleOf(each) + ", unread"); }
    button.addEventListener("click", () => enter(each, true));
    return make("li", {}, button);
  }));
  const mine = house.rooms.filter(isMember);
  at("sidebar").replaceChildren(make("h2", {}, "Channels"), list(mine.filter((each) => !each.is_direct)),
                                make("h2", {}, "Direct messages"), list(mine.filter((each) => each.is_direct)));
}

function enter(next, movesFocus) {
  room = next;
  unread.delete(room.id);
  openMenu(false);
  setThread("");
  at("room").textContent = titleOf(room);
  at("hint").textContent = room.is_direct
    ? `Enter sends, Shift+Enter makes a new line. Commands: ${house.commands.join(", ")}.`
    : `Enter sends. Write @${house.bot.name} to ask here. Commands: ${house.commands.join(", ")}.`;
  drawRooms();
  drawMessages();
  at("messages").scrollTop = at("messages").scrollHeight;
  if (movesFocus) { at("words").focus(); }
}

function become(id) {
  me = id;
  messages.clear();
  boxes.clear();
  unread.clear();
  position = 0;
  polling?.abort();
  enter(isMember(room) ? room : house.rooms.find((each) => !each.is_direct && isMember(each)) || room, false);
}

function showLink(links) {
  const line = at("link");
  const text = links > 0 ? "bot connected" : links === 0 ? "bot not connected" : "workspace gone";
  if (line.textContent !== text) { line.textContent = text; }
  line.classList.toggle("up", links > 0);
}

// --- The composer ---

function setThread(ts) {
  thread = ts;
  at("replying").hidden = !ts;
  const parent = messages.get(keyOf({ channel: room.id, ts }));
  at("replying-to").textContent = parent ? `Replying to ${nameOf(parent.user)} in a thread.` : "";
  at("words-label").textContent = ts ? "Reply" : "Message";
  if (ts) { at("words").focus(); }
}

// What a person types as Slack's mark-up: three characters escaped, names made mentions.
function asMarkup(text) {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(/@([\w.-]*\w)/g, (whole, name) => {
    const person = [house.bot, ...house.people].find((each) => each.name === name.toLowerCase());
    return person ? `<@${person.id}>` : whole;
  });
}

async function send(text) {
  const command = house.commands.find((each) => text === each || text.startsWith(each + " "));
  if (command) { return act("command", { channel: room.id, command, text: text.slice(command.length).trim() }); }
  return act("post", { channel: room.id, text: asMarkup(text), thread_ts: thread });
}

async function submit() {
  const text = at("words").value.trim();
  if (!text) { return; }
  at("words").value = "";
  const sent = await send(text);
  if (!sent && !at("words").value) { at("words").value = text; }
}

function openMenu(open) {
  at("sidebar").classList.toggle("open", open);
  at("menu").setAttribute("aria-expanded", String(open));
}

function listen() {
  at("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  at("words").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); submit(); }
    if (event.key === "Escape") { setThread(""); }
  });
  at("stop-replying").addEventListener("click", () => setThread(""));
  at("act-as").addEventListener("change", (event) => become(event.target.value));
  at("menu").addEventListener("click", () => openMenu(!at("sidebar").classList.contains("open")));
}

function drawExamples() {
  at("examples").replaceChildren(...examples.map((question) => {
    const button = make("button", { type: "button" }, question);
    button.addEventListener("click", () => send(room.is_direct ? question : `@${house.bot.name} ${question}`));
    return make("li", {}, button);
  }));
}

async function begin() {
  house = await ask("state");
  me = house.people[0].id;
  room = house.rooms.find((each) => !each.is_direct && isMember(each)) || house.rooms[0];
  at("team").textContent = house.team;
  at("act-as").append(...house.people.map((person) =>
    make("option", { value: person.id }, person.name + (person.is_admin ? " (admin)" : ""))));
  listen();
  drawExamples();
  enter(room, true);
  poll();
}

begin();
