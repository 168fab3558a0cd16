import { escapeHTML } from './escapeHTML.js'

/** A link as readers see it. `url` is absolute or starts with `/`. */
export type HTMLLink = {
  readonly title: string
  readonly url: string
}

/**
 * The HTML of a block of read-also links: a labelled `<aside>` with a heading and a list of plain
 * links whose text is the target's title, which is what crawlers follow (rule SL-01). Empty if
 * there are no links.
 */
export function readAlsoHTML({ links }: { readonly links: readonly HTMLLink[] }): string {
  if (links.length === 0) {
    return ''
  }
  const items = links.map(
    ({ title, url }) => `<li><a href="${escapeHTML(url)}">${escapeHTML(title)}</a></li>`,
  )
  return `<aside class="baca-juga" aria-label="Baca juga"><h2>Baca juga</h2><ul>${items.join('')}</ul></aside>`
}
