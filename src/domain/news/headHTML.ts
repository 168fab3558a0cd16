import type { HeadData } from './headData.js'

import { escapeHTML } from '../html/escapeHTML.js'

/** The tags of a head as HTML, one a line, every text escaped exactly once. */
export function headHTML({ title, meta, links }: HeadData): string {
  return [
    `<title>${escapeHTML(title)}</title>`,
    ...meta.map((tag) => `<meta${attributes(tag)}>`),
    ...links.map((link) => `<link${attributes(link)}>`),
  ].join('\n')
}

function attributes(tag: Readonly<Record<string, string>>): string {
  return Object.entries(tag)
    .map(([name, value]) => ` ${name}="${escapeHTML(value)}"`)
    .join('')
}
