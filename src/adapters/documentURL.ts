import type { PayloadRequest } from 'payload'

import { fillPattern, placeholdersOf } from '../domain/urls/fillPattern.js'
import { linkedCollectionOf, newsroomOptionsOf } from '../pluginState.js'
import { outletOf } from './outlets.js'
import { idOf, textAt, valueAt } from './values.js'

/**
 * The address of the page of a document: the one that it is served with, else the pattern of its
 * collection filled in. Empty where it has no page, or a part of the address is missing.
 */
export const documentURL = async ({
  collection,
  doc,
  req,
}: {
  readonly collection: string
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<string> => {
  const own = textAt({ doc, path: 'url' })
  const pattern = patternOf({ collection, req })
  if (own !== '' || pattern === null) {
    return own
  }
  const values = Object.fromEntries(
    placeholdersOf(pattern).map((path) => [path, valueAt({ doc, path })]),
  )
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  return Object.values(values).some(
    (value) => value === undefined || value === null || value === '',
  )
    ? ''
    : fillPattern({ domain: outlet?.domain ?? null, pattern, values })
}

const patternOf = ({
  collection,
  req: {
    payload: { config },
  },
}: {
  readonly collection: string
  readonly req: PayloadRequest
}): string | null => {
  const paths = newsroomOptionsOf(config)?.paths
  const pages: Readonly<Record<string, string | undefined>> = {
    authors: paths?.author,
    sections: paths?.section,
  }
  return pages[collection] ?? linkedCollectionOf({ config, slug: collection })?.url ?? null
}
