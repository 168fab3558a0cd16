import { maxIndexed } from '../../../src/domain/related/indexedSignals.js'
import { recallBounds } from '../../../src/domain/related/recallBounds.js'
import { settle } from '../ledger/ledger.js'
import { accepted, publishStory, type Scenario, type Stage } from './stage.js'

/** Sections above one another and the outlet, which an article of these archives is found by too. */
const rungs = 4

/** The postings read for one host: of each of its signals those on both sides in time, and its own. */
const postingsOfHost = (maxIndexed + rungs) * (2 * recallBounds.postingsPerSignal + 1)

/** Hosts whose links one step of the job chooses. */
const hostsOfStep = 50

type Args = Stage & {
  /** The id of an article amid many. */
  readonly middle: number
  /** One that only an article or two are about. */
  readonly topic: number
  readonly variant: number
}

/** What changes links, each with the job that follows. */
export const changesWithJobs = (args: Args): readonly Scenario[] =>
  [...changesOfArticles(args), ...changesAround(args)].flatMap(({ settles, ...scenario }) => [
    { ...scenario, most: postingsOfHost },
    {
      name: `job after: ${scenario.name}`,
      most: postingsOfHost * hostsOfStep,
      run: async () => settle(args.payload),
      sends: settles,
    },
  ])

type Change = Omit<Scenario, 'most'> & { readonly settles: readonly RegExp[] }

const changesOfArticles = ({ admin, editor, middle, variant }: Args): readonly Change[] => [
  {
    name: 'publish',
    run: async () => publishStory({ editor, variant }),
    sends: [recall, /^delete from nr_articles_links l using/, /^insert into nr_articles_signals/],
    settles: [recall, /having count\(\*\) >= /, /order by document for update skip locked/, steps],
  },
  {
    name: 'a new title',
    run: async () =>
      accepted(
        editor.patch(`/api/articles/${middle}`, {
          _status: 'published',
          title: `Judul baru ${variant}`,
        }),
      ),
    sends: [recall],
    settles: [recall, /^select l\.host from nr_articles_links l join/, /set dead_since = null/],
  },
  {
    name: 'unpublish',
    run: async () => accepted(editor.patch(`/api/articles/${middle + 2}`, { _status: 'draft' })),
    sends: [/^delete from nr_articles_links where host in/],
    settles: [recall, /^with gone as/, /'reindex' from \( select host/],
  },
  {
    name: 'delete',
    run: async () => accepted(admin.del(`/api/articles/${middle + 50}`)),
    sends: [/^delete from nr_articles_links where host in/],
    settles: [recall, /^with gone as/],
  },
]

const changesAround = ({ editor, middle, topic, variant }: Args): readonly Change[] => [
  {
    name: 'a new storyline',
    run: async () =>
      accepted(
        editor.post('/api/storylines', {
          entries: [{ article: middle + 8 }, { article: middle + 9 }],
          title: `Kasus baru ${variant}`,
        }),
      ),
    sends: [],
    settles: [recall, steps],
  },
  {
    name: 'a topic renamed',
    run: async () =>
      accepted(editor.patch(`/api/topics/${topic}`, { name: `Topik baru ${variant}` })),
    sends: [],
    settles: [/^insert into nr_articles_stale .* 'reindex', '/],
  },
]

const recall = /^with hosts as materialized/
const steps = /^with stories as materialized/
