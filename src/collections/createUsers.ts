import type { CollectionConfig } from 'payload'

import { roleFieldAccess } from '../access/roleFieldAccess.js'
import { makeFirstUserAdmin } from '../hooks/makeFirstUserAdmin.js'
import { groups } from './groups.js'

/** Users: the accounts of the newsroom's staff. Readers have none, and never see these. */
export const createUsers = (): CollectionConfig => ({
  slug: 'users',
  admin: { defaultColumns: ['name', 'email', 'role'], group: groups.system, useAsTitle: 'name' },
  auth: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', id: 'Nama' },
      maxLength: 120,
      required: true,
    },
    {
      name: 'role',
      type: 'select',
      access: roleFieldAccess,
      defaultValue: 'contributor',
      label: { en: 'Role', id: 'Peran' },
      options: [
        { label: { en: 'Admin', id: 'Admin' }, value: 'admin' },
        { label: { en: 'Editor-in-chief', id: 'Pemimpin redaksi' }, value: 'chiefEditor' },
        { label: { en: 'Editor', id: 'Redaktur' }, value: 'editor' },
        { label: { en: 'Reporter', id: 'Reporter' }, value: 'reporter' },
        { label: { en: 'Contributor', id: 'Kontributor' }, value: 'contributor' },
      ],
      required: true,
      saveToJWT: true,
    },
  ],
  hooks: { beforeValidate: [makeFirstUserAdmin] },
  labels: { plural: { en: 'Users', id: 'Pengguna' }, singular: { en: 'User', id: 'Pengguna' } },
})
