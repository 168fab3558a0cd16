import type { Attribution } from './attributionOf.js'

import { escapeHTML } from '../html/escapeHTML.js'
import { isWebAddress } from '../text/isWebAddress.js'

/** The line of sources with its links and the credit, as HTML paragraphs; empty where there is neither. */
export function attributionHTML({ credit, line, sources }: Attribution): string {
  const word = line?.slice(0, line.indexOf(':') + 1)
  const names = sources.map(({ name, url }) =>
    url !== null && isWebAddress(url)
      ? `<a href="${escapeHTML(url)}">${escapeHTML(name)}</a>`
      : escapeHTML(name),
  )
  return [word && `${word} ${names.join(', ')}`, credit && escapeHTML(credit)]
    .map((text) => (text ? `<p>${text}</p>` : ''))
    .join('')
}
