/** Names of our tables for one collection. */
export type LinkTableNames = {
  /** What is known of every live document. */
  readonly documents: string
  /** The index: what documents are matched on. */
  readonly signals: string
  /** The ledger: the links chosen for each host. */
  readonly links: string
  /** Pairs that must not be linked. */
  readonly bans: string
  /** Documents whose index entry or links are due to be made again. */
  readonly stale: string
}

/**
 * Names of our tables for one collection. Plain tables instead of collections: index and ledger are
 * written in bulk and read on every page, and a `number` field would be `numeric`.
 */
export const linkTableNames = ({ slug }: { readonly slug: string }): LinkTableNames => {
  const prefix = `nr_${snake(slug)}`
  return {
    bans: `${prefix}_bans`,
    documents: `${prefix}_documents`,
    links: `${prefix}_links`,
    signals: `${prefix}_signals`,
    stale: `${prefix}_stale`,
  }
}

/**
 * A slug as Payload names its table, in the way of the package `to-snake-case`: `blogPosts` and
 * `blog-posts` are `blog_posts`, `WHONews` is `w_h_o_news`, `FAQ` is `faq`.
 */
export const snake = (slug: string): string =>
  inWords(slug).trim().replace(/\s/g, '_').toLowerCase()

const inWords = (slug: string): string => {
  if (/[\W_]/.test(slug)) {
    return slug.replace(/[\W_]+(.|$)/g, (_, next: string) => (next === '' ? '' : ` ${next}`))
  }
  return /[a-z][A-Z]|[A-Z][a-z]/.test(slug)
    ? slug.replace(/(.)([A-Z]+)/g, (_, before: string, capitals: string) =>
        [before, ...capitals].join(' '),
      )
    : slug
}
