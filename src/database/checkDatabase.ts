import type { BasePayload } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { addressColumns } from '../adapters/links/addressColumns.js'
import { postgresOf } from '../adapters/postgres.js'
import { InvalidConfiguration } from '../invalidConfiguration.js'
import { linkFunctionNames } from './linkFunctions.js'

/**
 * Looks, at start, whether the fields that the options name are stored and the SQL functions are
 * there: better a server that says what to do than a publish that fails.
 *
 * @throws {InvalidConfiguration}
 */
export const checkDatabase = async ({
  linked,
  payload,
}: {
  readonly linked: readonly LinkedCollection[]
  readonly payload: BasePayload
}): Promise<void> => {
  const adapter = postgresOf(payload)
  for (const collection of linked) {
    addressColumns({ adapter, alias: 't', collection })
    await requireFunctions({ adapter, slug: collection.slug })
  }
}

const requireFunctions = async ({
  adapter,
  slug,
}: {
  readonly adapter: ReturnType<typeof postgresOf>
  readonly slug: string
}): Promise<void> => {
  for (const name of Object.values(linkFunctionNames({ slug }))) {
    const { rows } = await adapter.pool.query<{ found: string | null }>(
      'select to_regprocedure($1)::text as found',
      [`${name}(jsonb)`],
    )
    if ((rows[0]?.found ?? null) === null) {
      throw new InvalidConfiguration(
        `The database has no function ${name}. Run: payload migrate:create newsroom --file payload-newsroom/migration && payload migrate`,
      )
    }
  }
}
