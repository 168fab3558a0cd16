import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "nr_articles_links_title_key";
  CREATE INDEX "nr_articles_links_title_key" ON "nr_articles_links" USING btree ("title_key") WHERE title_key is not null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "nr_articles_links_title_key";
  CREATE INDEX "nr_articles_links_title_key" ON "nr_articles_links" USING btree ("title_key");`)
}
