import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { StorylineStep } from '../../domain/related/indexedArticle.js'
import type { Queryable } from '../postgres.js'

/** The steps of storylines by the article (id as text) that stands there. */
export type StepsByArticle = ReadonlyMap<string, readonly StorylineStep[]>

/** Most articles read of one storyline. */
const maxSteps = 500

/**
 * The steps of all storylines in which one of these articles stands, the outcome included; none in
 * an application without storylines.
 */
export const readStorylineSteps = async ({
  adapter,
  articles,
  db,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly articles: readonly DocID[]
  readonly db: Queryable
  readonly slug: string
}): Promise<StepsByArticle> => {
  if (articles.length === 0 || !hasStorylines({ adapter, slug })) {
    return new Map()
  }
  const { rows } = await db.query<StepRow>({
    name: 'nr_storyline_steps',
    text: stepsQuery,
    values: [articles],
  })
  const byArticle = new Map<string, StorylineStep[]>()
  for (const { document, is_outcome, position, stage, storyline, title } of rows) {
    const steps = byArticle.get(String(document)) ?? []
    byArticle.set(String(document), steps)
    steps.push({ isOutcome: is_outcome, position, stage, storyline, title })
  }
  return byArticle
}

/** The articles of a storyline (that of its outcome included), live or not. */
export const readStorylineArticles = async ({
  db,
  storyline,
}: {
  readonly db: Queryable
  readonly storyline: DocID
}): Promise<readonly DocID[]> => {
  const { rows } = await db.query<{ readonly id: DocID }>({
    text: `
(select article_id as id from storylines_entries
  where _parent_id = $1 and article_id is not null order by _order limit ${maxSteps})
union select outcome_article_id from storylines
  where id = $1 and outcome_article_id is not null`,
    values: [storyline],
  })
  return rows.map(({ id }) => id)
}

/** Only the articles of a newsroom stand in storylines. */
const hasStorylines = ({
  adapter,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly slug: string
}): boolean => slug === 'articles' && adapter.payload.collections.storylines !== undefined

type StepRow = {
  readonly document: DocID
  readonly storyline: DocID
  readonly title: string
  readonly position: number
  readonly stage: string | null
  readonly is_outcome: boolean
}

/** An outcome that stands in no entry comes after all entries. */
const stepsQuery = `
with stories as materialized (
  select _parent_id as id from storylines_entries where article_id = any($1)
  union select id from storylines where outcome_article_id = any($1)
)
select e.article_id as document, s.id as storyline, s.title, e._order as position, e.stage,
  coalesce(e.article_id = s.outcome_article_id, false) as is_outcome
from stories join storylines s on s.id = stories.id
cross join lateral (
  select article_id, _order, stage from storylines_entries
  where _parent_id = s.id and article_id is not null order by _order limit ${maxSteps}
) e
union all
select s.outcome_article_id, s.id, s.title, ${maxSteps} + 1, null, true
from stories join storylines s on s.id = stories.id
where s.outcome_article_id is not null and not exists (
  select 1 from storylines_entries e
  where e._parent_id = s.id and e.article_id = s.outcome_article_id)`
