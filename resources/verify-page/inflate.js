// SPDX-License-Identifier: GPL-3.0-or-later
// Raw inflate, RFC 1951. Not the browser's DecompressionStream: older phones have none, and it does
// not tell where the data ended, so that the same badge could be spelled in several ways.

/** Section 3.2.5: what the length and distance codes stand for. */
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83,
  99, 115, 131, 163, 195, 227, 258];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5,
  5, 5, 0];
const distanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769,
  1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const distanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11,
  11, 12, 12, 13, 13];
/** Section 3.2.7: the order in which the lengths of the code lengths are written. */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCode = 15;
const endOfBlock = 256;

/** Bits from a byte's lowest to its highest, as section 3.1.1 has them. */
class BitReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.hold = 0;
    this.held = 0;
  }

  bits(count) {
    while (this.held < count) {
      if (this.at >= this.bytes.length) throw new Fault("damaged");
      this.hold |= this.bytes[this.at++] << this.held;
      this.held += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return value;
  }

  /** Leaves out the rest of a byte; it must be zero. */
  toByte() {
    if (this.hold !== 0) throw new Fault("damaged");
    this.held = 0;
  }
}

/** A Huffman code from the length of each symbol's code, section 3.2.2. */
class HuffmanCode {
  constructor(lengths) {
    this.counts = new Array(longestCode + 1).fill(0);
    for (const length of lengths) this.counts[length]++;
    this.counts[0] = 0;
    let free = 1;
    const next = [0, 0];
    for (let length = 1; length <= longestCode; length++) {
      free = free * 2 - this.counts[length];
      if (free < 0) throw new Fault("damaged");
      next[length + 1] = next[length] + this.counts[length];
    }
    this.symbols = [];
    lengths.forEach((length, symbol) => {
      if (length > 0) this.symbols[next[length]++] = symbol;
    });
    // Only a code of one symbol may leave bits that mean nothing.
    if (free > 0 && !(this.symbols.length <= 1 && this.counts[1] === this.symbols.length))
      throw new Fault("damaged");
  }

  read(reader) {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longestCode; length++) {
      code |= reader.bits(1);
      const count = this.counts[length];
      if (code - first < count) return this.symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Fault("damaged");
  }
}

/** Section 3.2.6. */
function fixedCodes() {
  const lengths = new Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return [new HuffmanCode(lengths), new HuffmanCode(new Array(32).fill(5))];
}

/** Section 3.2.7. */
function dynamicCodes(reader) {
  const literals = reader.bits(5) + 257;
  const distances = reader.bits(5) + 1;
  const count = reader.bits(4) + 4;
  if (literals > 286 || distances > 30) throw new Fault("damaged");
  const short = new Array(19).fill(0);
  for (let i = 0; i < count; i++) short[codeLengthOrder[i]] = reader.bits(3);
  const lengthCode = new HuffmanCode(short);
  const lengths = [];
  while (lengths.length < literals + distances) {
    const symbol = lengthCode.read(reader);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16 && lengths.length === 0) throw new Fault("damaged");
    else {
      const repeated = symbol === 16 ? lengths[lengths.length - 1] : 0;
      const times = symbol === 16 ? 3 + reader.bits(2) : symbol === 17 ? 3 + reader.bits(3) : 11 + reader.bits(7);
      for (let i = 0; i < times; i++) lengths.push(repeated);
    }
  }
  if (lengths.length > literals + distances || lengths[endOfBlock] === 0) throw new Fault("damaged");
  return [new HuffmanCode(lengths.slice(0, literals)), new HuffmanCode(lengths.slice(literals))];
}

/** What was unpacked so far; never more than its limit. */
class Output {
  constructor(limit) {
    this.limit = limit;
    this.bytes = new Uint8Array(Math.min(limit, 4096));
    this.size = 0;
  }

  push(byte) {
    if (this.size >= this.limit) throw new Fault("damaged");
    if (this.size === this.bytes.length) {
      const bigger = new Uint8Array(Math.min(this.limit, this.size * 2));
      bigger.set(this.bytes);
      this.bytes = bigger;
    }
    this.bytes[this.size++] = byte;
  }

  repeat(distance, length) {
    if (distance > this.size) throw new Fault("damaged");
    for (let i = 0; i < length; i++) this.push(this.bytes[this.size - distance]);
  }
}

/** Section 3.2.4. */
function storedBlock(reader, output) {
  reader.toByte();
  const size = reader.bits(16);
  if (reader.bits(16) !== (~size & 0xffff)) throw new Fault("damaged");
  for (let i = 0; i < size; i++) output.push(reader.bits(8));
}

/** Section 3.2.3. */
function codedBlock(reader, output, [literals, distances]) {
  for (;;) {
    const symbol = literals.read(reader);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) output.push(symbol);
    else {
      const at = symbol - endOfBlock - 1;
      if (at >= lengthBase.length) throw new Fault("damaged");
      const length = lengthBase[at] + reader.bits(lengthExtra[at]);
      const far = distances.read(reader);
      if (far >= distanceBase.length) throw new Fault("damaged");
      output.repeat(distanceBase[far] + reader.bits(distanceExtra[far]), length);
    }
  }
}

/** The bytes, at most `limit`, and how many packed ones they took. */
function inflateRaw(packed, limit) {
  const reader = new BitReader(packed);
  const output = new Output(limit);
  let isLast = false;
  while (!isLast) {
    isLast = reader.bits(1) === 1;
    const kind = reader.bits(2);
    if (kind === 0) storedBlock(reader, output);
    else if (kind === 1) codedBlock(reader, output, fixedCodes());
    else if (kind === 2) codedBlock(reader, output, dynamicCodes(reader));
    else throw new Fault("damaged");
  }
  reader.toByte();
  return { bytes: output.bytes.subarray(0, output.size), used: reader.at };
}

/** One gzip member, RFC 1952, and nothing behind it. */
function gunzip(bytes, limit) {
  const flags = { text: 1, crc: 2, extra: 4, name: 8, comment: 16 };
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || bytes[3] > 31)
    throw new Fault("damaged");
  let at = 10;
  if (bytes[3] & flags.extra) at += 2 + bytes[at] + bytes[at + 1] * 256;
  const skipText = () => {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw new Fault("damaged");
    at = end + 1;
  };
  if (bytes[3] & flags.name) skipText();
  if (bytes[3] & flags.comment) skipText();
  if (bytes[3] & flags.crc) at += 2;
  const { bytes: unpacked, used } = inflateRaw(bytes.subarray(at), limit);
  const trailer = bytes.subarray(at + used);
  // The list is signed or comes from its owner, so the CRC adds nothing; the size shows a cut.
  if (trailer.length !== 8) throw new Fault("damaged");
  const size = new DataView(trailer.buffer, trailer.byteOffset + 4, 4).getUint32(0, true);
  if (size !== unpacked.length) throw new Fault("damaged");
  return unpacked;
}
