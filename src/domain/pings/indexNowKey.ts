/** What proves to IndexNow that a host is ours. */
export type IndexNowKey = {
  readonly key: string
  /** Where the key is served if not at `/{key}.txt`; an absolute URL on the host. */
  readonly keyLocation: string | null
}

/** Whether a text can be a key: 8 to 128 letters, digits and hyphens (rule IN-01). */
export function isIndexNowKey(text: string): boolean {
  return /^[A-Za-z0-9-]{8,128}$/.test(text)
}

/** The file by which a host shows its key: its path, and its content to the letter (rule IN-01). */
export function indexNowKeyFile({ key }: Pick<IndexNowKey, 'key'>): {
  readonly path: string
  readonly contentType: string
  readonly body: string
} {
  return { path: `/${key}.txt`, contentType: 'text/plain; charset=utf-8', body: key }
}
