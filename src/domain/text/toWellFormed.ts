/**
 * A text that XML, HTML and JSON can all hold and give back unchanged; every output to readers and
 * crawlers passes through it, so that all of them say the same. Half a surrogate pair becomes
 * U+FFFD; the control characters and noncharacters that XML 1.0 forbids are dropped (rule NS-19);
 * a carriage return, alone or before a line feed, becomes a line feed, as a parser would make it.
 */
export function toWellFormed(text: string): string {
  return suspect.test(text)
    ? text.replaceAll(loneSurrogate, '\uFFFD').replaceAll(forbidden, '').replaceAll(/\r\n?/g, '\n')
    : text
}

/** One quick look is enough for nearly every text: whole pairs are looked at again, tabs are not. */
const suspect = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

// With the `u` flag a whole pair is one character, so only halves match.
const loneSurrogate = /\p{Cs}/gu

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
