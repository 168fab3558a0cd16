/** A line of a table: the cells in front, and those behind that are written `tag=value`. */
export type TableRow = {
  readonly cells: readonly string[]
  readonly tags: Readonly<Record<string, string>>
}

/** The rows of a table in text: cells stand between `|`, empty lines and `# remarks` are nothing. */
export function readRows(table: string): readonly TableRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readRow)
}

/** The items of a cell that holds several, between `;`. */
export function readList(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function readRow(line: string): TableRow {
  const parts = line.split('|').map((part) => part.trim())
  const tags = parts.flatMap((part) => {
    const { tag, value } = tagged.exec(part)?.groups ?? {}
    return tag !== undefined && value !== undefined ? [[tag, value] as const] : []
  })
  return { cells: parts.filter((part) => !tagged.test(part)), tags: Object.fromEntries(tags) }
}

const tagged = /^(?<tag>[a-z]+)=(?<value>.+)$/
