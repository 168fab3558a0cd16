import type { FeedLink, HeadData, HeadLink, HeadMeta, LanguageLink } from './headData.js'

/** A head as `useHead` of unhead takes it. */
export type UnheadInput = {
  title: string
  /** The title is complete: no template of the site may add the name again. */
  titleTemplate: null
  meta: HeadMeta[]
  link: UnheadLink[]
}

/** The links that unhead knows. */
export type UnheadLink =
  FeedLink | LanguageLink | { readonly rel: 'canonical'; readonly href: string }

/**
 * Gives a head to unhead 2 or 3 (Nuxt, Vue, Svelte, Solid), which escapes it itself. Its types know no
 * links of WebSub: see {@link webSubLinks}.
 */
export function toUnhead({ title, meta, links }: HeadData): UnheadInput {
  return {
    title,
    titleTemplate: null,
    meta: [...meta],
    link: links.flatMap((link) => unheadLink(link)),
  }
}

function unheadLink(link: HeadLink): readonly UnheadLink[] {
  return link.rel === 'canonical' || link.rel === 'alternate' ? [link] : []
}
