/**
 * Reading what Chromium's MediaRecorder writes: Opus packets in WebM (a small part of Matroska, RFC 9559).
 * Only what a recording of one sound track needs is understood; anything else throws a RangeError.
 */

const ENTER = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xa0]); // Segment, Cluster, Tracks, TrackEntry, BlockGroup
const CODEC = 0x86;
const CODEC_PRIVATE = 0x63a2;
const BLOCKS = new Set([0xa3, 0xa1]); // SimpleBlock, Block
const LACED = 0x06;

/** {head: the codec's own header (for Opus: OpusHead), packets: [Uint8Array]} */
export function readWebm(bytes) {
  const found = { codec: "", head: null, packets: [] };
  let at = 0;
  while (at < bytes.length) {
    const id = identifier(bytes, at);
    const size = length(bytes, id.next);
    at = size.next;
    // The parts that hold others are simply entered: a live recording does not say where they end.
    if (ENTER.has(id.value)) continue;
    keep(found, id.value, bytes.subarray(at, at + size.value));
    at += size.value;
  }
  if (found.codec !== "A_OPUS" || !found.head || !found.packets.length) throw new RangeError("not Opus in WebM");
  return found;
}

function keep(found, id, content) {
  if (id === CODEC) found.codec = new TextDecoder().decode(content);
  else if (id === CODEC_PRIVATE) found.head = content;
  else if (BLOCKS.has(id)) found.packets.push(packet(content));
}

function packet(block) {
  const track = length(block, 0);
  const flags = block[track.next + 2]; // after two bytes of time
  if (flags & LACED) throw new RangeError("laced blocks are not read");
  return block.subarray(track.next + 3);
}

const width = (first) => Math.clz32(first) - 23; // how many bytes a number takes: its first set bit says

function identifier(bytes, at) {
  return number(bytes, at, bytes[at]);
}

function length(bytes, at) {
  return number(bytes, at, bytes[at] & (0xff >> width(bytes[at])));
}

function number(bytes, at, first) {
  const count = width(bytes[at]);
  if (count > 8 || at + count > bytes.length) throw new RangeError("not WebM");
  let value = first;
  for (let index = 1; index < count; index += 1) value = value * 256 + bytes[at + index];
  return { value, next: at + count };
}
