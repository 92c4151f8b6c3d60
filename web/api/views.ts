/** Views of lists that each account keeps on the server. */
import { get, send } from './http.ts'

export interface SavedView {
  id: string
  name: string
  /** The filters as they stand in the address. */
  query: string
}

export const views = {
  of: (list: string) => get<SavedView[]>('/api/views', { list }),
  keep: (list: string, name: string, query: string) => send<SavedView>('POST', '/api/views', { list, name, query }),
  drop: (id: string) => send('DELETE', `/api/views/${encodeURIComponent(id)}`),
}
