import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import {
  filesUnder,
  lineAt,
  nodesOf,
  placeOf,
  readSources,
  root,
  type Source,
} from './support/sourceFacts.js'

const domain = readSources('src/domain')
const product = readSources('src')
const app = readSources('dev').filter(
  ({ path: file }) => !/^dev\/(migrations\/|payload-types\.ts$)/.test(file),
)
const tests = readSources('tests')
const manifest = readJSON<Manifest>('package.json')

describe('the domain', () => {
  it('imports nothing but itself and types of schema-dts', () => {
    const strangers = everyImport(domain).filter(
      ({ from, source, typeOnly }) =>
        !(typeOnly && from === 'schema-dts') && !isInDomain({ from, source }),
    )

    expect(strangers.map(({ from, place }) => `${place} imports ${from}`)).toEqual([])
  })

  it('reaches for no clock, randomness, environment, network, timer or logger', () => {
    expect(placesOf({ matches: isForbiddenGlobal, sources: domain })).toEqual([])
  })

  it('never throws', () => {
    expect(placesOf({ matches: ts.isThrowStatement, sources: domain })).toEqual([])
  })

  it('holds no any, no cast, no non-null assertion and no suppression', () => {
    expect(placesOf({ matches: escapesTypes, sources: domain })).toEqual([])
    expect(suppressionsIn(domain)).toEqual([])
  })

  it('keeps its functions short: half within 10 lines, nine in ten within 30, none over 50', () => {
    const lengths = domain
      .flatMap((source) => namedFunctions(source).map(({ lines }) => lines))
      .sort((a, b) => a - b)
    const percentile = (share: number): number =>
      lengths[Math.ceil(lengths.length * share) - 1] ?? 0

    expect(percentile(0.5)).toBeLessThanOrEqual(10)
    expect(percentile(0.9)).toBeLessThanOrEqual(30)
    expect(percentile(1)).toBeLessThanOrEqual(50)
  })

  it('is tested by at least 1.2 lines of unit test for each of its own', () => {
    const linesOf = (sources: readonly Source[]): number =>
      sources.reduce(
        (sum, { text }) => sum + text.split('\n').filter((line) => line.trim()).length,
        0,
      )

    expect(linesOf(readSources('tests/unit')) / linesOf(domain)).toBeGreaterThanOrEqual(1.2)
  })
})

describe('the package', () => {
  it('has no file over 200 lines, but for tables of data', () => {
    const long = product.filter(({ text }) => text.trimEnd().split('\n').length > 200)

    expect(long.map(({ path: file }) => file).filter((file) => !isData(file))).toEqual([])
  })

  it('has nothing but constants and their imports in its folders of data', () => {
    const others = product
      .filter(({ path: file }) => isData(file))
      .flatMap((source) =>
        [
          ...source.tree.statements.filter(
            (node) => !ts.isVariableStatement(node) && !ts.isImportDeclaration(node),
          ),
          ...nodesOf(source.tree).filter(ts.isFunctionLike),
        ].map((node) => placeOf({ node, source })),
      )

    expect(others).toEqual([])
  })

  it('has no function over 50 lines, but for those that only list fields or tables', () => {
    const long = product.flatMap(namedFunctions).filter(({ lines, lists }) => lines > 50 && !lists)

    expect(long.map(({ lines, place }) => `${place} has ${String(lines)}`)).toEqual([])
  })

  it('has a gazetteer that imports nothing but itself and the domain', () => {
    const strangers = everyImport(readSources('src/gazetteer')).filter(
      ({ from, source }) =>
        !/^src\/(domain|gazetteer)\//.test(
          path.posix.join(path.posix.dirname(source.path), from),
        ) || !from.startsWith('.'),
    )

    expect(strangers.map(({ from, place }) => `${place} imports ${from}`)).toEqual([])
  })

  it('imports only packages that it declares', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    const undeclared = everyImport(product).filter(
      ({ from }) =>
        !/^(\.|node:)/.test(from) &&
        !declared.includes(/^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from),
    )

    expect(undeclared.map(({ from, place }) => `${place} imports ${from}`)).toEqual([])
  })

  it('documents every export', () => {
    expect(product.flatMap(undocumentedExports)).toEqual([])
  })

  it('gives a reason beside every any, cast, non-null assertion and suppression', () => {
    const sources = [...product, ...app]

    expect(sources.flatMap(unexplainedEscapes)).toEqual([])
    expect(
      suppressionsIn([...sources, ...tests]).filter(
        (line) => !/--\s*\S|@ts-expect-error\s+\S/.test(line),
      ),
    ).toEqual([])
  })

  it('has an index file at its entry only', () => {
    const indexes = product
      .map(({ path: file }) => file)
      .filter((file) => /\/index\.tsx?$/.test(file))

    expect(indexes).toEqual(['src/index.ts'])
  })

  it('lists each public name in its entries, which hold nothing else', () => {
    const entries = product.filter(({ path: file }) =>
      /^src\/(index|exports\/(client|head|next|react|rsc|types|webhook))\.tsx?$/.test(file),
    )
    const others = entries.flatMap((source) =>
      source.tree.statements
        .filter((node) => !isListOfReexports(node))
        .map((node) => placeOf({ node, source })),
    )

    expect(others).toEqual([])
  })

  it('exports what its users rely on, no more and no less', () => {
    expect(publicNames('src/index.ts')).toEqual([
      'InvalidConfiguration',
      'bacaJuga',
      'mergeBlocks',
      'newsroom',
      'scriptJSON',
    ])
    expect(publicNames('src/exports/types.ts')).toEqual([
      'type ArticleKind',
      'type BacaJugaCollection',
      'type BacaJugaOptions',
      'type CollectionOverride',
      'type DocID',
      'type LinkOrigin',
      'type NewsroomOptions',
      'type NewsroomSlug',
      'type Reason',
      'type ServedBlock',
      'type ServedLink',
      'type TimeZone',
    ])
  })
})

describe('the dependencies', () => {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
  const ofPayload = (name: string): boolean => name === 'payload' || name.startsWith('@payloadcms/')

  it('pin payload and every @payloadcms package to one exact version', () => {
    const asked = [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies]
      .flatMap((group) => Object.entries(group ?? {}))
      .filter(([name]) => ofPayload(name))
    const installed = Object.entries(readJSON<Lock>('package-lock.json').packages)
      .map(([place, { version }]) => [place.replace(/^.*node_modules\//, ''), version] as const)
      .filter(([name]) => ofPayload(name))
    const versions = new Set([...asked, ...installed].map(([, version]) => version))

    expect(asked.length).toBeGreaterThan(0)
    expect(installed.length).toBeGreaterThan(0)
    expect([...versions]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  })

  it('give every @payloadcms package that the peers name to the development set as well', () => {
    const missing = Object.keys(manifest.peerDependencies ?? {}).filter(
      (name) => manifest.devDependencies?.[name] === undefined,
    )

    expect(missing).toEqual([])
  })

  it('are locked without the address of any registry', () => {
    expect(lock.includes('"resolved"')).toBe(false)
  })

  it('run install scripts only where they are named', () => {
    const named = Object.keys(manifest.allowScripts ?? {})
    const withScript = Object.entries(readJSON<Lock>('package-lock.json').packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([place]) => place.replace(/^.*node_modules\//, ''))

    expect([...new Set(withScript)].sort()).toEqual(named.sort())
  })
})

describe('the tests', () => {
  it('skip nothing and favour nothing', () => {
    expect(placesOf({ matches: isSkipped, sources: tests })).toEqual([])
  })
})

describe('the repository', () => {
  it('names no registry and no path of one machine', () => {
    const telltale =
      /registry\.(npmjs|yarnpkg|npmmirror)\.|npm\.pkg\.github|(deb|security)\.debian\.org|pypi\.org|proxy\.golang|(?<![\w.])\/(work|root|home\/\w+|Users\/\w+)\/|C:\\+Users/
    const telling = filesUnder('')
      .filter((file) => !/\.(png|jpe?g|webp|ico|woff2?)$/.test(file))
      .flatMap((file) =>
        readFileSync(path.join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, at) => (telltale.test(line) ? [`${file}:${String(at + 1)}`] : [])),
      )

    expect(telling).toEqual([])
  })
})

type Manifest = {
  readonly allowScripts?: Readonly<Record<string, boolean>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly hasInstallScript?: boolean; readonly version?: string }>
  >
}

/** Folders of tables, which people read through line by line. */
function isData(file: string): boolean {
  return file.includes('/data/')
}

type Import = {
  readonly from: string
  readonly place: string
  readonly source: Source
  readonly typeOnly: boolean
}

function readJSON<T>(file: string): T {
  // The caller names the part of the file's shape that it reads.
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T
}

function placesOf({
  matches,
  sources,
}: {
  readonly matches: (node: ts.Node) => boolean
  readonly sources: readonly Source[]
}): readonly string[] {
  return sources.flatMap((source) =>
    nodesOf(source.tree)
      .filter((node) => matches(node))
      .map(
        (node) =>
          `${placeOf({ node, source })} ${node.getText(source.tree).replace(/\s+/g, ' ').slice(0, 60)}`,
      ),
  )
}

function everyImport(sources: readonly Source[]): readonly Import[] {
  return sources.flatMap((source) =>
    nodesOf(source.tree).flatMap((node): readonly Import[] => {
      const from = moduleNameIn(node)
      return from === undefined
        ? []
        : [{ from, place: placeOf({ node, source }), source, typeOnly: isTypeOnly(node) }]
    }),
  )
}

function moduleNameIn(node: ts.Node): string | undefined {
  const name =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined
  return name && (ts.isStringLiteralLike(name) ? name.text : name.getText())
}

function isTypeOnly(node: ts.Node): boolean {
  return (
    ts.isImportTypeNode(node) ||
    (ts.isImportDeclaration(node) &&
      node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly)
  )
}

function isInDomain({ from, source }: { readonly from: string; readonly source: Source }): boolean {
  const target = path.posix.join(path.posix.dirname(source.path), from)
  return from.startsWith('.') && target.startsWith('src/domain/')
}

function isForbiddenGlobal(node: ts.Node): boolean {
  // Names that only the DOM has are kept out by the domain's own tsconfig.
  const forbidden =
    /^(Buffer|Function|console|crypto|eval|fetch|global|globalThis|localStorage|performance|process|queueMicrotask|require|setImmediate|setInterval|setTimeout)$/
  if (ts.isIdentifier(node)) {
    return forbidden.test(node.text) && isReference(node)
  }
  if (ts.isPropertyAccessExpression(node)) {
    return ['Date.now', 'Math.random'].includes(node.getText())
  }
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  }
  return ts.isCallExpression(node) && node.expression.getText() === 'Date'
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isName = 'name' in parent && parent.name === node
  const isType = ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)
  return !isMember && !isName && !isType
}

function escapesTypes(node: ts.Node): boolean {
  const isConst = ts.isAsExpression(node) && node.type.getText() === 'const'
  return (
    node.kind === ts.SyntaxKind.AnyKeyword ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    (ts.isAsExpression(node) && !isConst)
  )
}

type Escape = { readonly first: number; readonly last: number; readonly place: string }

/** What escapes the types without a reason beside it. One reason may stand above several lines. */
function unexplainedEscapes(source: Source): readonly string[] {
  const comments = commentLines(source)
  const escapes: readonly Escape[] = nodesOf(source.tree)
    .filter((node) => escapesTypes(node) && !escapesTypes(node.parent))
    .map((node) => ({
      first: lineAt({ position: node.getStart(source.tree), source }),
      last: lineAt({ position: node.getEnd(), source }),
      place: placeOf({ node, source }),
    }))
  const isExplained = ({ first, last }: Escape): boolean =>
    [first - 1, first, last - 1, last].some((line) => comments.has(line)) ||
    escapes.some((above) => above.last === first - 1 && isExplained(above))
  return escapes.filter((escape) => !isExplained(escape)).map(({ place }) => place)
}

function commentLines(source: Source): ReadonlySet<number> {
  const { text } = source
  const lines = nodesOf(source.tree)
    .flatMap((node) => {
      const [start, end] = [node.getFullStart(), node.getEnd()]
      const afterComma = /[,;]/.test(text.charAt(end)) ? end + 1 : end
      return [
        ...(ts.getLeadingCommentRanges(text, start) ?? []),
        ...[start, end, afterComma].flatMap((at) => ts.getTrailingCommentRanges(text, at) ?? []),
      ]
    })
    .map((comment) => lineAt({ position: comment.end, source }))
  return new Set(lines)
}

function suppressionsIn(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    source.text
      .split('\n')
      .flatMap((line, at) =>
        /^\s*(\/\/|\/\*|\{\/\*).*(@ts-(expect-error|ignore|nocheck)|eslint-disable|prettier-ignore)/.test(
          line,
        )
          ? [`${source.path}:${String(at + 1)} ${line.trim()}`]
          : [],
      ),
  )
}

type NamedFunction = {
  readonly lines: number
  /** True when it neither branches, loops, waits nor throws. */
  readonly lists: boolean
  readonly place: string
}

function namedFunctions(source: Source): readonly NamedFunction[] {
  return nodesOf(source.tree)
    .filter(isNamedFunction)
    .map((node) => {
      const first = lineAt({ position: node.getStart(source.tree), source })
      const last = lineAt({ position: node.getEnd(), source })
      const lists = !nodesOf(node).some(isDecision)
      return { lines: last - first + 1, lists, place: placeOf({ node, source }) }
    })
}

function isDecision(node: ts.Node): boolean {
  return (
    ts.isIfStatement(node) ||
    ts.isSwitchStatement(node) ||
    ts.isIterationStatement(node, false) ||
    ts.isTryStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isAwaitExpression(node)
  )
}

function isNamedFunction(node: ts.Node): boolean {
  const isClosure = ts.isArrowFunction(node) || ts.isFunctionExpression(node)
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    (isClosure && (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)))
  )
}

function undocumentedExports(source: Source): readonly string[] {
  return source.tree.statements
    .filter(
      (node) =>
        ts.canHaveModifiers(node) &&
        ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true,
    )
    .filter((node) => !ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc))
    .map((node) => placeOf({ node, source }))
}

function isListOfReexports(node: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause)
  )
}

function publicNames(file: string): readonly string[] {
  return product
    .filter((source) => source.path === file)
    .flatMap(({ tree }) => tree.statements)
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, isTypeOnly: ofTypes }) =>
      exportClause && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(
            ({ isTypeOnly: ofType, name }) => `${ofTypes || ofType ? 'type ' : ''}${name.text}`,
          )
        : [],
    )
    .sort()
}

function isSkipped(node: ts.Node): boolean {
  const isRunner = (text: string): boolean => /^(it|test|describe|suite|bench)\b/.test(text)
  return (
    (ts.isPropertyAccessExpression(node) &&
      /^(skip|skipIf|runIf|only|todo|fixme|fails?)$/.test(node.name.text) &&
      isRunner(node.expression.getText())) ||
    (ts.isIdentifier(node) && /^(x|f)(it|test|describe)$/.test(node.text))
  )
}
