/** The server's news (server-sent events), with a say when the line is down and when it is back. */

const WAIT = 2000; // milliseconds before trying a server again that refused the line

/**
 * `heard(news)` gets each {person, seq, kind, ...}; `up()` is called each time the line opens, since what happened while
 * it was down has to be fetched; `down()` when it breaks. After a break the browser itself tries again.
 */
export function listen(line) {
  const source = new EventSource("/phone/events");
  source.addEventListener("message", (event) => line.heard(JSON.parse(event.data)));
  source.addEventListener("open", () => line.up());
  source.addEventListener("error", () => {
    line.down();
    // A refusal (not a break) closes the source for good.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(line), WAIT);
  });
}
