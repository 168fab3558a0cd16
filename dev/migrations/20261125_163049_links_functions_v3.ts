import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
    await db.execute(sql`
  create or replace function nr_articles_links_keep_v3(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' set enable_seqscan = off set jit = off as $nr$
  begin
    insert into nr_articles_documents (document, outlet, published_at, section, top_section, kind, slots, title, title_key,
      is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector)
    select r.id, r.outlet, r."publishedAt", r.section, r."topSection", r.kind, r.slots, r.title,
      r."titleKey", r."isLinkable", r."isEvergreen", r."isAutomatic", r."avoidWords", r.labels,
      decode(r.vector, 'base64')
    from jsonb_to_recordset(p->'records') as r (id integer, outlet bigint, "publishedAt" timestamptz,
      section text, "topSection" text, kind text, slots jsonb, title text, "titleKey" text,
      "isLinkable" boolean, "isEvergreen" boolean, "isAutomatic" boolean, "avoidWords" jsonb,
      labels jsonb, vector text) order by r.id
    on conflict (document) do update set outlet = excluded.outlet, published_at = excluded.published_at, section = excluded.section, top_section = excluded.top_section, kind = excluded.kind, slots = excluded.slots, title = excluded.title, title_key = excluded.title_key, is_linkable = excluded.is_linkable, is_evergreen = excluded.is_evergreen, is_automatic = excluded.is_automatic, avoid_words = excluded.avoid_words, labels = excluded.labels, vector = excluded.vector;
    delete from nr_articles_links l using jsonb_to_recordset(p->'records') as r (id integer, automatic jsonb)
    where l.host = r.id and (l.origin <> 'automatic' or jsonb_typeof(r.automatic) = 'array');
    delete from nr_articles_signals s using jsonb_to_recordset(p->'records') as r (id integer)
    where s.document = r.id;
    delete from nr_articles_bans b using jsonb_to_recordset(p->'records') as r (id integer)
    where b.owner = r.id;
    insert into nr_articles_signals (document, outlet, published_at, signal, weight)
    select r.id, r.partition, r."publishedAt", s.signal, s.weight
    from jsonb_to_recordset(p->'records') as r (id integer, partition bigint,
      "publishedAt" timestamptz, signals jsonb)
    cross join lateral jsonb_to_recordset(r.signals) as s (signal bigint, weight real);
    insert into nr_articles_links (host, rank, origin, target, title, title_key, after_block, score, reasons,
      dead_since)
    select r.id, l.rank, l.origin, l.target, l.title, l."titleKey", l."afterBlock", l.score, l.reasons,
      case when l.origin = 'pinned'
        and not exists (select 1 from nr_articles_documents d where d.document = l.target) then now() end
    from jsonb_to_recordset(p->'records') as r (id integer, fixed jsonb, automatic jsonb)
    cross join lateral jsonb_to_recordset(case when jsonb_typeof(r.automatic) = 'array'
      then r.fixed || r.automatic else r.fixed end) as l (rank integer, origin text,
      target integer, title text, "titleKey" text, "afterBlock" integer, score float8,
      reasons jsonb);
    insert into nr_articles_bans (owner, document, target)
    select r.id, b.document, b.target
    from jsonb_to_recordset(p->'records') as r (id integer, bans jsonb)
    cross join lateral jsonb_to_recordset(r.bans) as b (document integer, target integer);
    insert into nr_articles_stale (document, kind, details)
    select s.document, s.kind, s.details
    from jsonb_to_recordset(p->'stale') as s (document integer, kind text, details jsonb);
    return jsonb_build_object('ok', true);
  exception when query_canceled or others then
    return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
  end $nr$;
  
  create or replace function nr_articles_links_withdraw_v3(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' set enable_seqscan = off set jit = off as $nr$
  begin
    delete from nr_articles_documents where document in (select i::integer from jsonb_array_elements_text(p->'ids') as i);
    delete from nr_articles_links where host in (select i::integer from jsonb_array_elements_text(p->'ids') as i);
    delete from nr_articles_signals where document in (select i::integer from jsonb_array_elements_text(p->'ids') as i);
    delete from nr_articles_bans where owner in (select i::integer from jsonb_array_elements_text(p->'ids') as i);
    insert into nr_articles_stale (document, kind, details)
    select s.document, s.kind, s.details
    from jsonb_to_recordset(p->'stale') as s (document integer, kind text, details jsonb);
    return jsonb_build_object('ok', true);
  exception when query_canceled or others then
    return jsonb_build_object('error', sqlerrm, 'state', sqlstate);
  end $nr$;
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
    await db.execute(sql`drop function if exists nr_articles_links_keep_v3(jsonb);
  drop function if exists nr_articles_links_withdraw_v3(jsonb);
  `)
}
