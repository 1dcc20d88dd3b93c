/** Writing Opus packets as an Ogg file (RFC 3533, RFC 7845), which is what Telegram calls a voice note. */

const FIRST = 0x02; // page flags
const LAST = 0x04;
const PACKETS_A_PAGE = 40; // about a second
const SERIAL = 1; // one stream in the file, so any number will do

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

/** A Blob of type audio/ogg from the OpusHead and the packets. */
export function writeOgg(head, packets) {
  const pages = [page(0, FIRST, 0n, [head]), page(1, 0, 0n, [tags()])];
  let played = 0; // samples at 48 kHz, as the format counts whatever the real rate
  for (let at = 0; at < packets.length; at += PACKETS_A_PAGE) {
    const some = packets.slice(at, at + PACKETS_A_PAGE);
    played += some.reduce((sum, packet) => sum + samples(packet), 0);
    const flags = at + PACKETS_A_PAGE >= packets.length ? LAST : 0;
    pages.push(page(pages.length, flags, BigInt(played), some));
  }
  return new Blob(pages, { type: "audio/ogg" });
}

function tags() {
  const vendor = new TextEncoder().encode("playground");
  const bytes = new Uint8Array(8 + 4 + vendor.length + 4);
  bytes.set(new TextEncoder().encode("OpusTags"));
  new DataView(bytes.buffer).setUint32(8, vendor.length, true);
  bytes.set(vendor, 12);
  return bytes;
}

/** How long a packet plays, from its first byte (RFC 6716, section 3.1). */
function samples(packet) {
  const kind = packet[0] >> 3;
  const long = kind < 12 ? [480, 960, 1920, 2880][kind % 4] : kind < 16 ? [480, 960][kind % 2] : [120, 240, 480, 960][kind % 4];
  const code = packet[0] & 3;
  return long * (code === 0 ? 1 : code === 3 ? packet[1] & 0x3f : 2);
}

function page(number, flags, position, packets) {
  const lacing = packets.flatMap((packet) => [...new Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]);
  if (lacing.length > 255) throw new RangeError("too much for one Ogg page");
  const header = 27 + lacing.length;
  const bytes = new Uint8Array(header + packets.reduce((sum, packet) => sum + packet.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("OggS"));
  bytes[5] = flags;
  view.setBigUint64(6, position, true);
  view.setUint32(14, SERIAL, true);
  view.setUint32(18, number, true);
  bytes[26] = lacing.length;
  bytes.set(lacing, 27);
  let at = header;
  for (const packet of packets) {
    bytes.set(packet, at);
    at += packet.length;
  }
  view.setUint32(22, checksum(bytes), true);
  return bytes;
}

function checksum(bytes) {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ CHECKSUMS[(sum >>> 24) ^ byte]) >>> 0;
  return sum;
}
