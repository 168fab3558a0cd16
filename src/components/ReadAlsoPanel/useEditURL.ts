'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { DocID } from '../../domain/article.js'

/** Where a document of the collection is edited. */
export type EditURL = (id: DocID) => string

/** Addresses of the admin for the documents of a collection. */
export const useEditURL = (collection: string): EditURL => {
  const { config } = useConfig()
  return (id) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collection}/${id}`,
    })
}
