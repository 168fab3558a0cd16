import { InvalidConfiguration } from './invalidConfiguration.js'
import { type LinkOptions, type LinkSettings, resolveLinkOptions } from './linkOptions.js'
import { requirePath } from './requirePath.js'

/**
 * Which field of a collection holds what, for `bacaJuga({ collections: { posts: … } })`. Names are
 * paths as Payload writes them, such as `meta.summary`.
 */
export type BacaJugaCollection = {
  /** Text field with the headline. */
  readonly title: string
  /** Rich text field (Lexical) with the body. */
  readonly body: string
  /** Address of a document: path or full URL with `:field` placeholders, such as `/posts/:slug`. */
  readonly url: string
  /** Text field with the lead. */
  readonly lead?: string
  /**
   * Date field of first publication.
   *
   * @default 'createdAt'
   */
  readonly date?: string
  /** Relationship to one section or category. */
  readonly section?: string
  /** Relationship to topics or tags. */
  readonly topics?: string
  /** Relationship to institutions. */
  readonly institutions?: string
  /** Relationship to the outlet; links stay inside one outlet. */
  readonly outlet?: string
}

/** What `bacaJuga()` takes: the collections that get links, by slug, and how links are chosen. */
export type BacaJugaOptions = {
  readonly collections: Readonly<Record<string, BacaJugaCollection>>
  readonly links?: LinkOptions
  /**
   * ISO 639 code of the language of the texts, where collections are not localized.
   *
   * @default 'id'
   */
  readonly language?: string
}

/** {@link BacaJugaCollection} with its slug and every field named, null where there is none. */
export type LinkedCollection = {
  readonly slug: string
  readonly title: string
  readonly body: string
  readonly url: string
  readonly lead: string | null
  readonly date: string
  readonly section: string | null
  readonly topics: string | null
  readonly institutions: string | null
  /** A second list of institutions, recognised but not attached. */
  readonly proposedInstitutions: string | null
  /** A relationship to the region that a document is about. */
  readonly region: string | null
  readonly outlet: string | null
  /** A text field with the kind of the document. */
  readonly kind: string | null
  readonly language: string
  /** Fields of the row itself that are noted before a write, for what follows from its changes. */
  readonly noted: readonly string[]
  readonly settings: LinkSettings
}

/**
 * Checks the options of `bacaJuga` and names every field.
 *
 * @throws {InvalidConfiguration} when a value cannot be used
 */
export const resolveLinkedCollections = ({
  collections,
  language = 'id',
  links,
}: BacaJugaOptions): readonly LinkedCollection[] => {
  if (collections === null || typeof collections !== 'object') {
    throw new InvalidConfiguration(
      "bacaJuga needs collections. Write bacaJuga({ collections: { posts: { title: 'title', body: 'content', url: '/posts/:slug' } } }).",
    )
  }
  const settings = resolveLinkOptions(links)
  return Object.entries(collections).map(([slug, fields]) =>
    resolve({ slug, fields, language, settings }),
  )
}

const resolve = ({
  slug,
  fields,
  language,
  settings,
}: Pick<LinkedCollection, 'language' | 'settings' | 'slug'> & {
  readonly fields: BacaJugaCollection
}): LinkedCollection => {
  for (const name of ['title', 'body'] as const) {
    if (typeof fields[name] !== 'string' || fields[name] === '') {
      throw new InvalidConfiguration(
        `collections.${slug}.${name} is missing. Write the name of the field, such as ${name}: '${name}'.`,
      )
    }
  }
  requirePath({ option: `collections.${slug}.url`, value: fields.url })

  return {
    slug,
    body: fields.body,
    date: fields.date ?? 'createdAt',
    kind: null,
    language,
    noted: [],
    settings,
    institutions: fields.institutions ?? null,
    lead: fields.lead ?? null,
    outlet: fields.outlet ?? null,
    proposedInstitutions: null,
    region: null,
    section: fields.section ?? null,
    title: fields.title,
    topics: fields.topics ?? null,
    url: fields.url,
  }
}
