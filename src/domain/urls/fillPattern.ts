/** The names of the placeholders of a URL pattern: `/posts/:slug` has `slug`. */
export const placeholdersOf = (pattern: string): readonly string[] =>
  [...pathOf(pattern).matchAll(placeholder)].map(([, name]) => name ?? '')

/**
 * An address from a pattern: each placeholder becomes its value, encoded. With a domain (a host
 * without scheme), a pattern that is a path becomes a full URL; one that has an origin keeps it.
 */
export const fillPattern = ({
  values,
  ...address
}: Address & { readonly values: Values }): string => patternFiller(address)(values)

type Address = { readonly domain: string | null; readonly pattern: string }

type Values = Readonly<Record<string, unknown>>

/**
 * {@link fillPattern} for many documents of one site.
 *
 * @param args.columns under which names the values of placeholders are found, where under others
 */
export const patternFiller = ({
  columns = {},
  domain,
  pattern,
}: Address & { readonly columns?: Readonly<Record<string, string>> }): ((
  values: Values,
) => string) => {
  const path = pathOf(pattern)
  const origin = pattern.slice(0, pattern.length - path.length) || originOf(domain)
  // Texts stand at even places, the names of placeholders between them.
  const [first = '', ...rest] = path.split(placeholder)
  const parts = rest.map((part, index) => (index % 2 === 0 ? (columns[part] ?? part) : part))
  return (values) => {
    let address = origin + first
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] ?? ''
      address += index % 2 === 0 ? encode(values[part]) : part
    }
    return address
  }
}

/** The origin of a domain; plain HTTP only for one's own machine. Empty without a domain. */
export const originOf = (domain: string | null): string => {
  if (domain === null) {
    return ''
  }
  const scheme = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(domain) ? 'http' : 'https'
  return `${scheme}://${domain}`
}

const placeholder = /:([a-z_]\w*)/gi

const pathOf = (pattern: string): string => pattern.replace(/^https?:\/\/[^/]+/i, '')

// Half a surrogate pair cannot be encoded.
const encode = (value: unknown): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return isPlain.test(text) ? text : encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))
}

/** Slugs are: one look is enough for them. */
const isPlain = /^[\w\-.~]*$/
