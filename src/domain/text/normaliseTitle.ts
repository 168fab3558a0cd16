/**
 * Cleans a one-line text: control and invisible characters (zero-width, bidirectional, soft hyphen,
 * half a surrogate pair) are removed, every kind and run of space (NBSP, tabs, line breaks) becomes
 * one plain space, the ends are trimmed. Letters, case and punctuation stay as they are.
 */
export function normaliseTitle(title: string): string {
  return isCleanASCII(title) ? title : clean(title)
}

/** Spares most texts the look into the tables of Unicode. */
function isCleanASCII(text: string): boolean {
  return !/[^ -~]| {2}|^ | $/.test(text)
}

function clean(text: string): string {
  return text
    .replaceAll(/[\p{Cf}\p{Cs}]|(?![\s\u0085])\p{Cc}/gu, '')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim()
}
