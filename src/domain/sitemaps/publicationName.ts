/**
 * The `news:name` of an outlet: its name without what stands in parentheses (rule NS-05), and with
 * single spaces. A name that is nothing but parentheses loses only these.
 *
 * @example
 * publicationName('Warta & Kota (Jakarta)') // 'Warta & Kota'
 */
export function publicationName(name: string): string {
  return tidy(name.replaceAll(/\([^()]*\)/g, ' ')) || tidy(name)
}

function tidy(text: string): string {
  return text.replaceAll(/[()\s]+/g, ' ').trim()
}
