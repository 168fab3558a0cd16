import type { PayloadRequest } from 'payload'

import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type ValidationRule,
  visit,
} from 'graphql'

import { anonymousBounds } from './anonymousBounds.js'
import { findOutOfRange } from './findOutOfRange.js'
import { measureQuery } from './measureQuery.js'
import { isStaff } from './roles.js'

/**
 * Validation rules for `graphQL.validationRules`. For everybody: notes the names of all requested
 * fields in `req.context.newsroomFields` (a `Set`), so that derived fields nobody asked for are not
 * computed. Without a login: refuses queries beyond {@link anonymousBounds}, with messages that
 * name the bound. Payload's own complexity does not count `limit` and knows no depth.
 */
export const graphQLBounds = (args: ExecutionArgs): ValidationRule[] => {
  // Payload's GraphQL handler passes its request in the context, which graphql-js leaves untyped.
  const { req } = args.contextValue as { readonly req: PayloadRequest }
  req.context['newsroomFields'] = fieldNamesOf(args.document)
  return isStaff(req.user) ? [] : [reportOnce(() => findExcesses(args))]
}

const fieldNamesOf = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>()
  visit(document, { Field: ({ name }) => void names.add(name.value) })
  return names
}

const reportOnce =
  (find: () => readonly string[]): ValidationRule =>
  (context) => ({
    Document: () => {
      for (const message of find()) {
        context.reportError(new GraphQLError(message))
      }
    },
  })

const findExcesses = ({ document, variableValues }: ExecutionArgs): readonly string[] => {
  const { aliases, depth } = measureQuery(document)
  const { depth: populated, limit } = anonymousBounds
  return [
    ...(depth > anonymousBounds.graphQLDepth
      ? [`The query is ${depth} levels deep; ${anonymousBounds.graphQLDepth} are allowed.`]
      : []),
    ...(aliases > anonymousBounds.aliases
      ? [`The query has ${aliases} aliases; ${anonymousBounds.aliases} are allowed.`]
      : []),
    ...findOutOfRange({ document, name: 'limit', range: [1, limit], variableValues }).map(
      (value) => `limit has to be from 1 to ${limit}; it is ${value}.`,
    ),
    ...findOutOfRange({ document, name: 'depth', range: [0, populated], variableValues }).map(
      (value) => `depth has to be from 0 to ${populated}; it is ${value}.`,
    ),
  ]
}
