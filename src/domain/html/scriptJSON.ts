/**
 * The JSON of a value, safe inside a `<script>` element: no text in it can close the element, open a
 * comment, or break a script of before ES2019 (U+2028, U+2029). `JSON.parse` gives the value back.
 *
 * `value` must be something that JSON can say (no cycles, no BigInt); what JSON leaves out is `null`.
 */
export function scriptJSON(value: unknown): string {
  const json: string | undefined = JSON.stringify(value)
  return (json ?? 'null').replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
