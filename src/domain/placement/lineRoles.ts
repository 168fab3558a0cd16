import { endsInDashes } from '../importing/endsInDashes.js'
import { readLine } from '../importing/readLine.js'
import { normaliseTitle } from '../text/normaliseTitle.js'
import { countWords } from './countWords.js'

/**
 * What a typed line is, by its look: `closing` stands below a text (`Sumber:`, `Editor:`, the
 * initials of reporter and editor, rulers and advertisement marks), `item` is one of a list,
 * `opening` a dateline or caption that ends in a dash, `readAlso` a link that someone typed.
 */
export type LineRole = 'closing' | 'item' | 'opening' | 'prose' | 'readAlso'

/** Tells the role of the first or the last line of a paragraph. */
export function roleOfLine(text: string): LineRole {
  const line = normaliseTitle(text)
  const { kind } = readLine(line)
  if (kind === 'readAlso') {
    return 'readAlso'
  }
  if (kind !== 'text' || credit.test(line) || initials.test(line)) {
    return 'closing'
  }
  if (listItem.test(line)) {
    return 'item'
  }
  return endsInDashes(line) || line.endsWith(' -') ? 'opening' : 'prose'
}

/** The first line of a paragraph that may have several. */
export function firstLine(text: string): string {
  return linesOf(text)[0] ?? ''
}

/** The last line of a paragraph that may have several. */
export function lastLine(text: string): string {
  return linesOf(text).at(-1) ?? ''
}

/**
 * Whether a paragraph may be a heading, byline or dateline: one line of at most 10 words and 150
 * characters, without punctuation behind it. What is longer is a sentence that lacks its full stop.
 */
export function looksLikeHeading(text: string): boolean {
  if (text.length > 150 || linesOf(text).length !== 1 || /[.!?…:;,"”’)\]]\s*$/u.test(text)) {
    return false
  }
  const words = countWords(text)
  return words > 0 && words <= 10
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r\u2028]/).filter((line) => line.trim() !== '')
}

const listItem = /^(?:[-–—*•·▪●]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u

const credit =
  /^[([]?(?:copyright|editor|foto|fotografer|hak cipta|kontributor|laporan|penulis|penyunting|pewarta|reporter)\s*[:：©]/iu

/** `(abc)`, `(abc/def)`, `[*]`, `abc/def` */
const initials =
  /^(?:[([][\p{L}\d*]{1,8}(?:\s?[-/.]\s?[\p{L}\d*]{1,8})*[)\]]\.?|\p{L}{1,5}(?:\/\p{L}{1,5})+)$/u
