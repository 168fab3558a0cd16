/** The names of the placeholders of a URL pattern: `/posts/:slug` has `slug`. */
export const placeholdersOf = (pattern: string): readonly string[] =>
  [...pathOf(pattern).matchAll(placeholder)].map(([, name]) => name ?? '')

/**
 * An address from a pattern: each placeholder becomes its value, encoded. With a domain, a pattern
 * that is a path becomes a full URL.
 */
export const fillPattern = ({
  domain,
  pattern,
  values,
}: {
  readonly domain: null | string
  readonly pattern: string
  readonly values: Readonly<Record<string, unknown>>
}): string => {
  const path = pathOf(pattern).replace(placeholder, (_, name: string) =>
    encodeURIComponent(String(values[name] ?? '')),
  )
  const ownOrigin = pattern.slice(0, pattern.length - pathOf(pattern).length)
  return `${ownOrigin || originOf(domain)}${path}`
}

/** The origin of a domain; plain HTTP only for one's own machine. */
export const originOf = (domain: null | string): string => {
  if (domain === null) {
    return ''
  }
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(domain)
    ? `http://${domain}`
    : `https://${domain}`
}

const placeholder = /:([a-z_]\w*)/gi

const pathOf = (pattern: string): string => pattern.replace(/^https?:\/\/[^/]+/i, '')
