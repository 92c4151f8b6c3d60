/** The one file of a question that asks for one. */
export function first(files: unknown): string | undefined {
  const one = Array.isArray(files) ? files[0] : files
  return typeof one === 'object' && one ? (one as { id: string }).id : (one as string | undefined)
}
