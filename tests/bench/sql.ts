/**
 * Writes a batch of live articles with what belongs to them. `$1` is a JSON list of articles, and `$2`
 * of relationships.
 */
export const insertArticles = `
with articles_in as (
  insert into articles (id, title, lead, body, main_image_id, news_eligible, news_findings, kind,
    section_id, slug, first_published_at, modified_at, created_at, updated_at, _status)
  select id, title, lead, body, image, true, '[]', 'news', section, slug, "publishedAt",
    "publishedAt", "publishedAt", "publishedAt", 'published'
  from json_to_recordset($1::json) as r (id integer, title text, lead text, body jsonb,
    image integer, section integer, slug text, "publishedAt" timestamptz)
)
insert into articles_rels (parent_id, path, "order", topics_id, institutions_id, authors_id)
select parent, path, "order", topic, institution, author
from json_to_recordset($2::json) as r (parent integer, path text, "order" integer, topic integer,
  institution integer, author integer)`

/** The lists that articles point to, each from a JSON list. */
export const insertLists = {
  authors: `insert into authors (id, name, slug, kind)
    select id, name, slug, 'person' from json_to_recordset($1::json) as r (id integer, name text, slug text)`,
  institutions: `insert into institutions (id, name, slug, kind)
    select id, name, slug, kind::enum_institutions_kind
    from json_to_recordset($1::json) as r (id integer, name text, slug text, kind text)`,
  media: `insert into media (id, alt, filename, mime_type, url, width, height, filesize)
    select id, name, slug || '.jpg', 'image/jpeg', '/api/media/file/' || slug || '.jpg', 1600, 900, 120000
    from json_to_recordset($1::json) as r (id integer, name text, slug text)`,
  outlets: `insert into outlets (id, name, domain, language, time_zone)
    select id, name, slug, 'id', 'Asia/Jakarta' from json_to_recordset($1::json) as r (id integer, name text, slug text)`,
  sections: `insert into sections (id, name, slug, parent_id)
    select id, name, slug, parent from json_to_recordset($1::json) as r (id integer, name text, slug text, parent integer)`,
  topics: `insert into topics (id, name, slug)
    select id, name, slug from json_to_recordset($1::json) as r (id integer, name text, slug text)`,
} as const

/** Tables whose secondary indexes are built after loading. */
export const loadedTables = ['articles', 'articles_rels'] as const

/** Tables of index and ledger, whose indexes are built anew after copying. */
export const indexTables = [
  'nr_articles_documents',
  'nr_articles_links',
  'nr_articles_signals',
] as const

/** Notes the signals that fewer than one in 200 articles have. */
export const nameRareSignals = `
create unlogged table rare_signals as
select signal from nr_articles_signals group by signal
having count(*) * 200 < (select count(*) from articles)`

/** In a copy, numbered `c.n`: rare signals are others than in the original. */
export const signalOfCopy =
  'case when exists (select 1 from rare_signals r where r.signal = o.signal) then o.signal # c.n else o.signal end'

/** From the oldest article to the newest, and a minute. */
export const spanOfArchive = `
select (max(first_published_at) - min(first_published_at) + interval '1 minute')::text as span
from articles`

/** Definitions of the indexes of the tables `$1` that are no constraint. */
export const secondaryIndexes = `
select indexname as name, indexdef as definition from pg_indexes
where schemaname = 'public' and tablename = any($1::text[]) and indexname not in (
  select conname from pg_constraint)`

/** Puts the id sequences behind the highest id of each table. */
export const advanceSequences = [...Object.keys(insertLists), ...loadedTables].map(
  (table) => `select setval('${table}_id_seq', (select coalesce(max(id), 1) from ${table}))`,
)

/** Removes what was published since loading: articles with an id over `$1`. */
export const removePublished = [
  'delete from articles where id > $1',
  'delete from _articles_v where $1::integer is not null',
  'delete from nr_articles_documents where document > $1',
  'delete from nr_articles_signals where document > $1',
  'delete from nr_articles_links where host > $1',
  'delete from nr_articles_stale where $1::integer is not null',
  'delete from payload_jobs where $1::integer is not null',
]

/** Full text in Postgres as one would put it beside the articles: title and lead before body. */
export const createFullText = [
  'drop table if exists bench_full_text',
  `create table bench_full_text as
  select id, first_published_at as published_at,
    setweight(to_tsvector('indonesian', title), 'A')
    || setweight(to_tsvector('indonesian', lead), 'B')
    || setweight(to_tsvector('indonesian', (select string_agg(node #>> '{}', ' ')
      from jsonb_path_query(body, '$.root.children[*].children[*].text') node)), 'D') as words
  from articles`,
  'create index bench_full_text_words on bench_full_text using gin (words)',
  'create index bench_full_text_published_at on bench_full_text (published_at)',
  'vacuum analyze bench_full_text',
]

/** Removes what {@link createFullText} made. */
export const dropFullText = 'drop table if exists bench_full_text'

/**
 * The articles like another by full-text ranking: `$1` the words of its title and lead joined by
 * `|`, `$2` its id, `$3` its time, `$4` the earliest time that counts.
 */
export const fullTextCandidates = `
with asked as (select to_tsquery('indonesian', $1) as query)
select id from bench_full_text, asked
where words @@ query and id <> $2 and published_at <= $3 and published_at >= $4
order by ts_rank(words, query) desc limit 100`

/** The same in MariaDB: its table, the index built after loading, and a query. */
export const mariaFullText = {
  candidates: ({
    id,
    publishedAt,
    words,
  }: {
    readonly id: number
    readonly publishedAt: string
    readonly words: string
  }) => `select id from bench.articles
    where match (title, content) against ('${words}') and id <> ${id}
      and published_at <= '${sqlTime(publishedAt)}'
    order by match (title, content) against ('${words}') desc limit 100`,
  create: [
    'create database bench character set utf8mb4',
    `create table bench.articles (id int primary key, published_at datetime(3) not null,
      title varchar(300) not null, content mediumtext not null) engine = innodb`,
  ],
  index: [
    'alter table bench.articles add fulltext (title, content)',
    'analyze table bench.articles',
  ],
  insert: (
    rows: readonly {
      readonly id: number
      readonly content: string
      readonly publishedAt: string
      readonly title: string
    }[],
  ) =>
    `insert into bench.articles values ${rows
      .map(
        ({ id, content, publishedAt, title }) =>
          `(${id}, '${sqlTime(publishedAt)}', '${title}', '${content}')`,
      )
      .join(', ')}`,
}

const sqlTime = (instant: string): string => instant.replace('T', ' ').replace('Z', '')

/**
 * The plainest way to candidates: `$1` the article, `$2` its outlet, `$3` its time, `$4` its signals,
 * `$5` their weights. The newest 50 postings of each signal, summed, the best 100.
 */
export const bareCandidates = `
select p.document, sum(asked.weight * p.weight) as score
from unnest($4::bigint[], $5::float8[]) as asked (signal, weight)
cross join lateral (
  select document, weight::float8 as weight from nr_articles_signals
  where outlet = $2::bigint and signal = asked.signal and published_at <= $3
  order by published_at desc nulls last, document limit 50
) p
where p.document <> $1
group by p.document order by score desc, p.document limit 100`

/** Makes `$1` the first automatic link of the `$2` newest articles besides. */
export const linkAllTo = `
with hosts as (
  select document from nr_articles_documents where document <> $1 order by document desc limit $2
), gone as (
  delete from nr_articles_links where target = $1
), free as (
  select l.host, min(l.rank) as rank from nr_articles_links l join hosts on hosts.document = l.host
  where l.origin = 'automatic' and l.target <> $1 group by l.host
)
update nr_articles_links l set target = $1 from free where free.host = l.host and free.rank = l.rank`

/** How many rows of the ledger point to `$1`. */
export const rowsOfTarget = 'select count(*)::int as n from nr_articles_links where target = $1'

/** Writes all rows that point to `$1` as they are. */
export const touchRows = 'update nr_articles_links set score = score where target = $1'

/** Bytes of our tables with their indexes. */
export const sizes = `
select relname as name, pg_total_relation_size(oid)::float8 as bytes
from pg_class where relkind = 'r' and relname like 'nr\\_articles\\_%' order by relname`
