// Does something as a person and waits for what the bot says to that person, whoever the page acts as.
import { get, post } from "./api";
import type { Changes, Message } from "./contract";

const longestWait = 10_000;

// "One moment: I look up whether you may do that…": the answer is still to come.
const isAnnouncement = (message: Message) => message.text.trimEnd().endsWith("…");

export async function overhear(as: string, channel: string, action: string, body: object): Promise<Message | string> {
  const before = await get<Changes>("changes", { as, since: 0, wait: 0 });
  if (!before.ok) {
    return before.hint ?? before.error;
  }
  const done = await post<{ ts?: string }>(action, { as, channel, ...body });
  if (!done.ok) {
    return done.hint ?? done.error;
  }
  const until = Date.now() + longestWait;
  for (let since = before.position; Date.now() < until;) {
    const news = await get<Changes>("changes", { as, since, wait: until - Date.now() });
    if (!news.ok) {
      return news.hint ?? news.error;
    }
    const answer = news.messages
      ?.filter((each) => each.is_bot && each.channel === channel && !isAnnouncement(each))
      .at(-1);
    if (answer) {
      return answer;
    }
    since = news.position;
  }
  return "No answer in ten seconds.";
}
