/**
 * The `news:language` of an outlet (rule NS-07): an ISO 639 code of two or three letters, without a
 * region but for `zh-cn` and `zh-tw`. Old and long codes of Indonesian and Javanese become those in
 * use; what is no code at all is taken for Indonesian.
 *
 * @example
 * newsLanguage('id-ID') // 'id'
 * newsLanguage('in') // 'id'
 * newsLanguage('zh-TW') // 'zh-tw'
 */
export function newsLanguage(language: string): string {
  const tag = language.trim().toLowerCase().replaceAll('_', '-')
  if (tag === 'zh-cn' || tag === 'zh-tw') {
    return tag
  }
  const code = tag.split('-', 1).join('')
  return codesInUse.get(code) ?? (/^[a-z]{2,3}$/.test(code) ? code : 'id')
}

const codesInUse: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['ind', 'id'],
  ['jav', 'jv'],
  ['jw', 'jv'],
])
