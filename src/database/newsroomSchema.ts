import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { declareFeedIndexes } from './feedIndexes.js'
import { declareGazetteerTables } from './gazetteerTables.js'
import { declareLiveSlugIndex } from './liveSlugIndex.js'
import { declareLiveTimeIndex } from './liveTimeIndex.js'
import { declareMergeTables } from './mergeTables.js'

/** What a newsroom has in the database besides the fields of its collections and its links. */
export const newsroomSchema: PostgresAdapter['afterSchemaInit'] = [
  declareLiveSlugIndex('articles'),
  declareLiveTimeIndex,
  declareFeedIndexes,
  declareGazetteerTables,
  declareMergeTables,
]
