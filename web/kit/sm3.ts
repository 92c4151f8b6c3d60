/** SM3 (GB/T 32905-2016), so that a paper can be compared without leaving the reader's own machine. */

const START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e]
const BLOCK = 64

const turn = (word: number, by: number): number => (word << (by & 31)) | (word >>> ((32 - by) & 31))
const p0 = (word: number): number => word ^ turn(word, 9) ^ turn(word, 17)
const p1 = (word: number): number => word ^ turn(word, 15) ^ turn(word, 23)

/** The digest as 64 hex digits. */
export function sm3(message: Uint8Array): string {
  const state = Int32Array.from(START)
  const words = new Int32Array(68)
  const whole = message.length - (message.length % BLOCK)
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength)
  for (let at = 0; at < whole; at += BLOCK) compress(state, words, view, at)
  const rest = ending(message.subarray(whole), message.length)
  for (let at = 0; at < rest.byteLength; at += BLOCK) compress(state, words, rest, at)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** What is left over, a one bit, zeros, and the length in bits as 64-bit number. */
function ending(left: Uint8Array, length: number): DataView {
  const bytes = new Uint8Array(left.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  bytes.set(left)
  bytes[left.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(length / 0x20000000))
  view.setUint32(bytes.length - 4, (length << 3) >>> 0)
  return view
}

function compress(state: Int32Array, w: Int32Array, block: DataView, at: number): void {
  for (let j = 0; j < 16; j++) w[j] = block.getInt32(at + 4 * j)
  for (let j = 16; j < 68; j++) {
    w[j] = p1(w[j - 16]! ^ w[j - 9]! ^ turn(w[j - 3]!, 15)) ^ turn(w[j - 13]!, 7) ^ w[j - 6]!
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let j = 0; j < 64; j++) {
    const early = j < 16
    const ss1 = turn((turn(a, 12) + e + turn(early ? 0x79cc4519 : 0x7a879d8a, j % 32)) | 0, 7)
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g)
    const tt1 = (ff + d + (ss1 ^ turn(a, 12)) + (w[j]! ^ w[j + 4]!)) | 0
    const tt2 = (gg + h + ss1 + w[j]!) | 0
    ;[a, b, c, d, e, f, g, h] = [tt1, a, turn(b, 9), c, p0(tt2), e, turn(f, 19), g]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i]! ^= word))
}
