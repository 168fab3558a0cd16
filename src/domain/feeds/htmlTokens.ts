/** A piece of HTML. Comments, broken tags, and scripts and styles with what is in them are none. */
export type HTMLToken =
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

/** The pieces of an HTML fragment in their order, names in lower case; total for any text. */
export function htmlTokens(html: string): readonly HTMLToken[] {
  return Array.from(html.matchAll(piece), ({ 0: whole, groups = {} }) => {
    const name = (groups.name ?? '').toLowerCase()
    if (name !== '') {
      return groups.slash === '/'
        ? ({ kind: 'close', name } as const)
        : ({ kind: 'open', name, attributes: groups.attributes ?? '' } as const)
    }
    return isNoText.test(whole) ? null : ({ kind: 'text', text: whole } as const)
  }).filter((token) => token !== null)
}

/** The attributes of a tag by name in lower case, their values as written. */
export function htmlAttributes(attributes: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(
      attributes.matchAll(attribute),
      ({ 1: name = '', 2: double, 3: single, 4: bare }) =>
        [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
    ),
  )
}

/** Elements whose content is no text of the page. */
const hidden = 'iframe|noembed|noframes|noscript|script|style|template|textarea|title|xmp'

const piece = new RegExp(
  [
    '<!--[^]*?(?:-->|$)',
    `<(${hidden})(?=[\\s/>])[^]*?(?:</\\1(?=[\\s/>])[^>]*>|$)`,
    '<[!?][^>]*(?:>|$)',
    `<(?<slash>/?)(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>`,
    // A tag with a quotation mark too many ends where a browser ends it.
    '</?[a-z][^>]*(?:>|$)',
    '[^<]+',
    '<',
  ].join('|'),
  'gi',
)

const isNoText = /^<[!?/a-z]/i

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
