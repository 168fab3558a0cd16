import { normaliseTitle } from './normaliseTitle.js'

/**
 * The key on which a title quoted in imported text and an article's own title are the same: Unicode
 * form (NFKC), case, kinds of quotes, dashes and spaces, spaces around dashes, doubled quotes, and
 * punctuation at both ends (but for a percent sign) make no difference.
 *
 * A title of nothing but punctuation keeps it. The key is empty only for a title without a visible
 * character; an empty key must match nothing.
 */
export function titleKey(title: string): string {
  const folded = unifyMarks(foldCase(title))
  return core.exec(folded)?.[0] ?? folded
}

/** From the first to the last character that is no punctuation; one pass whatever the text. */
const core = /(?:%|[^\p{P}\s])(?:.*(?:%|[^\p{P}\s]))?/su

// The acute accent on its own would decompose into a space and a mark.
function foldCase(title: string): string {
  return normaliseTitle(title.replaceAll('´', "'"))
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
}

function unifyMarks(title: string): string {
  return normaliseTitle(title)
    .replaceAll(/["'`«»‘-‟′″‹›]+/g, "'")
    .replaceAll(/\s*[\p{Pd}−]+\s*/gu, '-')
}
