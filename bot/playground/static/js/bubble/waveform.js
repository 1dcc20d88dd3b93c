/** The shape of a sound: how loud it is in each of some forty slices, worked out from the sound itself. */

const SLICES = 40;
const RATE = 16_000; // plenty to see loud from quiet
const LARGEST = 3_000_000; // bytes; longer ones get a flat line rather than a busy page

const known = new Map();

/** Resolves to SLICES numbers of 0..1, or to null when the browser cannot read the sound. Each address is worked out once. */
export function waveform(url) {
  if (!known.has(url))
    known.set(
      url,
      measure(url).catch(() => null),
    );
  return known.get(url);
}

export const flat = () => new Array(SLICES).fill(0.12);

async function measure(url) {
  const response = await fetch(url);
  if (!response.ok || Number(response.headers.get("content-length") ?? 0) > LARGEST) return null;
  const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await response.arrayBuffer());
  return loudness(sound.getChannelData(0));
}

function loudness(samples) {
  const length = Math.max(1, Math.floor(samples.length / SLICES));
  const slices = flat().map((_, at) => {
    const slice = samples.subarray(at * length, (at + 1) * length);
    return Math.sqrt(slice.reduce((sum, value) => sum + value * value, 0) / Math.max(1, slice.length));
  });
  const loudest = Math.max(...slices, 0.001);
  return slices.map((value) => Math.max(0.08, value / loudest));
}
