'use client'

import { useField } from '@payloadcms/ui'

import type { DocID } from '../../domain/article.js'

/** What editors have said of the institutions of the article in the form. */
export type InstitutionFields = {
  readonly accept: (ids: readonly DocID[]) => void
  readonly reject: (ids: readonly DocID[]) => void
  /** Whether an institution is attached or rejected. */
  readonly isSettled: (id: DocID) => boolean
}

/** The fields of the form that say which institutions the article has, and which it shall not have. */
export const useInstitutionFields = (): InstitutionFields => {
  const attached = useField<DocID[] | null>({ path: 'institutions' })
  const rejected = useField<DocID[] | null>({ path: 'rejectedInstitutions' })
  const settled = new Set([...(attached.value ?? []), ...(rejected.value ?? [])].map(String))
  return {
    accept: (ids) => {
      attached.setValue(join(attached.value, ids))
    },
    reject: (ids) => {
      rejected.setValue(join(rejected.value, ids))
    },
    isSettled: (id) => settled.has(String(id)),
  }
}

const join = (given: readonly DocID[] | null | undefined, more: readonly DocID[]): DocID[] => [
  ...new Set([...(given ?? []), ...more]),
]
