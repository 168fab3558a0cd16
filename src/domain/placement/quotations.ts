/** Whether a text opens more quotations than it closes, as each but the last paragraph of a long one does. */
export function leavesQuotationOpen(text: string): boolean {
  const marks = marksOf(text)
  return marks.filter((mark) => mark === 'open').length * 2 > marks.length
}

/**
 * For each text whether a quotation runs on behind it: the last mark up to here opens one and the
 * next one closes it. A mark that was forgotten spoils nothing, because the next one opens again.
 */
export function runningQuotations(texts: readonly string[]): readonly boolean[] {
  const marks = texts.map(marksOf)
  const before = carried(marks.map((own) => own.at(-1)))
  const after = carried(marks.map((own) => own[0]).toReversed()).toReversed()
  return texts.map((_, index) => before[index] === 'open' && after[index + 1] === 'close')
}

type QuotationMark = 'close' | 'open'

/** Each mark of a list, where there is none the one before it. */
function carried(
  marks: readonly (QuotationMark | undefined)[],
): readonly (QuotationMark | undefined)[] {
  let last: QuotationMark | undefined
  return marks.map((mark) => {
    last = mark ?? last
    return last
  })
}

function marksOf(text: string): readonly QuotationMark[] {
  return /["“”]/.test(text)
    ? Array.from(text.matchAll(quotationMark), ({ groups }) =>
        groups?.open === undefined ? 'close' : 'open',
      )
    : []
}

/** A straight mark opens where a word starts behind it and none ends in front of it. */
const quotationMark = /(?<open>“|(?<![^\s([{\-–—])["”](?=[\p{L}\p{N}]))|["”]/gu
