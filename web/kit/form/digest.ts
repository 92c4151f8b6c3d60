/** The digest of a file as the device has it (SM3), computed beside the page so that nothing stands still. */
import { ApiProblem } from '@zhiheng/api/http'

type Told = { done: number } | { digest: string } | { unreadable: true }

export function digestOf(file: File, progress: (done: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' })
    const end = (then: () => void) => {
      worker.terminate()
      then()
    }
    const unreadable = () =>
      end(() => reject(new ApiProblem(0, '读不了这个文件：它可能已被移动、改动或者删除。请重新选择。')))
    signal.addEventListener('abort', () => end(() => reject(new ApiProblem(0, '已取消。'))))
    worker.onerror = unreadable
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('done' in data) progress(data.done)
      else if ('digest' in data) end(() => resolve(data.digest))
      else unreadable()
    }
    worker.postMessage(file)
  })
}
