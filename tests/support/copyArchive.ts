/** How copies of an archive differ from it; SQL, in which `c.n` is the number of the copy. */
export type CopyRule = {
  /** How many copies of each article there will be besides it. */
  readonly copies: number
  /** The id of the copy of the article whose id is in the column. */
  readonly id: (column: string) => string
  /** How much older each copy is than the one before: a Postgres interval. */
  readonly interval: string
  /** What the index knows a signal of the copy by. */
  readonly signal: string
  /** The target of a link of the copy; that of the article's link is `o.target`. */
  readonly target: string
}

/**
 * The statements that copy all articles of a database with index and ledger, each copy with a slug
 * of its own: the newsroom needs hours for an archive that Postgres copies in minutes.
 */
export const copyArchive = ({ copies, id, interval, signal, target }: CopyRule): string[] => {
  const copied = ({
    columns,
    table,
    values,
  }: {
    readonly columns: string
    readonly table: string
    /** Columns whose values change. */
    readonly values: Readonly<Record<string, string>>
  }): string => {
    const names = columns.split(/,\s*/)
    return `insert into ${table} (${names.join(', ')})
      select ${names.map((name) => values[name] ?? `o.${name}`).join(', ')}
      from ${table} o cross join generate_series(1, ${copies}) as c (n)`
  }
  const time = (column: string): string => `o.${column} - c.n * interval '${interval}'`
  return [
    copied({
      columns: `id, title, lead, body, main_image_id, news_eligible, news_findings, kind, section_id,
        slug, first_published_at, modified_at, created_at, updated_at, _status`,
      table: 'articles',
      values: {
        created_at: time('created_at'),
        first_published_at: time('first_published_at'),
        id: id('o.id'),
        modified_at: time('modified_at'),
        slug: `o.slug || '-salinan-' || c.n`,
        updated_at: time('updated_at'),
      },
    }),
    copied({
      columns: 'parent_id, path, "order", topics_id, institutions_id, authors_id',
      table: 'articles_rels',
      values: { parent_id: id('o.parent_id') },
    }),
    copied({
      columns: `document, outlet, published_at, section, top_section, kind, slots, title, title_key,
        is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector`,
      table: 'nr_articles_documents',
      values: { document: id('o.document'), published_at: time('published_at') },
    }),
    copied({
      columns: 'document, outlet, published_at, signal, weight',
      table: 'nr_articles_signals',
      values: { document: id('o.document'), published_at: time('published_at'), signal },
    }),
    copied({
      columns: 'host, rank, origin, target, score, reasons',
      table: 'nr_articles_links',
      values: { host: id('o.host'), target },
    }),
  ]
}
