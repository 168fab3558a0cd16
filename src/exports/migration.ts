import type { BasePayload } from 'payload'

import { postgresOf } from '../adapters/postgres.js'
import { createLinkFunctions, dropLinkFunctions } from '../database/linkFunctions.js'
import { idTypeOf } from '../database/linkTables.js'
import { linkedCollectionsOf } from '../pluginState.js'

/**
 * A predefined migration for Payload's own command:
 * `payload migrate:create newsroom --file payload-newsroom/migration`. It creates the SQL functions
 * that write index and ledger, for the collections of this application's configuration.
 */
export const dynamic = async ({
  payload,
}: {
  readonly payload: BasePayload
}): Promise<{ downSQL: string; upSQL: string }> => {
  const adapter = postgresOf(payload)
  const collections = linkedCollectionsOf(payload.config)
  return {
    downSQL: inExecute(collections.map(({ slug }) => dropLinkFunctions({ slug })).join('\n')),
    upSQL: inExecute(
      collections
        .map(({ slug }) => createLinkFunctions({ slug, idType: idTypeOf({ adapter, slug }) }))
        .join('\n'),
    ),
  }
}

const inExecute = (statements: string): string => `  await db.execute(sql\`${statements}\n\`)`
