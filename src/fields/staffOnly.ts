import type { FieldAccess } from 'payload'

import { isDesk } from '../access/isDesk.js'

/** Field access for what readers must never see, sort by or filter on. */
export const staffOnly: FieldAccess = ({ req }) => isDesk(req)

/** Field access for what only the product itself writes, through the Local API. */
export const nobody: FieldAccess = () => false

/** A field that staff reads and writes, and nobody else sees. */
export const staffField = { create: staffOnly, read: staffOnly, update: staffOnly } as const

/** A field that everybody reads and only the product writes. */
export const derivedField = { create: nobody, update: nobody } as const

/** A field that staff reads and only the product writes. */
export const internalField = { ...derivedField, read: staffOnly } as const
