import ts from 'typescript'

import { nodesOf, readSources } from './sourceFacts.js'

/** A title of a test, of a group of tests, or of a row of a table of tests, and where it stands. */
export type TestTitle = { readonly file: string; readonly text: string }

/** All titles of the tests in this repository. Rows of tables count with all texts in them. */
export const testTitles = (): readonly TestTitle[] =>
  readSources('tests')
    .filter(({ path }) => /\.(?:spec|test)\.ts$/.test(path))
    .flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter(ts.isCallExpression)
        .flatMap(textsOfCall)
        .map((text) => ({ file: path, text })),
    )

const textsOfCall = ({ arguments: given, expression }: ts.CallExpression): readonly string[] => {
  if (!/^(?:describe|it|test)\b/.test(expression.getText())) {
    return []
  }
  const isTable = ts.isPropertyAccessExpression(expression)
  return given
    .slice(0, 1)
    .flatMap((argument) => (isTable ? nodesOf(argument) : [argument]))
    .filter((node) => ts.isStringLiteralLike(node))
    .map(({ text }) => text)
}
