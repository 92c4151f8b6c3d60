/** Uploading one file with progress; fetch cannot tell how far it is. */
import { ApiProblem, csrfToken, parseProblem } from '@zhiheng/api/http'
import type { KeptFile } from './model.ts'

export async function upload(file: File, progress: (share: number) => void, signal?: AbortSignal): Promise<KeptFile> {
  const token = await csrfToken()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.setRequestHeader('X-XSRF-TOKEN', token)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    request.onerror = () => reject(new ApiProblem(0, '上传中断，请检查网络后重试。'))
    request.onabort = () => reject(new ApiProblem(0, '上传已取消。'))
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText) as KeptFile)
        : reject(parseProblem(request.status, request.responseText))
    signal?.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

/** 1.4 MB */
export function fileSize(bytes: number | undefined): string {
  if (bytes === undefined) return ''
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** 7f3a…91c2 */
export function shortDigest(digest: string | undefined | null): string {
  return digest && digest.length > 12 ? `${digest.slice(0, 4)}…${digest.slice(-4)}` : (digest ?? '')
}
