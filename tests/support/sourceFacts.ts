import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository's folder, with a trailing separator left out. */
export const root: string = path.resolve(fileURLToPath(import.meta.url), '../../..')

/** A source file read from the disk and parsed, with its path from the repository's root. */
export type Source = {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Every TypeScript file under the given folders of the repository, in the order of their paths. */
export const readSources = (...folders: readonly string[]): readonly Source[] =>
  folders
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => parse({ file, text: readFileSync(path.join(root, file), 'utf8') }))

/**
 * Paths from the root of all files under `folder` (`''` for the whole repository) that git would
 * keep: what `.gitignore` names is left out, and `.git` itself.
 */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .map((entry) => ({ entry, file: path.posix.join(folder, entry.name) }))
    .filter(({ file }) => file !== '.git' && !ignored.some((rule) => rule.test(file)))
    .flatMap(({ entry, file }) =>
      entry.isDirectory() ? filesUnder(file) : entry.isFile() ? [file] : [],
    )
    .sort()

/** All nodes of a tree, parents first. */
export const nodesOf = (node: ts.Node): readonly ts.Node[] => {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(...nodesOf(child))
  })
  return [node, ...children]
}

/** The line, counted from 1, on which a position of the file lies. */
export const lineAt = ({
  position,
  source,
}: {
  readonly position: number
  readonly source: Source
}): number => source.tree.getLineAndCharacterOfPosition(position).line + 1

/** `path:line` of a node, to name it in a failure. */
export const placeOf = ({
  node,
  source,
}: {
  readonly node: ts.Node
  readonly source: Source
}): string => `${source.path}:${String(lineAt({ position: node.getStart(source.tree), source }))}`

const parse = ({ file, text }: { readonly file: string; readonly text: string }): Source => ({
  path: file,
  text,
  tree: ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  ),
})

// The repository's ignore file holds plain names, folders and `*.ending` only.
const ignored: readonly RegExp[] = readFileSync(path.join(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'))
  .map((line) => line.replace(/^\/|\/$/g, ''))
  .map((line) => new RegExp(`(^|/)${line.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`))
