// Writes the package's table of regions from the file db/wilayah.sql of github.com/cahyadsn/wilayah:
//   node --import tsx scripts/gazetteer/deriveRegions.ts wilayah.sql
// and, for use beside the package, the districts and villages of the same file as JSON:
//   node --import tsx scripts/gazetteer/deriveRegions.ts wilayah.sql --below below.json
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'

/** A row of the source: the dotted code and the name, spaces put right. */
export type SourceRegion = { readonly code: string; readonly name: string }

/** All regions that the SQL file inserts, in the order of their codes. */
export function readRegions(sql: string): readonly SourceRegion[] {
  const found = Array.from(
    sql.matchAll(/\('(?<code>\d\d(?:\.\d+)*)',\s*'(?<name>(?:[^']|'')*)'\)/g),
    ({ groups = {} }) => ({
      code: groups.code ?? '',
      name: (groups.name ?? '').replaceAll("''", "'").replaceAll(/\s+/g, ' ').trim(),
    }),
  )
  return found.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The source of the package's table: provinces and, under each, its regencies and cities. */
export function regionTable(regions: readonly SourceRegion[]): string {
  const lines = regions.filter(({ code }) => code.length <= 5).map(toLine)
  return `${heading}export const regionTable = \`\n${lines.join('\n')}\n\`\n`
}

function toLine({ code, name }: SourceRegion): string {
  return `${code} ${newsNames[code] ?? name.replace(/^(Kabupaten|Kota) Administrasi /, '$1 ')}`
}

/** Where the news writes another name than the decree, by code. */
const newsNames: Readonly<Record<string, string>> = {
  '16.72': 'Kota Pagaralam',
  '16.73': 'Kota Lubuklinggau',
  '19.71': 'Kota Pangkalpinang',
  '21.72': 'Kota Tanjungpinang',
  '31': 'DKI Jakarta',
  '34': 'DI Yogyakarta',
  '62.71': 'Kota Palangka Raya',
  '71.09': 'Kabupaten Kepulauan Siau Tagulandang Biaro',
  '72.04': 'Kabupaten Tolitoli',
  '72.09': 'Kabupaten Tojo Una-Una',
  '74.72': 'Kota Baubau',
  '92.03': 'Kabupaten Fakfak',
}

const heading = `/**
 * Provinces, regencies (\`Kabupaten\`) and cities (\`Kota\`) with the codes of the Ministry of Home Affairs
 * (Kemendagri), as the news writes their names. Made by scripts/gazetteer/deriveRegions.ts from
 * db/wilayah.sql of github.com/cahyadsn/wilayah (commit b7ad440 of August 2026), whose heading gives
 * Kepmendagri 300.2.2-2138 of 2025 as its source and whose licence is:
 *
 * MIT License
 *
 * Copyright (c) 2017-2025 Cahya DSN
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
`

async function run([from, ...rest]: readonly string[]): Promise<void> {
  if (from === undefined) {
    throw new Error('Name the file wilayah.sql.')
  }
  const regions = readRegions(readFileSync(from, 'utf8'))
  const [option, to] = rest
  if (option === '--below' && to !== undefined) {
    const below = regions.filter(({ code }) => code.length > 5)
    writeFileSync(to, JSON.stringify(Object.fromEntries(below.map((row) => [row.code, row.name]))))
    return
  }
  const file = path.resolve(
    fileURLToPath(import.meta.url),
    '../../../src/gazetteer/data/regions.ts',
  )
  const options = await resolveConfig(file)
  writeFileSync(file, await format(regionTable(regions), { ...options, filepath: file }))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(process.argv.slice(2))
}
