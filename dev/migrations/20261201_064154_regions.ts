import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// Regions were texts before. Those of the demo become documents; regions of other newsrooms' own are
// to be added to the list below before this is run.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_regions_kind" AS ENUM('province', 'regency', 'city', 'district', 'village');
  CREATE TABLE "regions" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar,
  	"kind" "enum_regions_kind" NOT NULL,
  	"parent_id" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "nr_gazetteer" (
  	"installed" jsonb NOT NULL,
  	"key" text NOT NULL,
  	"list" text NOT NULL
  );
  
  CREATE TABLE "nr_lists" (
  	"name" text PRIMARY KEY NOT NULL,
  	"version" text NOT NULL
  );
  
  ALTER TABLE "institutions" ADD COLUMN "key" varchar;
  ALTER TABLE "institutions" ADD COLUMN "region_id" varchar;
  ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "regions_name_idx" ON "regions" USING btree ("name");
  CREATE INDEX "regions_parent_idx" ON "regions" USING btree ("parent_id");
  CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
  CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
  CREATE UNIQUE INDEX "nr_gazetteer_key" ON "nr_gazetteer" USING btree ("list","key");
  ALTER TABLE "institutions" ADD CONSTRAINT "institutions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "institutions_key_idx" ON "institutions" USING btree ("key");
  CREATE INDEX "institutions_region_idx" ON "institutions" USING btree ("region_id");
  INSERT INTO "regions" ("id", "name", "short_name", "kind", "parent_id")
    SELECT * FROM (VALUES ('16', 'Sumatera Selatan', 'Sumsel', 'province'::"enum_regions_kind", null),
      ('16.07', 'Kabupaten Banyuasin', null, 'regency', '16'),
      ('16.10', 'Kabupaten Ogan Ilir', null, 'regency', '16'),
      ('16.71', 'Kota Palembang', null, 'city', '16')) AS known
    WHERE EXISTS (SELECT 1 FROM "institutions" WHERE "region" IN
      ('Sumatera Selatan', 'Kabupaten Banyuasin', 'Kabupaten Ogan Ilir', 'Kota Palembang'));
  UPDATE "institutions" SET "region_id" = r."id" FROM "regions" r WHERE r."name" = "institutions"."region";
  ALTER TABLE "institutions" DROP COLUMN "region";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "regions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nr_gazetteer" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nr_lists" DISABLE ROW LEVEL SECURITY;
  CREATE TABLE "known_regions" AS SELECT "id", "name" FROM "regions";
  DROP TABLE "regions" CASCADE;
  DROP TABLE "nr_gazetteer" CASCADE;
  DROP TABLE "nr_lists" CASCADE;
  ALTER TABLE "institutions" DROP CONSTRAINT IF EXISTS "institutions_region_id_regions_id_fk";
  
  DROP INDEX "institutions_key_idx";
  DROP INDEX "institutions_region_idx";
  ALTER TABLE "institutions" ADD COLUMN "region" varchar;
  UPDATE "institutions" SET "region" = known."name" FROM "known_regions" known WHERE known."id" = "region_id";
  DROP TABLE "known_regions";
  ALTER TABLE "institutions" DROP COLUMN "key";
  ALTER TABLE "institutions" DROP COLUMN "region_id";
  DROP TYPE "public"."enum_regions_kind";`)
}
