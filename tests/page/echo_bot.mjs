// A small app on the official framework, unchanged: it only learns at which address Slack is.
// Repeats mentions, answers /echo, opens a form on a press and takes what was entered.
import bolt from "@slack/bolt";

const clientOptions = { slackApiUrl: process.env.SLACK_API_URL };
const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  socketMode: true,
  clientOptions,
  installerOptions: { clientOptions },
  logLevel: bolt.LogLevel.WARN,
});

app.event("app_mention", async ({ event, say }) => {
  const words = event.text.replace(/<@\w+>\s*/, "");
  await say({
    thread_ts: event.ts,
    text: `You said: ${words}`,
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: `You said: *${words}*` } },
      { type: "actions", elements: [{ type: "button", action_id: "open", text: { type: "plain_text", text: "Open form" } }] },
    ],
  });
});

app.command("/echo", async ({ command, ack, respond }) => {
  await ack();
  await respond({ response_type: "ephemeral", text: `Echo: ${command.text}` });
});

app.action("open", async ({ ack, body, client }) => {
  await ack();
  await client.views.open({
    trigger_id: body.trigger_id,
    view: {
      type: "modal",
      callback_id: "form",
      private_metadata: body.channel.id,
      title: { type: "plain_text", text: "A form" },
      submit: { type: "plain_text", text: "Send" },
      blocks: [{
        type: "input",
        block_id: "team",
        label: { type: "plain_text", text: "Team" },
        element: { type: "plain_text_input", action_id: "name" },
      }],
    },
  });
});

app.view("form", async ({ ack, view, body, client }) => {
  const team = view.state.values.team.name.value;
  if (team === "nobody") {
    await ack({ response_action: "errors", errors: { team: "Name a team." } });
    return;
  }
  await ack();
  await client.chat.postMessage({ channel: view.private_metadata, text: `<@${body.user.id}> chose ${team}` });
});

await app.start();
console.log("echo bot is up");
