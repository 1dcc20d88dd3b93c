/** What a person's phone can ask of the playground's server: one function for each address under /phone. */

/** A call did not do what was asked; the message can be shown as it is. */
export class CallFailed extends Error {}

/** Nobody answered. When the line to the server is back, everything is fetched again. */
export class Unreachable extends CallFailed {
  constructor() {
    super("The playground's server is not answering.");
  }
}

async function call(method, path, body) {
  const options = { method, headers: { accept: "application/json" } };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers["content-type"] = "application/json";
  }
  const response = await fetch(`/phone/${path}`, options).catch(() => {
    throw new Unreachable();
  });
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  const answer = isJson ? await response.json() : {};
  if (!response.ok) throw new CallFailed(answer.error ?? `The server answered ${response.status}.`);
  return answer;
}

const get = (path) => call("GET", path);
const post = (path, body = {}) => call("POST", path, body);

function upload(path, files, fields) {
  const form = new FormData();
  for (const { field, blob, name } of files) form.append(field, blob, name);
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null && value !== "") form.append(name, String(value));
  }
  return call("POST", path, form);
}

export const api = {
  state: () => get("state"),
  addPerson: (person) => post("people", person),
  chat: (person, after) => get(`${person}/chat?after=${after}`),
  start: (person, payload) => post(`${person}/start`, payload ? { payload } : {}),
  text: (person, text, replyTo) => post(`${person}/text`, replyTo ? { text, reply_to: replyTo } : { text }),
  edit: (person, messageId, text) => post(`${person}/edit`, { message_id: messageId, text }),
  react: (person, messageId, emoji) => post(`${person}/react`, { message_id: messageId, emoji }),
  tap: (person, messageId, data) => post(`${person}/tap`, { message_id: messageId, data }),
  vote: (person, messageId, options) => post(`${person}/vote`, { message_id: messageId, option_ids: options }),
  block: (person) => post(`${person}/block`),
  unblock: (person) => post(`${person}/unblock`),
  clear: (person) => post(`${person}/clear`),
  sticker: (person, emoji) => post(`${person}/sticker`, { emoji }),
  location: (person, place) => post(`${person}/location`, place),
  contact: (person, contact) => post(`${person}/contact`, contact),
  pictures: (person, files, caption, asFile) =>
    upload(
      `${person}/photo`,
      files.map((file) => ({ field: "files", blob: file, name: file.name })),
      { caption, as_file: asFile ? "1" : "" },
    ),
  voice: (person, blob, name, seconds) =>
    upload(`${person}/voice`, [{ field: "file", blob, name }], { duration: Math.max(1, Math.round(seconds)) }),
  file: (person, kind, file, caption) =>
    upload(`${person}/${kind}`, [{ field: "file", blob: file, name: file.name }], { caption }),
  clock: () => get("clock"),
  clockNext: () => post("clock/next"),
  clockMove: (seconds) => post("clock/move", { seconds }),
};
