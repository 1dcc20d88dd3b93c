/** Things to send where there is no microphone and no picture at hand. All made for this project (samples/LICENCE.txt). */

const VOICE = { url: "/static/samples/sample.ogg", type: "audio/ogg", name: "voice.ogg", seconds: 4 };
const DRAWINGS = ["drawing-garden.png", "drawing-ramp.png"];

let turn = 0;

async function fetched(url, name, type) {
  const response = await fetch(url);
  return new File([await response.arrayBuffer()], name, { type });
}

/** {blob, name, seconds} of a voice note in which nobody real speaks. */
export async function sampleVoice() {
  return { blob: await fetched(VOICE.url, VOICE.name, VOICE.type), name: VOICE.name, seconds: VOICE.seconds };
}

/** One of the drawings, the other the next time. */
export function sampleDrawing() {
  const name = DRAWINGS[turn++ % DRAWINGS.length];
  return fetched(`/static/samples/${name}`, name, "image/png");
}
