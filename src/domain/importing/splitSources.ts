/**
 * The names after `Sumber:`, each once. A semicolon always parts two sources; a comma only where
 * that is clear, that is where all the parts look like names of media (at most two words, starting
 * with a capital, no academic degree, no bare number): `Dinas Kesehatan Kota Palembang, BPS` may be
 * one body or two, and stays one.
 */
export function splitSources(text: string): readonly string[] {
  const names = text
    .split(';')
    .flatMap(splitAtClearCommas)
    .map((name) => name.trim().replace(fullStop, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
  const byKey = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase()
    byKey.set(key, byKey.get(key) ?? name)
  }
  return [...byKey.values()]
}

function splitAtClearCommas(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim())
  return parts.every((part) => isMediaName(part)) ? parts : [text]
}

function isMediaName(part: string): boolean {
  return (
    /^(?:\p{Lu}|\d|https?:)/u.test(part) &&
    /\p{L}/u.test(part) &&
    part.split(' ').length <= 2 &&
    !academicDegree.test(part)
  )
}

/** `S.H.`, `M.Si`, `Ph.D.`, `S.Sos., M.M.` */
const academicDegree = /^(?:\p{Lu}\p{L}{0,3}\.)+(?:\p{Lu}\p{L}{0,3}\.?)?$/u

/** The one that ends the line, not that of `Tbk.` or `S.H.` */
const fullStop = /(?<=[\p{L}\p{N}]{4})\.$/u
