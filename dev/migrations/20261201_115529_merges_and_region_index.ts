import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "nr_merges" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"done" jsonb NOT NULL,
  	"key" text,
  	"loser" text NOT NULL,
  	"merged_at" timestamp (3) with time zone NOT NULL,
  	"merged_by" text,
  	"name" text NOT NULL,
  	"slug" text,
  	"undone_at" timestamp (3) with time zone,
  	"winner" text NOT NULL
  );
  
  CREATE INDEX "nr_merges_loser" ON "nr_merges" USING btree ("loser") WHERE undone_at is null;
  CREATE INDEX "nr_merges_slug" ON "nr_merges" USING btree ("slug") WHERE undone_at is null;
  CREATE INDEX "nr_merges_winner" ON "nr_merges" USING btree ("winner") WHERE undone_at is null;
  CREATE INDEX "nr_articles_of_region" ON "articles" USING btree ("region_id" varchar_pattern_ops,"first_published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE _status = 'published' and deleted_at is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "nr_merges" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "nr_merges" CASCADE;
  DROP INDEX "nr_articles_of_region";`)
}
