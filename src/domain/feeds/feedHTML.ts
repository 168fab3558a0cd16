import { escapeHTML } from '../html/escapeHTML.js'
import { absoluteURL } from './absoluteURL.js'
import { decodeHTML } from './htmlText.js'
import { htmlAttributes, type HTMLToken, htmlTokens } from './htmlTokens.js'

/**
 * The HTML of an article as feeds have it: no links to read also (rule BJ-05), no scripts, styles,
 * frames or forms (rule FE-06), absolute URLs only (rule FE-07). Elements that feed readers do not
 * know give way to their content, all attributes but those that carry content are dropped, and every
 * element is closed. Texts are neither escaped twice nor unescaped.
 *
 * @param args.base the article's URL
 */
export function feedHTML({ html, base }: { readonly html: string; readonly base: string }): string {
  const out: string[] = []
  const open: string[] = []
  let skipped: Skipped | null = null
  for (const token of htmlTokens(html)) {
    if (skipped !== null) {
      skipped = afterSkipped({ skipped, token })
    } else if (token.kind === 'text') {
      out.push(escapedOnce(token.text))
    } else if (token.kind === 'close') {
      out.push(closing({ name: token.name, open }))
    } else if (isDropped(token)) {
      skipped = voids.has(token.name) ? null : { name: token.name, depth: 1 }
    } else {
      out.push(opening({ base, open, token }))
    }
  }
  return [...out, ...open.reverse().map((name) => `</${name}>`)].join('').trim()
}

type OpenToken = Extract<HTMLToken, { readonly kind: 'open' }>

type Skipped = { readonly name: string; readonly depth: number }

function afterSkipped({
  skipped: { name, depth },
  token,
}: {
  readonly skipped: Skipped
  readonly token: HTMLToken
}): Skipped | null {
  const step = token.kind === 'text' || token.name !== name ? 0 : token.kind === 'open' ? 1 : -1
  return depth + step === 0 ? null : { name, depth: depth + step }
}

function isDropped({ name, attributes }: OpenToken): boolean {
  const classes = htmlAttributes(attributes).get('class') ?? ''
  return dropped.has(name) || classes.split(/\s+/).includes('baca-juga')
}

/** Writes a tag and notes what has to be closed; nothing for an element that gives way. */
function opening({
  base,
  open,
  token: { name, attributes },
}: {
  readonly base: string
  readonly open: string[]
  readonly token: OpenToken
}): string {
  const kept = keptAttributes({ attributes, base })
  const needed = needs[name]
  if (!known.has(name) || (needed && !needed.some((attribute) => kept.has(attribute)))) {
    return ''
  }
  const written = [...kept].map(([key, value]) => ` ${key}="${escapeHTML(value)}"`).join('')
  if (voids.has(name)) {
    return `<${name}${written}>`
  }
  open.push(name)
  return `<${name}${written}>`
}

function keptAttributes({
  attributes,
  base,
}: {
  readonly attributes: string
  readonly base: string
}): ReadonlyMap<string, string> {
  const kept = [...htmlAttributes(attributes)].flatMap(([name, raw]) => {
    const value = decodeHTML(raw)
    if (addresses.has(name)) {
      const url = absoluteURL({ base, url: value })
      return url === null ? [] : [[name, url] as const]
    }
    return contents.has(name) ? [[name, value] as const] : []
  })
  return new Map(kept)
}

function closing({ name, open }: { readonly name: string; readonly open: string[] }): string {
  const at = open.lastIndexOf(name)
  return at === -1
    ? ''
    : open
        .splice(at)
        .reverse()
        .map((inner) => `</${inner}>`)
        .join('')
}

function escapedOnce(text: string): string {
  return text
    .replaceAll(/&(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function namesIn(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

const known = namesIn(
  'a abbr audio b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var video',
)

/** Left out with all that is in them; those of which only the text matters are told by the tokens. */
const dropped = namesIn(
  'applet base button canvas datalist dialog embed fieldset form frame frameset input link map math meta nav object option portal select svg',
)

const voids = namesIn('base br col embed frame hr img input link meta source track wbr')

/** Attributes without which an element says nothing. */
const needs: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  audio: ['src'],
  img: ['src'],
  video: ['src'],
}

const addresses = namesIn('cite href poster src')

const contents = namesIn('alt colspan controls datetime dir height lang rowspan start title width')
