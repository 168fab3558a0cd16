/**
 * Whether a text is the code of a region as the Ministry of Home Affairs writes it: province, regency
 * or city, district and village, with dots between them (`16`, `16.71`, `16.71.01`, `16.71.01.1001`).
 */
export function isRegionCode(text: string): boolean {
  return /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/.test(text)
}

/** The codes of the regions that a region is part of, the nearest first. */
export function regionsOver(code: string): readonly string[] {
  const above = regionAbove(code)
  return above === null ? [] : [above, ...regionsOver(above)]
}

/** The code of the region that a region is part of; null for provinces. */
export function regionAbove(code: string): string | null {
  const end = code.lastIndexOf('.')
  return end < 0 ? null : code.slice(0, end)
}
