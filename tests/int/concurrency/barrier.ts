import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A place in a transaction: at the `nth` statement of a kind, before it or when it is done. */
export type Place = {
  readonly at: 'after delete' | 'before insert'
  readonly nth: number
  readonly table: string
}

/** What holds a transaction up at a place. */
export type Barrier = {
  /**
   * Waits until somebody is held up.
   *
   * @returns the process number of the connection, or null when `isOver` has said that nobody will be
   */
  readonly reached: (isOver: () => boolean) => Promise<number | null>
  /** Lets those that are held up go on. */
  readonly open: () => Promise<void>
  /** Waits until the server has noticed that a connection is gone. */
  readonly endOf: (backend: number) => Promise<void>
  /** Takes the barrier away. */
  readonly close: () => Promise<void>
}

/** Puts up a barrier; there can be one at a time in a database. */
export const barrierAt = async ({
  at,
  nth,
  table,
  url,
}: Place & { readonly url: string }): Promise<Barrier> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create sequence nr_test_statements')
  await client.query(`create function nr_test_wait() returns trigger language plpgsql as $$
    begin
      if nextval('nr_test_statements') = ${nth} then
        perform pg_advisory_xact_lock_shared(${lock});
      end if;
      return null;
    end $$`)
  await client.query(`create trigger wait ${at} on ${table}
    for each statement execute function nr_test_wait()`)
  await client.query(`select pg_advisory_lock(${lock})`)
  const find = async (statement: string): Promise<number | null> =>
    (await client.query<{ readonly pid: number }>(statement)).rows[0]?.pid ?? null
  return {
    close: async () => {
      await client.query('drop function nr_test_wait cascade')
      await client.query('drop sequence nr_test_statements')
      await client.end()
    },
    endOf: async (backend) =>
      until(
        async () =>
          (await find(`select pid from pg_stat_activity where pid = ${backend}`)) === null,
      ),
    open: async () => {
      await client.query(`select pg_advisory_unlock(${lock})`)
    },
    reached: async (isOver) => {
      let backend: number | null = null
      await until(async () => {
        backend = await find(
          `select pid from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted
             and database = (select oid from pg_database where datname = current_database())`,
        )
        return backend !== null || isOver()
      })
      return backend
    },
  }
}

/** Waits until something holds, looking again and again. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) {
    await sleep(50)
  }
}

const lock = 4712
