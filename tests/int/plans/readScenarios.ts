import { findLiveByTitle } from '../../../src/adapters/findLiveByTitle.js'
import { rows } from '../../support/rows.js'
import { accepted, type Scenario, type Stage } from './stage.js'

/** What readers are served. */
export const readsByAll = async ({
  middle,
  payload,
  served: { anonymous, origin },
}: Stage & { readonly middle: number }): Promise<readonly Scenario[]> => {
  const [article] = await rows({
    payload,
    statement: `select a.slug, d.title_key from articles a join nr_articles_documents d
      on d.document = a.id where a.id = ${middle}`,
  })
  const slug = String(article?.['slug'])
  const former = `${origin}/api/newsroom/articles/lama-${slug}`
  const list = { depth: 0, limit: 10, pagination: false }
  const scenarios: readonly Omit<Scenario, 'most'>[] = [
    {
      name: 'an article by id',
      run: async () => accepted(anonymous.get(`/api/articles/${middle}`)),
      sends: [wholeArticle],
    },
    {
      name: 'a list of articles',
      run: async () => accepted(anonymous.get('/api/articles', list)),
      sends: [servedLinks],
    },
    {
      name: 'an article by slug',
      run: async () => accepted(anonymous.get(`/api/newsroom/articles/${slug}`)),
      sends: [wholeArticle],
    },
    {
      name: 'an article by a former slug',
      run: async () => expectRedirect(await fetch(former, { redirect: 'manual' })),
      sends: [/articles_texts/],
    },
    {
      name: 'an article by a title',
      run: async () => findLiveByTitle({ payload, titleKeys: [String(article?.['title_key'])] }),
      sends: [/^select distinct on \(d\.title_key\)/],
    },
  ]
  return scenarios.map((scenario) => ({ ...scenario, most: 500 }))
}

const wholeArticle = /^select \(select to_json\(o\)/
const servedLinks = /^select h\.document as host, h\.slots/

/** What editors see at the desk. */
export const atTheDesk = ({
  editor,
  middle,
}: Stage & { readonly middle: number }): readonly Scenario[] => [
  {
    name: 'who links to an article',
    most: 500,
    run: async () => accepted(editor.get(`/api/articles/${middle}/where-linked`)),
    sends: [/^with goal as materialized/],
  },
  {
    name: 'the panel of an article',
    most: 500,
    run: async () => accepted(editor.get(`/api/articles/${middle}/read-also`)),
    sends: [servedLinks, /^with goal as materialized/],
  },
  {
    name: 'dead pins',
    most: 2 * 1001,
    run: async () => accepted(editor.get('/api/articles/dead-pins')),
    sends: [/where l\.dead_since is not null/],
  },
]

const expectRedirect = ({ status }: Response): void => {
  if (status !== 301) {
    throw new Error(`Answered ${status} instead of 301.`)
  }
}
