// Does something as a person and waits for what the bot says to that person, whoever the page acts as.
// What comes before the answer ("One moment…") is passed over, unless nothing else comes.
import { get, post } from "./api";
import type { Changes, Message } from "./contract";

const longestWait = 20_000;

export const hasHeader = (message: Message): boolean => Boolean(message.blocks?.some(({ type }) => type === "header"));

export async function overhear(
  as: string,
  channel: string,
  action: string,
  body: object,
  isAnswer: (message: Message) => boolean = () => true,
): Promise<Message | string> {
  const before = await get<Changes>("changes", { as, since: 0, wait: 0 });
  if (!before.ok) {
    return before.hint ?? before.error;
  }
  const done = await post<{ ts?: string }>(action, { as, channel, ...body });
  if (!done.ok) {
    return done.hint ?? done.error;
  }
  const until = Date.now() + longestWait;
  let last: Message | undefined;
  for (let since = before.position; Date.now() < until;) {
    const news = await get<Changes>("changes", { as, since, wait: until - Date.now() });
    if (!news.ok) {
      return news.hint ?? news.error;
    }
    const heard = news.messages?.filter((each) => each.is_bot && each.channel === channel) ?? [];
    last = heard.at(-1) ?? last;
    const answer = heard.filter(isAnswer).at(-1);
    if (answer) {
      return answer;
    }
    since = news.position;
  }
  return last ?? "No answer in twenty seconds.";
}
