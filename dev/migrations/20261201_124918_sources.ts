import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_sources_gave" AS ENUM('fullText', 'partOfText', 'facts', 'quotes', 'data', 'picture');
  CREATE TYPE "public"."enum__articles_v_version_sources_gave" AS ENUM('fullText', 'partOfText', 'facts', 'quotes', 'data', 'picture');
  CREATE TYPE "public"."enum_sources_republishing" AS ENUM('publicDomain', 'withCredit', 'network', 'ownPages', 'excerpt', 'linkOnly', 'unknown');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'chiefEditor' BEFORE 'editor';
  CREATE TABLE "confidential_sources" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"contact" varchar,
  	"promise" varchar,
  	"note" varchar,
  	"owner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "confidential_sources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" varchar NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  ALTER TABLE "articles_sources" ADD COLUMN "gave" "enum_articles_sources_gave";
  ALTER TABLE "articles_sources" ADD COLUMN "retrieved_at" timestamp(3) with time zone;
  ALTER TABLE "articles_sources" ADD COLUMN "archived_u_r_l" varchar;
  ALTER TABLE "_articles_v_version_sources" ADD COLUMN "gave" "enum__articles_v_version_sources_gave";
  ALTER TABLE "_articles_v_version_sources" ADD COLUMN "retrieved_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v_version_sources" ADD COLUMN "archived_u_r_l" varchar;
  ALTER TABLE "sources" ADD COLUMN "medium_name" varchar;
  ALTER TABLE "sources" ADD COLUMN "medium_url" varchar;
  ALTER TABLE "sources" ADD COLUMN "republishing" "enum_sources_republishing" DEFAULT 'unknown';
  ALTER TABLE "confidential_sources" ADD CONSTRAINT "confidential_sources_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "confidential_sources_rels" ADD CONSTRAINT "confidential_sources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."confidential_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "confidential_sources_rels" ADD CONSTRAINT "confidential_sources_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "confidential_sources_owner_idx" ON "confidential_sources" USING btree ("owner_id");
  CREATE INDEX "confidential_sources_updated_at_idx" ON "confidential_sources" USING btree ("updated_at");
  CREATE INDEX "confidential_sources_created_at_idx" ON "confidential_sources" USING btree ("created_at");
  CREATE INDEX "confidential_sources_rels_order_idx" ON "confidential_sources_rels" USING btree ("order");
  CREATE INDEX "confidential_sources_rels_parent_idx" ON "confidential_sources_rels" USING btree ("parent_id");
  CREATE INDEX "confidential_sources_rels_path_idx" ON "confidential_sources_rels" USING btree ("path");
  CREATE INDEX "confidential_sources_rels_articles_id_idx" ON "confidential_sources_rels" USING btree ("articles_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "confidential_sources" CASCADE;
  DROP TABLE "confidential_sources_rels" CASCADE;
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::text;
  UPDATE "users" SET "role" = 'editor' WHERE "role" = 'chiefEditor';
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'reporter', 'contributor');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  ALTER TABLE "articles_sources" DROP COLUMN "gave";
  ALTER TABLE "articles_sources" DROP COLUMN "retrieved_at";
  ALTER TABLE "articles_sources" DROP COLUMN "archived_u_r_l";
  ALTER TABLE "_articles_v_version_sources" DROP COLUMN "gave";
  ALTER TABLE "_articles_v_version_sources" DROP COLUMN "retrieved_at";
  ALTER TABLE "_articles_v_version_sources" DROP COLUMN "archived_u_r_l";
  ALTER TABLE "sources" DROP COLUMN "medium_name";
  ALTER TABLE "sources" DROP COLUMN "medium_url";
  ALTER TABLE "sources" DROP COLUMN "republishing";
  DROP TYPE "public"."enum_articles_sources_gave";
  DROP TYPE "public"."enum__articles_v_version_sources_gave";
  DROP TYPE "public"."enum_sources_republishing";`)
}
