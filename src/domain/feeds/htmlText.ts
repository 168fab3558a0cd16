/** The characters behind the character references of an HTML text; unknown names stay as they are. */
export function decodeHTML(html: string): string {
  return html.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
        : (named.get(name) ?? whole),
  )
}

/**
 * The text of HTML as `feedHTML` gives it: what stands apart on the page stands on lines of its own,
 * and runs of spaces are one.
 */
export function textOfHTML(html: string): string {
  const text = html
    .replaceAll(/[ \t\n\f\r]+/g, ' ')
    .replaceAll(/<\/?(?:[a-z0-9]+)\b[^>]*>/gi, (tag) => (isInline.test(tag) ? '' : '\n'))
  return decodeHTML(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const isInline =
  /^<\/?(?:a|abbr|b|cite|code|del|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var)\b/i

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['colon', ':'],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00A0'],
  ['NewLine', '\n'],
  ['quot', '"'],
  ['Tab', '\t'],
])
