import { toWellFormed } from '../text/toWellFormed.js'

/**
 * An address in a text as an absolute URL, for in a feed a relative one leads nowhere (rule FE-07).
 * null for what is no address of a page, a mailbox or a telephone, such as `javascript:`.
 *
 * @param args.base the absolute URL of the page that the address stands in
 */
export function absoluteURL({
  url,
  base,
}: {
  readonly url: string
  readonly base: string
}): string | null {
  // Browsers skip control characters and spaces around an address; so could a hidden scheme.
  const address = toWellFormed(url)
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
  const parts = /^(https?:)\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(base)
  if (address === '' || parts === null) {
    return null
  }
  const [, scheme = '', host = '', path = '', query = ''] = parts
  const whole = address.startsWith('//') ? `${scheme}${address}` : address
  if (/^[a-z][a-z\d+.-]*:/i.test(whole)) {
    return isSafe.test(whole) ? encoded(whole) : null
  }
  return encoded(`${scheme}//${host}${resolved({ address, path, query })}`)
}

const isSafe = /^(?:https?:\/\/[^/]|(?:mailto|tel):.)/i

function resolved({
  address,
  path,
  query,
}: {
  readonly address: string
  readonly path: string
  readonly query: string
}): string {
  if (address.startsWith('#')) {
    return `${path}${query}${address}`
  }
  if (address.startsWith('?')) {
    return `${path}${address}`
  }
  const [target = '', rest = ''] = splitPath(address)
  const folder = path.slice(0, path.lastIndexOf('/') + 1) || '/'
  return `${withoutDots(target.startsWith('/') ? target : `${folder}${target}`)}${rest}`
}

function splitPath(address: string): readonly [string, string] {
  const end = address.search(/[?#]/)
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)]
}

function withoutDots(path: string): string {
  const segments = path.split('/').slice(1)
  const kept: string[] = []
  for (const [index, segment] of segments.entries()) {
    if (segment === '..') {
      kept.pop()
    }
    if (segment !== '.' && segment !== '..') {
      kept.push(segment)
    } else if (index === segments.length - 1) {
      kept.push('')
    }
  }
  return `/${kept.join('/')}`
}

/** Spaces, quotation marks and letters of other scripts are no part of a URL as feeds have it. */
function encoded(url: string): string {
  return url.replaceAll(/[^\u0021-\u007E]|["<>\\^`{|}]/gu, encodeURIComponent)
}
