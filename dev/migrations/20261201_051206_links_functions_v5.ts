import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
    await db.execute(sql`
  create or replace function nr_articles_links_keep_v5(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' set enable_seqscan = off set jit = off as $nr$
  declare moved integer[];
  begin
    insert into nr_articles_documents as d (document, outlet, published_at, section, top_section, kind, slots, title, title_key,
      is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector)
    select r.id, r.outlet, r."publishedAt", r.section, r."topSection", r.kind, r.slots, r.title,
      r."titleKey", r."isLinkable", r."isEvergreen", r."isAutomatic", r."avoidWords", r.labels,
      decode(r.vector, 'base64')
    from jsonb_to_recordset(p->'records') as r (id integer, outlet bigint, "publishedAt" timestamptz,
      section text, "topSection" text, kind text, slots jsonb, title text, "titleKey" text,
      "isLinkable" boolean, "isEvergreen" boolean, "isAutomatic" boolean, "avoidWords" jsonb,
      labels jsonb, vector text) order by r.id
    on conflict (document) do update set (outlet, published_at, section, top_section, kind, slots, title, title_key,
      is_linkable, is_evergreen, is_automatic, avoid_words, labels, vector) = row(excluded.outlet, excluded.published_at, excluded.section, excluded.top_section, excluded.kind, excluded.slots, excluded.title, excluded.title_key, excluded.is_linkable, excluded.is_evergreen, excluded.is_automatic, excluded.avoid_words, excluded.labels, excluded.vector)
    where (d.outlet, d.published_at, d.section, d.top_section, d.kind, d.slots, d.title, d.title_key, d.is_linkable, d.is_evergreen, d.is_automatic, d.avoid_words, d.labels, d.vector) is distinct from (excluded.outlet, excluded.published_at, excluded.section, excluded.top_section, excluded.kind, excluded.slots, excluded.title, excluded.title_key, excluded.is_linkable, excluded.is_evergreen, excluded.is_automatic, excluded.avoid_words, excluded.labels, excluded.vector);
    delete from nr_articles_links l
    using jsonb_to_recordset(p->'records') as r (id integer, fixed jsonb, automatic jsonb)
    where l.host = r.id and case when l.origin = 'automatic'
      then jsonb_typeof(r.automatic) = 'array'
      else not exists (select 1 from jsonb_to_recordset(r.fixed) as f (rank integer, origin text,
          target integer, title text, "titleKey" text, "afterBlock" integer)
        where (f.rank, f.origin, f.target, f.title, f."titleKey", f."afterBlock")
          is not distinct from (l.rank, l.origin, l.target, l.title, l.title_key, l.after_block)
          and (l.dead_since is null) = (l.origin <> 'pinned'
            or exists (select 1 from nr_articles_documents d where d.document = l.target))) end;
    select coalesce(array_agg(r.id), '{}') into moved
    from jsonb_to_recordset(p->'records') as r (id integer, partition bigint,
      "publishedAt" timestamptz, signals bigint[], weights real[])
    where (select row(array_agg(s.signal order by s.signal), array_agg(s.weight order by s.signal),
        min(s.outlet), max(s.outlet), min(s.published_at), max(s.published_at))
      from nr_articles_signals s where s.document = r.id) is distinct from
      row(r.signals, r.weights, r.partition, r.partition, r."publishedAt", r."publishedAt");
    delete from nr_articles_signals s where s.document = any(moved);
    delete from nr_articles_bans b using jsonb_to_recordset(p->'records') as r (id integer)
    where b.owner = r.id;
    insert into nr_articles_signals (document, outlet, published_at, signal, weight)
    select r.id, r.partition, r."publishedAt", s.signal, s.weight
    from jsonb_to_recordset(p->'records') as r (id integer, partition bigint,
      "publishedAt" timestamptz, signals bigint[], weights real[])
    cross join lateral unnest(r.signals, r.weights) as s (signal, weight)
    where r.id = any(moved);
    insert into nr_articles_links (host, rank, origin, target, title, title_key, after_block, score, reasons,
      dead_since)
    select r.id, l.rank, l.origin, l.target, l.title, l."titleKey", l."afterBlock", l.score, l.reasons,
      case when l.origin = 'pinned'
        and not exists (select 1 from nr_articles_documents d where d.document = l.target) then now() end
    from jsonb_to_recordset(p->'records') as r (id integer, fixed jsonb, automatic jsonb)
    cross join lateral jsonb_to_recordset(case when jsonb_typeof(r.automatic) = 'array'
      then r.fixed || r.automatic else r.fixed end) as l (rank integer, origin text,
      target integer, title text, "titleKey" text, "afterBlock" integer, score float8,
      reasons jsonb)
    where not exists (select 1 from nr_articles_links k where k.host = r.id and k.rank = l.rank
      offset 0); -- which keeps it from reading all links for a join
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
  
  create or replace function nr_articles_links_withdraw_v5(p jsonb) returns jsonb language plpgsql
  set lock_timeout = '500ms' set enable_seqscan = off set jit = off as $nr$
  declare 
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
  
  alter table nr_articles_signals set (autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 20000, autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 20000);
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
    await db.execute(sql`drop function if exists nr_articles_links_keep_v5(jsonb);
  drop function if exists nr_articles_links_withdraw_v5(jsonb);
  `)
}
