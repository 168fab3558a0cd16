import type { PayloadRequest } from 'payload'

/** A map that lives as long as the context of a request, under a key of ours; empty at first. */
export const contextMap = <Value>({
  context,
  key,
}: Pick<PayloadRequest, 'context'> & { readonly key: `newsroom${string}` }): Map<string, Value> => {
  // The request's context is an untyped bag; nobody else writes under this key.
  const known = context[key] as Map<string, Value> | undefined
  const map = known ?? new Map<string, Value>()
  context[key] = map
  return map
}
