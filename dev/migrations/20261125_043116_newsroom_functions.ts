import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
    await db.execute(sql`
  create or replace function nr_articles_links_keep_v1(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' as $nr$
  begin
    delete from nr_articles_links where host = (p->>'id')::integer;
    delete from nr_articles_signals where document = (p->>'id')::integer;
    insert into nr_articles_documents (document, outlet, published_at, section, slots, title, title_key)
    values ((p->>'id')::integer, (p->>'outlet')::bigint, (p->>'publishedAt')::timestamptz,
      p->>'section', p->'slots', p->>'title', p->>'titleKey')
    on conflict (document) do update set outlet = excluded.outlet, published_at = excluded.published_at,
      section = excluded.section, slots = excluded.slots, title = excluded.title,
      title_key = excluded.title_key;
    insert into nr_articles_signals (document, outlet, published_at, signal, weight)
    select (p->>'id')::integer, (p->>'outlet')::bigint, (p->>'publishedAt')::timestamptz,
      s.signal, s.weight
    from jsonb_to_recordset(p->'signals') as s (signal bigint, weight real);
    insert into nr_articles_links (host, rank, origin, target, title, title_key, after_block, score, reasons)
    select (p->>'id')::integer, l.rank, l.origin, l.target, l.title, l."titleKey", l."afterBlock",
      l.score, l.reasons
    from jsonb_to_recordset(p->'links') as l (rank integer, origin text, target integer, title text,
      "titleKey" text, "afterBlock" integer, score float8, reasons jsonb);
    return jsonb_build_object('ok', true);
  exception when query_canceled or others then
    return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
  end $nr$;
  
  create or replace function nr_articles_links_withdraw_v1(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' as $nr$
  begin
    delete from nr_articles_links where host = (p->>'id')::integer;
    delete from nr_articles_signals where document = (p->>'id')::integer;
    delete from nr_articles_documents where document = (p->>'id')::integer;
    return jsonb_build_object('ok', true);
  exception when query_canceled or others then
    return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
  end $nr$;
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
    await db.execute(sql`drop function if exists nr_articles_links_keep_v1(jsonb);
  drop function if exists nr_articles_links_withdraw_v1(jsonb);
  `)
}
