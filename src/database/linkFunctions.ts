import { type IDType, linkTableNames } from './linkTables.js'

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
  return { keep: `${links}_keep_v1`, withdraw: `${links}_withdraw_v1` }
}

/**
 * The SQL that creates the functions which write index and ledger inside the publishing
 * transaction.
 *
 * Each has an exception block, which is a transaction of its own inside the outer one: a statement
 * that fails in Postgres aborts the whole transaction, and Payload then answers 201 for a row that
 * is not there. Savepoints of the client do not help, because bulk updates share one connection.
 * Both return `{ "ok": true }` or `{ "error": message, "state": SQLSTATE }`, and wait at most half a
 * second for a lock.
 */
export const createLinkFunctions = ({
  slug,
  idType,
}: {
  readonly slug: string
  readonly idType: IDType
}): string => {
  const tables = linkTableNames({ slug })
  const names = linkFunctionNames({ slug })
  return [
    guarded({
      name: names.keep,
      body: `
  delete from ${tables.links} where host = (p->>'id')::${idType};
  delete from ${tables.signals} where document = (p->>'id')::${idType};
  insert into ${tables.documents} (document, outlet, published_at, section, slots, title, title_key)
  values ((p->>'id')::${idType}, (p->>'outlet')::bigint, (p->>'publishedAt')::timestamptz,
    p->>'section', p->'slots', p->>'title', p->>'titleKey')
  on conflict (document) do update set outlet = excluded.outlet, published_at = excluded.published_at,
    section = excluded.section, slots = excluded.slots, title = excluded.title,
    title_key = excluded.title_key;
  insert into ${tables.signals} (document, outlet, published_at, signal, weight)
  select (p->>'id')::${idType}, (p->>'outlet')::bigint, (p->>'publishedAt')::timestamptz,
    s.signal, s.weight
  from jsonb_to_recordset(p->'signals') as s (signal bigint, weight real);
  insert into ${tables.links} (host, rank, origin, target, title, title_key, after_block, score, reasons)
  select (p->>'id')::${idType}, l.rank, l.origin, l.target, l.title, l."titleKey", l."afterBlock",
    l.score, l.reasons
  from jsonb_to_recordset(p->'links') as l (rank integer, origin text, target ${idType}, title text,
    "titleKey" text, "afterBlock" integer, score float8, reasons jsonb);`,
    }),
    guarded({
      name: names.withdraw,
      body: `
  delete from ${tables.links} where host = (p->>'id')::${idType};
  delete from ${tables.signals} where document = (p->>'id')::${idType};
  delete from ${tables.documents} where document = (p->>'id')::${idType};`,
    }),
  ].join('\n')
}

/** The SQL that removes what {@link createLinkFunctions} made. */
export const dropLinkFunctions = ({ slug }: { readonly slug: string }): string =>
  Object.values(linkFunctionNames({ slug }))
    .map((name) => `drop function if exists ${name}(jsonb);`)
    .join('\n')

const guarded = ({ name, body }: { readonly name: string; readonly body: string }): string => `
create or replace function ${name}(p jsonb) returns jsonb language plpgsql
set lock_timeout = '500ms' as $nr$
begin${body}
  return jsonb_build_object('ok', true);
exception when query_canceled or others then
  return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
end $nr$;`
