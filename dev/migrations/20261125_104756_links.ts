import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_storylines_outcome_kind" AS ENUM('acquitted', 'convicted', 'stopped', 'solved', 'rejected', 'other');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'newsroomSettle' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'newsroomSettle' BEFORE 'schedulePublish';
  CREATE TABLE "articles_bans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"target_id" integer,
  	"both_ways" boolean DEFAULT false
  );
  
  CREATE TABLE "_articles_v_version_bans" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"target_id" integer,
  	"both_ways" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "storylines_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "storylines_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"stage" varchar
  );
  
  CREATE TABLE "storylines" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"outcome_kind" "enum_storylines_outcome_kind",
  	"outcome_article_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outlets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"outlets_id" integer
  );
  
  CREATE TABLE "nr_articles_bans" (
  	"document" integer NOT NULL,
  	"owner" integer NOT NULL,
  	"target" integer NOT NULL
  );
  
  CREATE TABLE "nr_articles_stale" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"details" jsonb,
  	"document" integer NOT NULL,
  	"kind" text NOT NULL
  );
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_articles_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_articles_fk";
  
  DROP INDEX "articles_rels_articles_id_idx";
  DROP INDEX "_articles_v_rels_articles_id_idx";
  DROP INDEX "nr_articles_links_target";
  ALTER TABLE "articles" ADD COLUMN "never_linked" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "evergreen" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_never_linked" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_evergreen" boolean DEFAULT false;
  ALTER TABLE "sections" ADD COLUMN "never_linked" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "storylines_id" integer;
  TRUNCATE "nr_articles_documents", "nr_articles_signals", "nr_articles_links";
  ALTER TABLE "nr_articles_documents" ADD COLUMN "avoid_words" jsonb NOT NULL;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "is_automatic" boolean NOT NULL;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "is_evergreen" boolean NOT NULL;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "is_linkable" boolean NOT NULL;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "kind" text;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "labels" jsonb NOT NULL;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "top_section" text;
  ALTER TABLE "nr_articles_documents" ADD COLUMN "vector" "bytea" NOT NULL;
  ALTER TABLE "nr_articles_links" ADD COLUMN "dead_since" timestamp (3) with time zone;
  ALTER TABLE "articles_bans" ADD CONSTRAINT "articles_bans_target_id_articles_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_bans" ADD CONSTRAINT "articles_bans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bans" ADD CONSTRAINT "_articles_v_version_bans_target_id_articles_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bans" ADD CONSTRAINT "_articles_v_version_bans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "storylines_stages" ADD CONSTRAINT "storylines_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."storylines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "storylines_entries" ADD CONSTRAINT "storylines_entries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "storylines_entries" ADD CONSTRAINT "storylines_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."storylines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "storylines" ADD CONSTRAINT "storylines_outcome_article_id_articles_id_fk" FOREIGN KEY ("outcome_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outlets_rels" ADD CONSTRAINT "outlets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outlets_rels" ADD CONSTRAINT "outlets_rels_outlets_fk" FOREIGN KEY ("outlets_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_bans_order_idx" ON "articles_bans" USING btree ("_order");
  CREATE INDEX "articles_bans_parent_id_idx" ON "articles_bans" USING btree ("_parent_id");
  CREATE INDEX "articles_bans_target_idx" ON "articles_bans" USING btree ("target_id");
  CREATE INDEX "_articles_v_version_bans_order_idx" ON "_articles_v_version_bans" USING btree ("_order");
  CREATE INDEX "_articles_v_version_bans_parent_id_idx" ON "_articles_v_version_bans" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_bans_target_idx" ON "_articles_v_version_bans" USING btree ("target_id");
  CREATE INDEX "storylines_stages_order_idx" ON "storylines_stages" USING btree ("_order");
  CREATE INDEX "storylines_stages_parent_id_idx" ON "storylines_stages" USING btree ("_parent_id");
  CREATE INDEX "storylines_entries_order_idx" ON "storylines_entries" USING btree ("_order");
  CREATE INDEX "storylines_entries_parent_id_idx" ON "storylines_entries" USING btree ("_parent_id");
  CREATE INDEX "storylines_entries_article_idx" ON "storylines_entries" USING btree ("article_id");
  CREATE INDEX "storylines_outcome_outcome_article_idx" ON "storylines" USING btree ("outcome_article_id");
  CREATE INDEX "storylines_updated_at_idx" ON "storylines" USING btree ("updated_at");
  CREATE INDEX "storylines_created_at_idx" ON "storylines" USING btree ("created_at");
  CREATE INDEX "outlets_rels_order_idx" ON "outlets_rels" USING btree ("order");
  CREATE INDEX "outlets_rels_parent_idx" ON "outlets_rels" USING btree ("parent_id");
  CREATE INDEX "outlets_rels_path_idx" ON "outlets_rels" USING btree ("path");
  CREATE INDEX "outlets_rels_outlets_id_idx" ON "outlets_rels" USING btree ("outlets_id");
  CREATE UNIQUE INDEX "nr_articles_bans_document" ON "nr_articles_bans" USING btree ("document","target","owner");
  CREATE INDEX "nr_articles_bans_owner" ON "nr_articles_bans" USING btree ("owner");
  CREATE INDEX "nr_articles_stale_kind" ON "nr_articles_stale" USING btree ("kind","id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_storylines_fk" FOREIGN KEY ("storylines_id") REFERENCES "public"."storylines"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_storylines_id_idx" ON "payload_locked_documents_rels" USING btree ("storylines_id");
  CREATE INDEX "nr_articles_links_dead" ON "nr_articles_links" USING btree ("dead_since","host") WHERE dead_since is not null;
  CREATE INDEX "nr_articles_links_target" ON "nr_articles_links" USING btree ("target","host");
  INSERT INTO "articles_bans" ("_order", "_parent_id", "id", "target_id")
    SELECT coalesce("order", 1), "parent_id", gen_random_uuid()::text, "articles_id"
    FROM "articles_rels" WHERE "path" = 'bans' AND "articles_id" IS NOT NULL;
  INSERT INTO "_articles_v_version_bans" ("_order", "_parent_id", "target_id", "_uuid")
    SELECT coalesce("order", 1), "parent_id", "articles_id", gen_random_uuid()::text
    FROM "_articles_v_rels" WHERE "path" = 'version.bans' AND "articles_id" IS NOT NULL;
  DELETE FROM "articles_rels" WHERE "path" = 'bans';
  DELETE FROM "_articles_v_rels" WHERE "path" = 'version.bans';
  ALTER TABLE "articles_rels" DROP COLUMN "articles_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "articles_id";
  INSERT INTO "nr_articles_stale" ("document", "kind")
    SELECT "id", 'reindex' FROM "articles" WHERE "_status" = 'published' AND "deleted_at" IS NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles_bans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_bans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "storylines_stages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "storylines_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "storylines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outlets_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nr_articles_bans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nr_articles_stale" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "articles_bans" CASCADE;
  DROP TABLE "_articles_v_version_bans" CASCADE;
  DROP TABLE "storylines_stages" CASCADE;
  DROP TABLE "storylines_entries" CASCADE;
  DROP TABLE "storylines" CASCADE;
  DROP TABLE "outlets_rels" CASCADE;
  DROP TABLE "nr_articles_bans" CASCADE;
  DROP TABLE "nr_articles_stale" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_storylines_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'newsroomRelink', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'newsroomRelink', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_storylines_id_idx";
  DROP INDEX "nr_articles_links_dead";
  DROP INDEX "nr_articles_links_target";
  ALTER TABLE "articles_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "nr_articles_links_target" ON "nr_articles_links" USING btree ("target");
  ALTER TABLE "articles" DROP COLUMN "never_linked";
  ALTER TABLE "articles" DROP COLUMN "evergreen";
  ALTER TABLE "_articles_v" DROP COLUMN "version_never_linked";
  ALTER TABLE "_articles_v" DROP COLUMN "version_evergreen";
  ALTER TABLE "sections" DROP COLUMN "never_linked";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "storylines_id";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "avoid_words";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "is_automatic";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "is_evergreen";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "is_linkable";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "kind";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "labels";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "top_section";
  ALTER TABLE "nr_articles_documents" DROP COLUMN "vector";
  ALTER TABLE "nr_articles_links" DROP COLUMN "dead_since";
  DROP TYPE "public"."enum_storylines_outcome_kind";`)
}
