/** PNG as Playwright writes it (8 bits a channel, RGB or RGBA, not interlaced), and how far two pictures differ. */
import { inflateSync } from "node:zlib";

interface Picture {
  width: number;
  height: number;
  channels: number;
  bytes: Uint8Array;
}

const SIGNATURE = 8;

function* chunksOf(png: Buffer) {
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** What a filter of PNG adds to a byte, from the bytes to the left of it, above it and above the left one. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  return [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
}

function decodePng(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined || header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0) {
    throw new Error("A PNG of a kind that Playwright does not write.");
  }
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const packed = inflateSync(Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : []))));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0;
      bytes[at] = (packed[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, bytes };
}

/** The share of pixels of which any channel differs by more than so many levels of 255. */
export function shareOfDifferent(a: Buffer, b: Buffer, levels: number): number {
  const [one, other] = [decodePng(a), decodePng(b)];
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs((one.bytes[pixel * one.channels + channel] ?? 0) - (other.bytes[pixel * other.channels + channel] ?? 0)) > levels,
    );
    if (differs) different += 1;
  }
  return different / (one.width * one.height);
}
