import { normaliseTitle } from '../text/normaliseTitle.js'

/** A line of a file, cleaned; `line` is counted from 1, `text` is empty for a blank line. */
export type TextLine = {
  readonly line: number
  readonly text: string
}

/**
 * The lines of a text file, whatever its line ends (LF, CRLF, CR, form feed, Unicode's own), without
 * byte order mark, invisible characters and control characters, with every run of spaces (NBSP
 * included) made one. A `<br>` left over from a web page ends a line as well; what follows it has
 * the same number.
 */
export function textLines(text: string): readonly TextLine[] {
  return text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .flatMap((line, index) =>
      line.split(/<br\s*\/?>/i).map((part) => ({ line: index + 1, text: normaliseTitle(part) })),
    )
}
