import { buildSchema, type ExecutionArgs, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'

import { graphQLBounds } from '../../../src/access/graphQLBounds.js'

const schema = buildSchema(`
  type Article { id: Int, title: String, next: Article }
  type Query { Articles(limit: Int): [Article] }
`)

const argsOf = ({ query, user }: { readonly query: string; readonly user: unknown }) => {
  const context: Record<string, unknown> = {}
  const args: ExecutionArgs = {
    contextValue: { req: { context, user } },
    document: parse(query),
    schema,
  }
  return { args, context }
}

const anonymous = null
const contributor = { id: 1, collection: 'users', role: 'contributor' }

describe('graphQLBounds', () => {
  it.each([anonymous, contributor])('notes every field that is asked for, of %j', (user) => {
    const { args, context } = argsOf({
      query: '{ Articles { ...F judul: title } } fragment F on Article { next { id } }',
      user,
    })
    graphQLBounds(args)
    expect(context['newsroomFields']).toEqual(new Set(['Articles', 'title', 'next', 'id']))
  })

  it.each([
    ['anonymous', anonymous, ['limit has to be from 1 to 100; it is 900.']],
    ['staff', contributor, []],
    [
      'an account of another collection',
      { ...contributor, collection: 'readers' },
      ['limit has to be from 1 to 100; it is 900.'],
    ],
  ])('bounds %s', (_, user, messages) => {
    const { args } = argsOf({ query: '{ Articles(limit: 900) { id } }', user })
    const errors = validate(schema, args.document, graphQLBounds(args))
    expect(errors.map(({ message }) => message)).toEqual(messages)
  })
})
