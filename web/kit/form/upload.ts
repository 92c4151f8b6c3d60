/** Handing in one file: digest on the device, then piece by piece over a line that may break, then checked by the server. */
import { ApiProblem, csrfToken, parseProblem, send } from '@zhiheng/api/http'
import { DetailedError, Upload } from 'tus-js-client'
import { digestOf } from './digest.ts'
import type { KeptFile } from './model.ts'
import { Pace } from './pace.ts'

const PIECE = 16 * 1024 * 1024
const AGAIN_AFTER_MS = [0, 1000, 3000, 5000, 10_000, 20_000]
const LOST = '与服务器的连接断了，已传到的部分还在服务器上。网络恢复后点“继续”，从断处接着传。'

export interface Progress {
  phase: 'digest' | 'sending' | 'checking'
  /** Bytes. */
  done: number
  total: number
  /** Bytes a second; undefined where too little is known. */
  pace?: number | undefined
}

/** One file on its way. It can be left, and gone on with from where the line broke, also after the page was loaded anew. */
export class Sending {
  private readonly stopped = new AbortController()
  private digest = ''
  private upload: Upload | undefined
  private arrivedAt = ''

  constructor(
    private readonly file: File,
    private readonly tell: (progress: Progress) => void,
  ) {}

  /** Begins, or goes on; ends when the server keeps the file. Never ends while it is paused. */
  async go(): Promise<KeptFile> {
    this.digest ||= await digestOf(this.file, (done) => this.say('digest', done), this.stopped.signal)
    this.arrivedAt ||= await this.send()
    this.say('checking', this.file.size)
    return send<KeptFile>('POST', `${this.arrivedAt}/file`)
  }

  pause(): void {
    void this.upload?.abort()
  }

  /** Gives it up, on the server too. */
  stop(): void {
    this.stopped.abort()
    this.upload?.abort(true).catch(() => {})
  }

  private say(phase: Progress['phase'], done: number, pace?: number): void {
    this.tell({ phase, done, total: this.file.size, pace })
  }

  private send(): Promise<string> {
    const pace = new Pace()
    return new Promise((resolve, reject) => {
      const upload = new Upload(this.file, {
        endpoint: '/api/uploads',
        chunkSize: PIECE,
        retryDelays: AGAIN_AFTER_MS,
        metadata: { filename: this.file.name, sm3: this.digest },
        // The same content is the same file, whatever the browser calls it after it was chosen again.
        fingerprint: () => Promise.resolve(`zhiheng-upload-${this.digest}-${this.file.name}`),
        removeFingerprintOnSuccess: true,
        onBeforeRequest: async (request) => request.setHeader('X-XSRF-TOKEN', await csrfToken()),
        onProgress: (done) => this.say('sending', done, pace.at(done)),
        onSuccess: () => resolve(new URL(upload.url!, location.origin).pathname),
        onError: (failure) => reject(problemOf(failure)),
      })
      this.upload = upload
      void upload.findPreviousUploads().then(([before]) => {
        if (before) upload.resumeFromPreviousUpload(before)
        upload.start()
      })
    })
  }
}

function problemOf(failure: Error): ApiProblem {
  const response = failure instanceof DetailedError ? failure.originalResponse : null
  return response ? parseProblem(response.getStatus(), response.getBody()) : new ApiProblem(0, LOST, '网络不通')
}

/** 1.4 MB */
export function fileSize(bytes: number | undefined): string {
  if (bytes === undefined) return ''
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`
  return bytes < 1024 ** 3 ? `${(bytes / 1024 ** 2).toFixed(1)} MB` : `${(bytes / 1024 ** 3).toFixed(2)} GB`
}

/** 7f3a…91c2 */
export function shortDigest(digest: string | undefined | null): string {
  return digest && digest.length > 12 ? `${digest.slice(0, 4)}…${digest.slice(-4)}` : (digest ?? '')
}
