/** Computes the digest of a file on the device, piece by piece: a recording does not fit into memory. */
import { createSM3 } from 'hash-wasm'

const PIECE = 4 * 1024 * 1024

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  try {
    const digest = await createSM3()
    digest.init()
    for (let at = 0; at < file.size; at += PIECE) {
      digest.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()))
      self.postMessage({ done: Math.min(at + PIECE, file.size) })
    }
    self.postMessage({ digest: digest.digest('hex') })
  } catch {
    self.postMessage({ unreadable: true })
  }
}
