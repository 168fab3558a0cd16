import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { touchList } from '../adapters/listVersions.js'

/**
 * Tells all processes that a list is about to change. Before the write, so that whoever writes takes
 * the row of the list first and those of documents after it, and no two wait for each other.
 */
export const touchBeforeChange =
  (name: string): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    await touchList({ name, req })
    return data
  }

/** The same when a document of the list is deleted. */
export const touchBeforeDelete =
  (name: string): CollectionBeforeDeleteHook =>
  async ({ req }) =>
    touchList({ name, req })
