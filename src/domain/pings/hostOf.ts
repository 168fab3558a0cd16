/** The host of an absolute http or https URL in lower case, with its port; null for anything else. */
export function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#@\s\\]+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? null
}
