import type { CollectionConfig } from 'payload'

import {
  type DeliveryOptions,
  type DeliverySettings,
  resolveDeliveryOptions,
} from './deliveryOptions.js'
import { InvalidConfiguration } from './invalidConfiguration.js'
import { type LinkOptions, type LinkSettings, resolveLinkOptions } from './linkOptions.js'
import { requirePath } from './requirePath.js'

/** The time zones of Indonesia, in the order WIB, WIB, WITA, WIT. None has daylight saving. */
export const timeZones = [
  'Asia/Jakarta',
  'Asia/Pontianak',
  'Asia/Makassar',
  'Asia/Jayapura',
] as const

/** One of {@link timeZones}. */
export type TimeZone = (typeof timeZones)[number]

/** The one rule for changing a collection of ours: take what we would install, return what you want. */
export type CollectionOverride = (args: {
  readonly defaultCollection: CollectionConfig
}) => CollectionConfig

/** The collections that `newsroom` installs, by slug. */
export const collectionSlugs = [
  'articles',
  'authors',
  'confidentialSources',
  'failures',
  'institutions',
  'media',
  'outlets',
  'pings',
  'regions',
  'sections',
  'sources',
  'storylines',
  'topics',
  'users',
] as const

/** One of {@link collectionSlugs}. */
export type NewsroomSlug = (typeof collectionSlugs)[number]

/** What `newsroom()` takes. Only the outlet's name and domain have to be given. */
export type NewsroomOptions = {
  /** The publication. Used until a document of the `outlets` collection says otherwise. */
  readonly outlet: {
    /** Name as readers know it, also `news:name` and `publisher.name`. */
    readonly name: string
    /** Host without scheme or path, such as `kabar.example`. */
    readonly domain: string
    /**
     * ISO 639 code of the language.
     *
     * @default 'id'
     */
    readonly language?: string
    /**
     * Where the newsroom's clock stands.
     *
     * @default 'Asia/Jakarta'
     */
    readonly timeZone?: TimeZone
  }
  /** Paths of pages on the reader site; `:slug` and `:id` are filled in. */
  readonly paths?: {
    /** @default '/berita/:slug' */
    readonly article?: string
    /** @default '/penulis/:slug' */
    readonly author?: string
    /** @default '/lembaga/:slug' */
    readonly institution?: string
    /** @default '/wilayah/:id' */
    readonly region?: string
    /** @default '/rubrik/:slug' */
    readonly section?: string
    /** @default '/topik/:slug' */
    readonly topic?: string
  }
  readonly institutions?: {
    /**
     * Adds the institutions named in the text to the article when it is published. When false they
     * are only proposed.
     *
     * @default false
     */
    readonly attach?: boolean
  }
  /** Who else is told of changes: search engines, hubs, a reader site. */
  readonly delivery?: DeliveryOptions
  /** How BACA JUGA links are chosen and placed. */
  readonly links?: LinkOptions
  /** Changes to the collections that are installed, by slug. */
  readonly overrides?: Partial<Record<NewsroomSlug, CollectionOverride>>
}

/** Paths of pages on the reader site, with placeholders. */
export type SitePaths = {
  readonly article: string
  readonly author: string
  readonly institution: string
  readonly region: string
  readonly section: string
  readonly topic: string
}

/** {@link NewsroomOptions} with every default filled in and every value checked. */
export type ResolvedOptions = {
  readonly outlet: {
    readonly name: string
    readonly domain: string
    readonly language: string
    readonly timeZone: TimeZone
  }
  readonly paths: SitePaths
  readonly attachInstitutions: boolean
  readonly delivery: DeliverySettings
  readonly links: LinkSettings
  readonly overrides: Partial<Record<NewsroomSlug, CollectionOverride>>
}

/**
 * Checks the options of `newsroom` and fills in the defaults.
 *
 * @throws {InvalidConfiguration} when a value cannot be used
 */
export const resolveOptions = (options: NewsroomOptions): ResolvedOptions => {
  const { name, domain, language = 'id', timeZone = 'Asia/Jakarta' } = options.outlet ?? {}
  const { institutions, overrides = {} } = options
  const {
    article = '/berita/:slug',
    author = '/penulis/:slug',
    institution = '/lembaga/:slug',
    region = '/wilayah/:id',
    section = '/rubrik/:slug',
    topic = '/topik/:slug',
  } = options.paths ?? {}
  const paths = { article, author, institution, region, section, topic }
  requireName(name)
  requireDomain(domain)
  requireTimeZone(timeZone)
  for (const [name, value] of Object.entries(paths)) {
    requirePath({ option: `paths.${name}`, value })
  }
  requireKnownOverrides(overrides)

  return {
    attachInstitutions: institutions?.attach ?? false,
    delivery: resolveDeliveryOptions(options.delivery),
    links: resolveLinkOptions(options.links),
    outlet: { name, domain, language, timeZone },
    overrides,
    paths,
  }
}

/** Whether a text is a host, with a port or without, and nothing else. */
export const isHost = (text: string): boolean =>
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i.test(text)

const requireName = (name: unknown): void => {
  if (typeof name !== 'string' || name.trim() === '') {
    throw new InvalidConfiguration(
      `outlet.name is missing. Write newsroom({ outlet: { name: 'Kabar Kota', domain: 'kabarkota.example' } }). Received ${quote(name)}.`,
    )
  }
}

const requireDomain = (domain: unknown): void => {
  if (typeof domain !== 'string' || !isHost(domain)) {
    throw new InvalidConfiguration(
      `outlet.domain has to be a host without scheme or path, such as 'kabarkota.example'. Received ${quote(domain)}.`,
    )
  }
}

const requireTimeZone = (timeZone: string): void => {
  if (!timeZones.some((known) => known === timeZone)) {
    throw new InvalidConfiguration(
      `outlet.timeZone has to be one of ${timeZones.join(', ')}. Received ${quote(timeZone)}.`,
    )
  }
}

const requireKnownOverrides = (overrides: object): void => {
  const known: readonly string[] = collectionSlugs
  const unknown = Object.keys(overrides).find((slug) => !known.includes(slug))
  if (unknown !== undefined) {
    throw new InvalidConfiguration(
      `overrides.${unknown} names no collection of ours. Write one of ${collectionSlugs.join(', ')}.`,
    )
  }
}

const quote = (value: unknown): string => JSON.stringify(value) ?? 'undefined'
