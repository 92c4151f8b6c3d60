/** Unsent input, kept in this browser for this account until it is sent. */

const PREFIX = 'draft:'
const KEPT_DAYS = 14

export interface Draft<T> {
  savedAt: string
  values: T
}

export class Drafts {
  constructor(
    private readonly account: string,
    private readonly storage: Storage = localStorage,
    private readonly now: () => Date = () => new Date(),
  ) {}

  private key(form: string): string {
    return `${PREFIX}${this.account}:${form}`
  }

  find<T>(form: string): Draft<T> | undefined {
    return read<T>(this.storage.getItem(this.key(form)))
  }

  /** The moment of saving; undefined when the browser has no room or keeps nothing. */
  save<T>(form: string, values: T): Date | undefined {
    const at = this.now()
    try {
      this.storage.setItem(this.key(form), JSON.stringify({ savedAt: at.toISOString(), values }))
      return at
    } catch {
      return undefined
    }
  }

  drop(form: string): void {
    this.storage.removeItem(this.key(form))
  }

  /** Forgets drafts that nobody came back to, of any account: they hold personal data. */
  sweep(): void {
    const oldest = this.now().getTime() - KEPT_DAYS * 86_400_000
    for (const key of Object.keys(this.storage)) {
      if (!key.startsWith(PREFIX)) continue
      const draft = read(this.storage.getItem(key))
      if (!draft || Date.parse(draft.savedAt) < oldest) this.storage.removeItem(key)
    }
  }
}

function read<T>(text: string | null): Draft<T> | undefined {
  if (!text) return undefined
  try {
    const draft = JSON.parse(text) as Draft<T>
    return draft.savedAt && draft.values !== undefined ? draft : undefined
  } catch {
    return undefined
  }
}
