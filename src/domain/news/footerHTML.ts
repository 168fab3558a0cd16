import type { FooterLink } from './footerLink.js'

import { escapeHTML } from '../html/escapeHTML.js'

/** The footer line of an article as HTML; empty without a link. `language` is BCP 47. */
export function footerHTML({
  language,
  link,
}: {
  readonly language: string
  readonly link: FooterLink | null
}): string {
  if (link === null) {
    return ''
  }
  const text = /^en\b/i.test(language) ? link.text.en : link.text.id
  return `<p class="google-link"><a href="${escapeHTML(link.url)}">${escapeHTML(text)}</a></p>`
}
