import type { BasePayload } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { columnsOf, requiredColumn } from '../adapters/columns.js'
import { postgresOf } from '../adapters/postgres.js'
import { placeholdersOf } from '../domain/urls/fillPattern.js'
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
  for (const { slug, title, url } of linked) {
    const columns = columnsOf({ adapter, slug })
    for (const path of [title, ...placeholdersOf(url)]) {
      requiredColumn({ columns, path, slug })
    }
    await requireFunctions({ adapter, slug })
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
