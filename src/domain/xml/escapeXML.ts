import { toWellFormed } from '../text/toWellFormed.js'

/**
 * A text as content of an XML element: all five special characters are escaped, once, as the
 * sitemap protocol asks (rule NS-18), and what XML 1.0 forbids is taken out (NS-19).
 */
export function escapeText(text: string): string {
  return hasNoSpecials.test(text) ? text : toWellFormed(text).replaceAll(/[&<>"']/g, entityOf)
}

/**
 * A text as the value of an XML attribute in double quotes. Line breaks and tabs are written as
 * references, for a parser turns those that stand for themselves into spaces.
 */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll(/[\t\n]/g, entityOf)
}

/** A text as CDATA, readable as it is in feeds; a `]]>` in it is split over two sections. */
export function escapeCDATA(text: string): string {
  return `<![CDATA[${toWellFormed(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

// Most texts, addresses and dates above all, need nothing done: one look is enough for them.
const hasNoSpecials = /^[^&<>"'\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]*$/

function entityOf(character: string): string {
  return entities[character] ?? character
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
}
