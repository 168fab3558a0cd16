/**
 * Whether a name is a reporter's code, such as `bud`, `(bud/dev)` or `ZAL` (rule NA-11). A person
 * whose whole name has up to four letters is written in small ones after the first (`Eko`).
 */
export function isInitials(name: string): boolean {
  return initials.test(name.trim())
}

/** Whether a name holds more than one person (rule NA-09). Degrees after a comma are no person. */
export function isJoined(name: string): boolean {
  const [, ...more] = name.split(',').map((piece) => piece.trim())
  return /\s(?:dan|and|&)\s|[/;]/iu.test(name) || more.some((piece) => !isDegree(piece))
}

/** Whether a person's name is that of a newsroom, a desk or an agency (rule NA-12). */
export function looksLikeDesk(name: string): boolean {
  return deskWords.test(name)
}

/**
 * Whether a name holds more than the name (rule NA-10): a lead-in word (`Oleh`, `Penulis:`), a title
 * before or degrees behind it, something in brackets, or the outlet. A desk may have the outlet's
 * name in its own.
 */
export function namesMore({
  kind,
  name,
  outlet,
}: {
  readonly kind: 'desk' | 'person'
  readonly name: string
  readonly outlet: string
}): boolean {
  const text = name.trim()
  return (
    leadIn.test(text) ||
    (kind === 'person' &&
      !isInitials(text) &&
      (namesRole.test(text) || namesTitle(text) || /[([]/.test(text) || holds({ text, outlet })))
  )
}

function namesTitle(name: string): boolean {
  const [, ...more] = name.split(',').map((piece) => piece.trim())
  return titleBefore.test(name) || more.some(isDegree)
}

function holds({ text, outlet }: { readonly text: string; readonly outlet: string }): boolean {
  const title = outlet.trim().toLowerCase()
  return title !== '' && text.toLowerCase().includes(title)
}

function isDegree(piece: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,4}\.\s?){1,3}(?:\p{Lu}\p{L}{0,4})?\.?$|^\p{Lu}{2,3}$/u.test(piece)
}

const initials =
  /^(?:\(?\p{Ll}{1,4}(?:\s*[/-]\s*\p{Ll}{1,4})*\)?|\(\p{L}{1,4}(?:\s*[/-]\s*\p{L}{1,4})*\)|\p{Lu}{2,4}(?:\s*[/-]\s*\p{Lu}{2,4})*)$/u

const deskWords =
  /(?<!\p{L})(?:(?:tim|staf|staff)\s+(?:redaksi|liputan|editorial)|redaksi|newsroom|kantor\s+berita|news\s+agency|humas|admin)(?!\p{L})/iu

const leadIn =
  /^(?:(?:oleh|by)\s+\p{L}|(?:oleh|by|penulis|laporan|reporter|pewarta|wartawan|editor|kontributor|foto|teks)\s*[:：])/iu

const namesRole = /^(?:penulis|laporan|reporter|pewarta|wartawan|kontributor)\s+\p{L}/iu

const titleBefore = /^(?:Prof|Dr|dr|Drs|Dra|Ir|H|Hj|KH)\.\s*\p{L}/u
