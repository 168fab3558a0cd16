import type { Payload } from 'payload'

import { rows } from '../../support/rows.js'

/** What has happened to the entries of the list of what is stale, by id. */
export type KeptList = {
  readonly added: () => Promise<readonly unknown[]>
  /** Without those that a worker took and put back, because its transaction failed. */
  readonly taken: () => Promise<readonly unknown[]>
  readonly forget: () => Promise<void>
}

/** Has the database note which entries are added and which are taken, each as often as it happens. */
export const keepList = async (payload: Payload): Promise<KeptList> => {
  const sql = async (statement: string) => rows({ payload, statement })
  await sql('create table nr_test_entries (id bigint, operation text)')
  await sql(`create function nr_test_note() returns trigger language plpgsql as $$
    begin
      insert into nr_test_entries
        values (case tg_op when 'INSERT' then new.id else old.id end, tg_op);
      return null;
    end $$`)
  await sql(`create trigger note after insert or delete on nr_articles_stale
    for each row execute function nr_test_note()`)
  const noted = async (operation: 'DELETE' | 'INSERT') =>
    (await sql(`select id from nr_test_entries where operation = '${operation}' order by id`)).map(
      ({ id }) => id,
    )
  return {
    added: async () => noted('INSERT'),
    forget: async () => {
      await sql('truncate nr_test_entries')
    },
    taken: async () => noted('DELETE'),
  }
}
