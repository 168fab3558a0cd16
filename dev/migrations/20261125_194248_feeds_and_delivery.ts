import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_reviewed_kind" AS ENUM('book', 'film', 'music', 'product', 'event', 'business');
  CREATE TYPE "public"."enum__articles_v_version_reviewed_kind" AS ENUM('book', 'film', 'music', 'product', 'event', 'business');
  CREATE TYPE "public"."enum_pings_service" AS ENUM('indexNow', 'webSub', 'webhook');
  CREATE TYPE "public"."enum_pings_status" AS ENUM('waiting', 'sent', 'refused');
  ALTER TYPE "public"."enum_articles_kind" ADD VALUE 'background';
  ALTER TYPE "public"."enum_articles_kind" ADD VALUE 'review';
  ALTER TYPE "public"."enum_articles_kind" ADD VALUE 'satire';
  ALTER TYPE "public"."enum__articles_v_version_kind" ADD VALUE 'background';
  ALTER TYPE "public"."enum__articles_v_version_kind" ADD VALUE 'review';
  ALTER TYPE "public"."enum__articles_v_version_kind" ADD VALUE 'satire';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'newsroomPing' BEFORE 'newsroomRelink';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'newsroomPing' BEFORE 'newsroomRelink';
  CREATE TABLE "articles_live_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"published_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"published_at" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "articles_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "_articles_v_version_live_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"published_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"published_at" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "authors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "outlets_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"token" varchar,
  	"words" numeric,
  	"delay_minutes" numeric DEFAULT 0
  );
  
  CREATE TABLE "pings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"service" "enum_pings_service" NOT NULL,
  	"outlet" varchar,
  	"status" "enum_pings_status" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"message" varchar,
  	"tags" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "dateline" varchar;
  ALTER TABLE "articles" ADD COLUMN "live_started_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "live_ended_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "reviewed_kind" "enum_articles_reviewed_kind";
  ALTER TABLE "articles" ADD COLUMN "reviewed_name" varchar;
  ALTER TABLE "articles" ADD COLUMN "reviewed_url" varchar;
  ALTER TABLE "articles" ADD COLUMN "sponsor_name" varchar;
  ALTER TABLE "articles" ADD COLUMN "sponsor_url" varchar;
  ALTER TABLE "articles" ADD COLUMN "protects_identity" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "verification_is_pending" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "verification_is_urgent" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "verification_has_named_source" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "verification_is_subject_unreachable" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "is_syndicated" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "paywall_is_paid" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "small_fix" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_dateline" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_live_started_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_live_ended_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_reviewed_kind" "enum__articles_v_version_reviewed_kind";
  ALTER TABLE "_articles_v" ADD COLUMN "version_reviewed_name" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_reviewed_url" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_sponsor_name" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_sponsor_url" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_protects_identity" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_verification_is_pending" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_verification_is_urgent" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_verification_has_named_source" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_verification_is_subject_unreachable" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_is_syndicated" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_paywall_is_paid" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_small_fix" boolean DEFAULT false;
  ALTER TABLE "institutions" ADD COLUMN "wikidata" varchar;
  ALTER TABLE "outlets" ADD COLUMN "hub_u_r_l" varchar;
  ALTER TABLE "outlets" ADD COLUMN "policies_contact" varchar;
  ALTER TABLE "outlets" ADD COLUMN "policies_principles" varchar;
  ALTER TABLE "outlets_rels" ADD COLUMN "sections_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pings_id" integer;
  ALTER TABLE "articles_live_updates" ADD CONSTRAINT "articles_live_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections" ADD CONSTRAINT "articles_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_translations" ADD CONSTRAINT "articles_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_live_updates" ADD CONSTRAINT "_articles_v_version_live_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections" ADD CONSTRAINT "_articles_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_translations" ADD CONSTRAINT "_articles_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_texts" ADD CONSTRAINT "authors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outlets_partners" ADD CONSTRAINT "outlets_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_live_updates_order_idx" ON "articles_live_updates" USING btree ("_order");
  CREATE INDEX "articles_live_updates_parent_id_idx" ON "articles_live_updates" USING btree ("_parent_id");
  CREATE INDEX "articles_corrections_order_idx" ON "articles_corrections" USING btree ("_order");
  CREATE INDEX "articles_corrections_parent_id_idx" ON "articles_corrections" USING btree ("_parent_id");
  CREATE INDEX "articles_translations_order_idx" ON "articles_translations" USING btree ("_order");
  CREATE INDEX "articles_translations_parent_id_idx" ON "articles_translations" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_live_updates_order_idx" ON "_articles_v_version_live_updates" USING btree ("_order");
  CREATE INDEX "_articles_v_version_live_updates_parent_id_idx" ON "_articles_v_version_live_updates" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_corrections_order_idx" ON "_articles_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_articles_v_version_corrections_parent_id_idx" ON "_articles_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_translations_order_idx" ON "_articles_v_version_translations" USING btree ("_order");
  CREATE INDEX "_articles_v_version_translations_parent_id_idx" ON "_articles_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "authors_texts_order_parent" ON "authors_texts" USING btree ("order","parent_id");
  CREATE INDEX "outlets_partners_order_idx" ON "outlets_partners" USING btree ("_order");
  CREATE INDEX "outlets_partners_parent_id_idx" ON "outlets_partners" USING btree ("_parent_id");
  CREATE INDEX "pings_url_idx" ON "pings" USING btree ("url");
  CREATE INDEX "pings_sent_at_idx" ON "pings" USING btree ("sent_at");
  CREATE INDEX "pings_updated_at_idx" ON "pings" USING btree ("updated_at");
  CREATE INDEX "pings_created_at_idx" ON "pings" USING btree ("created_at");
  CREATE INDEX "service_status_nextAt_idx" ON "pings" USING btree ("service","status","next_at");
  ALTER TABLE "outlets_rels" ADD CONSTRAINT "outlets_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pings_fk" FOREIGN KEY ("pings_id") REFERENCES "public"."pings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "nr_articles_live_time" ON "articles" USING btree ("outlet_id","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST,"modified_at") WHERE _status = 'published' and deleted_at is null;
  CREATE INDEX "nr_articles_of_section" ON "articles" USING btree ("section_id","outlet_id","first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE _status = 'published' and deleted_at is null;
  CREATE INDEX "nr_articles_of_author" ON "articles_rels" USING btree ("authors_id","parent_id") WHERE path = 'authors';
  CREATE INDEX "nr_articles_of_institution" ON "articles_rels" USING btree ("institutions_id","parent_id") WHERE path = 'institutions';
  CREATE INDEX "nr_articles_of_topic" ON "articles_rels" USING btree ("topics_id","parent_id") WHERE path = 'topics';
  CREATE INDEX "outlets_rels_sections_id_idx" ON "outlets_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_pings_id_idx" ON "payload_locked_documents_rels" USING btree ("pings_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles_live_updates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_live_updates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "authors_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outlets_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "articles_live_updates" CASCADE;
  DROP TABLE "articles_corrections" CASCADE;
  DROP TABLE "articles_translations" CASCADE;
  DROP TABLE "_articles_v_version_live_updates" CASCADE;
  DROP TABLE "_articles_v_version_corrections" CASCADE;
  DROP TABLE "_articles_v_version_translations" CASCADE;
  DROP TABLE "authors_texts" CASCADE;
  DROP TABLE "outlets_partners" CASCADE;
  DROP TABLE "pings" CASCADE;
  ALTER TABLE "outlets_rels" DROP CONSTRAINT "outlets_rels_sections_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pings_fk";
  
  ALTER TABLE "articles" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "articles" ALTER COLUMN "kind" SET DEFAULT 'news'::text;
  DROP TYPE "public"."enum_articles_kind";
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('news', 'opinion', 'analysis', 'feature', 'interview', 'factCheck', 'live', 'advertorial', 'pressRelease');
  ALTER TABLE "articles" ALTER COLUMN "kind" SET DEFAULT 'news'::"public"."enum_articles_kind";
  ALTER TABLE "articles" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_articles_kind" USING "kind"::"public"."enum_articles_kind";
  ALTER TABLE "_articles_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  ALTER TABLE "_articles_v" ALTER COLUMN "version_kind" SET DEFAULT 'news'::text;
  DROP TYPE "public"."enum__articles_v_version_kind";
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('news', 'opinion', 'analysis', 'feature', 'interview', 'factCheck', 'live', 'advertorial', 'pressRelease');
  ALTER TABLE "_articles_v" ALTER COLUMN "version_kind" SET DEFAULT 'news'::"public"."enum__articles_v_version_kind";
  ALTER TABLE "_articles_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__articles_v_version_kind" USING "version_kind"::"public"."enum__articles_v_version_kind";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'newsroomRelink', 'newsroomSettle', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'newsroomRelink', 'newsroomSettle', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "nr_articles_live_time";
  DROP INDEX "nr_articles_of_section";
  DROP INDEX "nr_articles_of_author";
  DROP INDEX "nr_articles_of_institution";
  DROP INDEX "nr_articles_of_topic";
  DROP INDEX "outlets_rels_sections_id_idx";
  DROP INDEX "payload_locked_documents_rels_pings_id_idx";
  ALTER TABLE "articles" DROP COLUMN "dateline";
  ALTER TABLE "articles" DROP COLUMN "live_started_at";
  ALTER TABLE "articles" DROP COLUMN "live_ended_at";
  ALTER TABLE "articles" DROP COLUMN "reviewed_kind";
  ALTER TABLE "articles" DROP COLUMN "reviewed_name";
  ALTER TABLE "articles" DROP COLUMN "reviewed_url";
  ALTER TABLE "articles" DROP COLUMN "sponsor_name";
  ALTER TABLE "articles" DROP COLUMN "sponsor_url";
  ALTER TABLE "articles" DROP COLUMN "protects_identity";
  ALTER TABLE "articles" DROP COLUMN "verification_is_pending";
  ALTER TABLE "articles" DROP COLUMN "verification_is_urgent";
  ALTER TABLE "articles" DROP COLUMN "verification_has_named_source";
  ALTER TABLE "articles" DROP COLUMN "verification_is_subject_unreachable";
  ALTER TABLE "articles" DROP COLUMN "is_syndicated";
  ALTER TABLE "articles" DROP COLUMN "paywall_is_paid";
  ALTER TABLE "articles" DROP COLUMN "small_fix";
  ALTER TABLE "_articles_v" DROP COLUMN "version_dateline";
  ALTER TABLE "_articles_v" DROP COLUMN "version_live_started_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_live_ended_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_reviewed_kind";
  ALTER TABLE "_articles_v" DROP COLUMN "version_reviewed_name";
  ALTER TABLE "_articles_v" DROP COLUMN "version_reviewed_url";
  ALTER TABLE "_articles_v" DROP COLUMN "version_sponsor_name";
  ALTER TABLE "_articles_v" DROP COLUMN "version_sponsor_url";
  ALTER TABLE "_articles_v" DROP COLUMN "version_protects_identity";
  ALTER TABLE "_articles_v" DROP COLUMN "version_verification_is_pending";
  ALTER TABLE "_articles_v" DROP COLUMN "version_verification_is_urgent";
  ALTER TABLE "_articles_v" DROP COLUMN "version_verification_has_named_source";
  ALTER TABLE "_articles_v" DROP COLUMN "version_verification_is_subject_unreachable";
  ALTER TABLE "_articles_v" DROP COLUMN "version_is_syndicated";
  ALTER TABLE "_articles_v" DROP COLUMN "version_paywall_is_paid";
  ALTER TABLE "_articles_v" DROP COLUMN "version_small_fix";
  ALTER TABLE "institutions" DROP COLUMN "wikidata";
  ALTER TABLE "outlets" DROP COLUMN "hub_u_r_l";
  ALTER TABLE "outlets" DROP COLUMN "policies_contact";
  ALTER TABLE "outlets" DROP COLUMN "policies_principles";
  ALTER TABLE "outlets_rels" DROP COLUMN "sections_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pings_id";
  DROP TYPE "public"."enum_articles_reviewed_kind";
  DROP TYPE "public"."enum__articles_v_version_reviewed_kind";
  DROP TYPE "public"."enum_pings_service";
  DROP TYPE "public"."enum_pings_status";`)
}
