import { splitSources } from './splitSources.js'

/** What a line of an article's text file is. */
export type LineContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'noise' }
  | { readonly kind: 'readAlso'; readonly titles: readonly string[] }
  | { readonly kind: 'sources'; readonly names: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }

/** The most characters (UTF-16 units) a title may have. */
export const maxTitleLength = 200

/**
 * Tells what a cleaned line is.
 *
 * `readAlso`: it starts with `BACA JUGA` in any case and spacing, or with one of the other labels
 * for the same thing, then a colon or a dash and the title; brackets around the whole are fine, a
 * second label in it starts a second title, and a label on its own has no titles. A "title" of more
 * than 200 characters is running text. `sources`: it starts with `Sumber:`. `noise`: advertisement
 * marks, rulers, and lines that send readers to Google News. All else is `text`.
 */
export function readLine(text: string): LineContent {
  if (text === '') {
    return { kind: 'blank' }
  }
  return (
    readReadAlso(text) ??
    readSources(text) ??
    (isNoise(text) ? { kind: 'noise' } : { kind: 'text', text })
  )
}

/** Whether a cleaned line is a read-also link, see {@link readLine}. */
export function isReadAlsoLine(text: string): boolean {
  return readReadAlso(text)?.kind === 'readAlso'
}

/** Whether running text holds a label of a read-also link, as glued text of web pages does. */
export function holdsReadAlso(text: string): boolean {
  return innerLabel.test(text)
}

function readReadAlso(text: string): LineContent | null {
  const line = readAlsoLine.exec(text)?.groups
  if (!line) {
    return null
  }
  const titles = unwrap({ bracket: line.bracket, text: line.rest ?? '' })
    .split(innerLabel)
    .map((title) => title.replace(/^[\s:：\-–—]+/u, '').trim())
    .filter((title) => title !== '')
  const links = titles.filter((title) => !sendsToGoogleNews(title))

  if (titles.some((title) => title.length > maxTitleLength)) {
    return null
  }
  return titles.length > 0 && links.length === 0
    ? { kind: 'noise' }
    : { kind: 'readAlso', titles: links }
}

function readSources(text: string): LineContent | null {
  const line = sourceLine.exec(text)?.groups
  return line
    ? {
        kind: 'sources',
        names: splitSources(unwrap({ bracket: line.bracket, text: line.rest ?? '' })),
      }
    : null
}

function unwrap({
  bracket,
  text,
}: {
  readonly bracket: string | undefined
  readonly text: string
}): string {
  return bracket ? text.replace(/[)\]]\.?$/, '') : text
}

function isNoise(text: string): boolean {
  return advertisement.test(text) || ruler.test(text) || sendsToGoogleNews(text)
}

function sendsToGoogleNews(text: string): boolean {
  return (
    text.length <= maxTitleLength &&
    /google\s*news/iu.test(text) &&
    (invitation.test(text) || otherNews.test(text) || /^\P{L}*google\s*news\P{L}*$/iu.test(text))
  )
}

const readAlsoLine =
  /^[*_>•·▪●\-–—\p{Extended_Pictographic}\uFE0F\s]*(?<bracket>[([]?)\s*(?:baca\s*(?:juga|pula)|(?:lihat|simak|tonton)\s*juga|pilihan\s*editor)\s*(?:[:：\-–—](?<rest>.*)|[)\]]?)$/iu

// Inside a line only the exact label counts: "membaca juga" is a verb, "maafBaca juga:" is not.
const innerLabel =
  /[([]?(?:(?<!\p{L})[Bb]aca|Baca|(?<!\p{Lu})BACA)\s+[Jj](?:uga|UGA)\s*(?:[:：]|[-–—]\s)/u

const sourceLine = /^(?<bracket>[([]?)\s*sumber(?:\s+(?:artikel|berita))?\s*[:：](?<rest>.*)$/iu

const advertisement =
  /^\P{L}*(?:advertisement|iklan|scroll to (?:continue|resume)(?: with)? content)\P{L}*$/iu

const ruler = /^[-–—_*=~.·•…\s]+$/u

const invitation =
  /^\P{L}*(?:akses|ayo|baca|bergabung|berlangganan|cek|dapatkan|follow|gabung|ikuti|jangan lewatkan|klik|kunjungi|lihat|mari|nikmati|pantau|silakan|simak|temukan|tonton|update|yuk)(?!\p{L})/iu

const otherNews =
  /(?<!\p{L})(?:artikel|berita|informasi)(?!\p{L}).*(?<!\p{L})lain(?:nya)?(?!\p{L})/iu
