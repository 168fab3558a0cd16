/**
 * The form in which spellings of one word are equal: NFKD, lower case, without marks, apostrophes
 * and invisible characters (`Jum’at` → `jumat`). An ampersand reads `dan`.
 */
export function foldWord(word: string): string {
  if (!/[^A-Za-z0-9]/.test(word)) {
    return word.toLowerCase()
  }
  return word === '&'
    ? 'dan'
    : word
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/['`‘’ʹʻʼʽ\p{M}\p{Cf}]/gu, '')
}
