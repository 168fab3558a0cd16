import type { IDType } from './linkTables.js'

import { linkTableNames } from './linkTableNames.js'

/** The rank of the first automatic link: the editor's own have the numbers below. */
export const firstAutomaticRank = 1000

/**
 * Names of the SQL functions of one collection. The number goes up whenever their text changes, so
 * that an application whose migrations are behind is told at boot.
 */
export const linkFunctionNames = ({
  slug,
}: {
  readonly slug: string
}): { readonly keep: string; readonly withdraw: string } => {
  const { links } = linkTableNames({ slug })
  return { keep: `${links}_keep_v5`, withdraw: `${links}_withdraw_v5` }
}

/**
 * The SQL that creates the functions which write index and ledger inside the publishing
 * transaction: `keep` for `{ "records": […] }`, `withdraw` for `{ "ids": […] }`, both with the
 * rows for the list of what is stale.
 *
 * Each has an exception block, which is a transaction of its own inside the outer one: a statement
 * that fails in Postgres aborts the whole transaction, and Payload then answers 201 for a row that
 * is not there. Savepoints of the client do not help, because bulk updates share one connection.
 * Both return `{ "ok": true }` or `{ "error": message, "state": SQLSTATE }`, and wait at most half a
 * second for a lock. Postgres takes a list in JSON for a hundred rows, and would read the whole of a
 * small archive for it. A record without automatic links leaves those of its host as they are, and
 * what is the same already is not written again: a rebuild of a sound index leaves nothing to clean
 * up.
 */
export const createLinkFunctions = (args: {
  readonly slug: string
  readonly idType: IDType
}): string => {
  const names = linkFunctionNames(args)
  return [
    guarded({ name: names.keep, body: keepBody(args), declared: `moved ${args.idType}[];` }),
    guarded({ name: names.withdraw, body: withdrawBody(args) }),
    keepVisible(args),
  ].join('\n')
}

/** The SQL that removes what {@link createLinkFunctions} made. */
export const dropLinkFunctions = ({ slug }: { readonly slug: string }): string =>
  Object.values(linkFunctionNames({ slug }))
    .map((name) => `drop function if exists ${name}(jsonb);`)
    .join('\n')

type BodyArgs = { readonly slug: string; readonly idType: IDType }

/** The entry of the documents comes first: its lock keeps two writers of one host apart. */
const keepBody = ({ slug, idType }: BodyArgs): string => {
  const { bans, documents, links, signals, stale } = linkTableNames({ slug })
  const columns = `outlet, published_at, section, top_section, kind, slots, title, title_key,
    is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector`
  const names = columns.split(/,\s*/)
  const all = (table: string): string => names.map((name) => `${table}.${name}`).join(', ')
  return `
  insert into ${documents} as d (document, ${columns})
  select r.id, r.outlet, r."publishedAt", r.section, r."topSection", r.kind, r.slots, r.title,
    r."titleKey", r."isLinkable", r."isEvergreen", r."isAutomatic", r."avoidWords", r.labels,
    decode(r.vector, 'base64')
  from jsonb_to_recordset(p->'records') as r (id ${idType}, outlet bigint, "publishedAt" timestamptz,
    section text, "topSection" text, kind text, slots jsonb, title text, "titleKey" text,
    "isLinkable" boolean, "isEvergreen" boolean, "isAutomatic" boolean, "avoidWords" jsonb,
    labels jsonb, vector text) order by r.id
  on conflict (document) do update set (${columns}) = row(${all('excluded')})
  where (${all('d')}) is distinct from (${all('excluded')});
  delete from ${links} l
  using jsonb_to_recordset(p->'records') as r (id ${idType}, fixed jsonb, automatic jsonb)
  where l.host = r.id and case when l.origin = 'automatic'
    then jsonb_typeof(r.automatic) = 'array'
    else not exists (select 1 from jsonb_to_recordset(r.fixed) as f (rank integer, origin text,
        target ${idType}, title text, "titleKey" text, "afterBlock" integer)
      where (f.rank, f.origin, f.target, f.title, f."titleKey", f."afterBlock")
        is not distinct from (l.rank, l.origin, l.target, l.title, l.title_key, l.after_block)
        and (l.dead_since is null) = (l.origin <> 'pinned'
          or exists (select 1 from ${documents} d where d.document = l.target))) end;
  select coalesce(array_agg(r.id), '{}') into moved
  from jsonb_to_recordset(p->'records') as r (id ${idType}, partition bigint,
    "publishedAt" timestamptz, signals bigint[], weights real[])
  where (select row(array_agg(s.signal order by s.signal), array_agg(s.weight order by s.signal),
      min(s.outlet), max(s.outlet), min(s.published_at), max(s.published_at))
    from ${signals} s where s.document = r.id) is distinct from
    row(r.signals, r.weights, r.partition, r.partition, r."publishedAt", r."publishedAt");
  delete from ${signals} s where s.document = any(moved);
  delete from ${bans} b using jsonb_to_recordset(p->'records') as r (id ${idType})
  where b.owner = r.id;
  insert into ${signals} (document, outlet, published_at, signal, weight)
  select r.id, r.partition, r."publishedAt", s.signal, s.weight
  from jsonb_to_recordset(p->'records') as r (id ${idType}, partition bigint,
    "publishedAt" timestamptz, signals bigint[], weights real[])
  cross join lateral unnest(r.signals, r.weights) as s (signal, weight)
  where r.id = any(moved);
  insert into ${links} (host, rank, origin, target, title, title_key, after_block, score, reasons,
    dead_since)
  select r.id, l.rank, l.origin, l.target, l.title, l."titleKey", l."afterBlock", l.score, l.reasons,
    case when l.origin = 'pinned'
      and not exists (select 1 from ${documents} d where d.document = l.target) then now() end
  from jsonb_to_recordset(p->'records') as r (id ${idType}, fixed jsonb, automatic jsonb)
  cross join lateral jsonb_to_recordset(case when jsonb_typeof(r.automatic) = 'array'
    then r.fixed || r.automatic else r.fixed end) as l (rank integer, origin text,
    target ${idType}, title text, "titleKey" text, "afterBlock" integer, score float8,
    reasons jsonb)
  where not exists (select 1 from ${links} k where k.host = r.id and k.rank = l.rank
    offset 0); -- which keeps it from reading all links for a join
  insert into ${bans} (owner, document, target)
  select r.id, b.document, b.target
  from jsonb_to_recordset(p->'records') as r (id ${idType}, bans jsonb)
  cross join lateral jsonb_to_recordset(r.bans) as b (document ${idType}, target ${idType});
${markStale({ idType, stale })}`
}

const withdrawBody = ({ slug, idType }: BodyArgs): string => {
  const { bans, documents, links, signals, stale } = linkTableNames({ slug })
  const listed = `in (select i::${idType} from jsonb_array_elements_text(p->'ids') as i)`
  return `
  delete from ${documents} where document ${listed};
  delete from ${links} where host ${listed};
  delete from ${signals} where document ${listed};
  delete from ${bans} where owner ${listed};
${markStale({ idType, stale })}`
}

/** What follows from the change for others is done by a job, from what is noted here. */
const markStale = ({
  idType,
  stale,
}: {
  readonly idType: IDType
  readonly stale: string
}): string => `  insert into ${stale} (document, kind, details)
  select s.document, s.kind, s.details
  from jsonb_to_recordset(p->'stale') as s (document ${idType}, kind text, details jsonb);`

/**
 * Has Postgres tidy the postings after every few hundred articles instead of a fifth of the archive:
 * the newest are those that are read most, and what it has not looked at it cannot answer from the
 * index alone.
 */
const keepVisible = ({ slug }: BodyArgs): string => `
alter table ${linkTableNames({ slug }).signals} set (autovacuum_vacuum_insert_scale_factor = 0,
  autovacuum_vacuum_insert_threshold = 20000, autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 20000);`

const guarded = ({
  name,
  body,
  declared = '',
}: {
  readonly name: string
  readonly body: string
  readonly declared?: string
}): string => `
create or replace function ${name}(p jsonb) returns jsonb language plpgsql
set lock_timeout = '500ms' set enable_seqscan = off set jit = off as $nr$
declare ${declared}
begin${body}
  return jsonb_build_object('ok', true);
exception when query_canceled or others then
  return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
end $nr$;`
