/** A code without the spaces and hyphens that people put between its groups; undefined when it cannot be one. */
export function plainCode(typed: string): string | undefined {
  const code = typed.replace(/[-\s]/g, '').toLowerCase()
  return /^[0-9]{6}[0-9a-f]{32}$/.test(code) ? code : undefined
}
