/** Recording a voice note with the microphone, and handing it over as OGG/Opus where the browser's own form can be rewritten. */

import { readWebm } from "./webm.js";
import { writeOgg } from "./ogg.js";

const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/webm", "audio/mp4"];

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

/** One recording, begun by `Recording.begin()`, ended by `finish()` or `drop()`. */
export class Recording {
  #recorder;
  #chunks = [];
  #started = performance.now();

  /** Asks for the microphone and begins. Throws the browser's DOMException when there is none or it is not allowed. */
  static async begin() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return new Recording(stream);
  }

  constructor(stream) {
    const kind = KINDS.find((type) => MediaRecorder.isTypeSupported(type));
    this.#recorder = new MediaRecorder(stream, kind ? { mimeType: kind } : {});
    this.#recorder.addEventListener("dataavailable", (event) => this.#chunks.push(event.data));
    this.#recorder.start();
  }

  get seconds() {
    return (performance.now() - this.#started) / 1000;
  }

  /** Resolves to {blob, name, seconds}. */
  async finish() {
    const { seconds } = this;
    await this.#stop();
    const recorded = new Blob(this.#chunks, { type: this.#recorder.mimeType });
    const blob = await asOgg(recorded);
    const ending = /audio\/(\w+)/.exec(blob.type)?.[1] ?? "ogg";
    return { blob, name: `voice.${ending}`, seconds };
  }

  drop() {
    return this.#stop();
  }

  #stop() {
    return new Promise((resolve) => {
      this.#recorder.addEventListener("stop", resolve, { once: true });
      this.#recorder.stop();
      for (const track of this.#recorder.stream.getTracks()) track.stop();
    });
  }
}

async function asOgg(recorded) {
  if (!recorded.type.startsWith("audio/webm")) return new Blob([recorded], { type: recorded.type.split(";")[0] });
  try {
    const { head, packets } = readWebm(new Uint8Array(await recorded.arrayBuffer()));
    return writeOgg(head, packets);
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
    return new Blob([recorded], { type: "audio/webm" }); // a form not foreseen: the server takes it as it is
  }
}
