import type { NewsroomSlug } from '../options.js'
import type { Role } from './roles.js'

/**
 * What can be done with an article. `publish` is every change after which it is live, `unpublish`
 * every change of a live one after which it is not (a draft saved over it included), `trash` is
 * Payload's reversible deletion, `delete` the final one, `versions` reads older states.
 */
export const articleOperations = [
  'create',
  'read',
  'update',
  'publish',
  'unpublish',
  'trash',
  'delete',
  'versions',
] as const

/** One of {@link articleOperations}. */
export type ArticleOperation = (typeof articleOperations)[number]

/**
 * Which articles an operation may touch. `own` are those that the user created, and for changes
 * only while they are not live; who reads `own` also reads what is live, as everybody does.
 */
export type ArticleScope = 'all' | 'live' | 'none' | 'own'

/** What can be done with a document of the other collections. */
export const recordOperations = ['create', 'read', 'update', 'delete'] as const

/** One of {@link recordOperations}. */
export type RecordOperation = (typeof recordOperations)[number]

/**
 * Which documents an operation may touch. `self` is the user's own account, `own` are those whose
 * `owner` the user is.
 */
export type RecordScope = 'all' | 'none' | 'own' | 'self'

/** Every collection of ours but `articles`. */
export type RecordSlug = Exclude<NewsroomSlug, 'articles'>

const editorRights = {
  create: 'all',
  read: 'all',
  update: 'all',
  publish: 'all',
  unpublish: 'all',
  trash: 'all',
  delete: 'none',
  versions: 'all',
} as const

/** Roles × operations on articles. The access functions, their test and the docs follow it. */
export const articleTable: Readonly<
  Record<Role, Readonly<Record<ArticleOperation, ArticleScope>>>
> = {
  admin: {
    create: 'all',
    read: 'all',
    update: 'all',
    publish: 'all',
    unpublish: 'all',
    trash: 'all',
    delete: 'all',
    versions: 'all',
  },
  chiefEditor: editorRights,
  editor: editorRights,
  reporter: {
    create: 'all',
    read: 'all',
    update: 'own',
    publish: 'none',
    unpublish: 'none',
    trash: 'own',
    delete: 'none',
    versions: 'all',
  },
  contributor: {
    create: 'all',
    read: 'own',
    update: 'own',
    publish: 'none',
    unpublish: 'none',
    trash: 'own',
    delete: 'none',
    versions: 'own',
  },
  anonymous: {
    create: 'none',
    read: 'live',
    update: 'none',
    publish: 'none',
    unpublish: 'none',
    trash: 'none',
    delete: 'none',
    versions: 'none',
  },
}

type ByRole = Readonly<Record<Role, RecordScope>>

const nobody: ByRole = {
  admin: 'none',
  chiefEditor: 'none',
  editor: 'none',
  reporter: 'none',
  contributor: 'none',
  anonymous: 'none',
}
const admins: ByRole = { ...nobody, admin: 'all' }
const editors: ByRole = { ...admins, chiefEditor: 'all', editor: 'all' }
const reporters: ByRole = { ...editors, reporter: 'all' }
const staff: ByRole = { ...reporters, contributor: 'all' }
const everybody: ByRole = { ...staff, anonymous: 'all' }
const adminsOrSelf: ByRole = {
  ...admins,
  chiefEditor: 'self',
  editor: 'self',
  reporter: 'self',
  contributor: 'self',
}

/** The editor-in-chief answers for what was promised; an admin keeps the machine. */
const ownersOrChief: ByRole = {
  ...nobody,
  admin: 'own',
  chiefEditor: 'all',
  editor: 'own',
  reporter: 'own',
}

const reference = { create: editors, read: everybody, update: editors, delete: editors }

/** Collections × operations × roles for everything but articles. */
export const recordTable: Readonly<Record<RecordSlug, Readonly<Record<RecordOperation, ByRole>>>> =
  {
    authors: reference,
    confidentialSources: {
      create: reporters,
      read: ownersOrChief,
      update: ownersOrChief,
      delete: ownersOrChief,
    },
    failures: { create: nobody, read: editors, update: nobody, delete: nobody },
    institutions: reference,
    media: { ...reference, create: reporters },
    outlets: { create: admins, read: everybody, update: admins, delete: admins },
    pings: { create: nobody, read: admins, update: nobody, delete: nobody },
    regions: reference,
    sections: reference,
    sources: { ...reference, create: reporters },
    storylines: { ...reference, create: reporters, read: staff },
    topics: reference,
    users: { create: admins, read: adminsOrSelf, update: adminsOrSelf, delete: admins },
  }
