import type { Answer, Client } from '../../support/client.js'

/** What an attacker knows, or guesses: an id, and a text that a document may have. */
export type Guess = { readonly id: string; readonly text: string }

/** One try to learn whether a guess is right. */
export type Attack = {
  readonly name: string
  readonly send: (args: { readonly client: Client; readonly guess: Guess }) => Promise<Answer>
}

const base = '/api/confidentialSources'

const named = ({ text }: Guess) => ({ name: { equals: text } })

/** Tries that name a document by its id. */
const byID: readonly Attack[] = [
  { name: 'GET by id', send: async ({ client, guess: { id } }) => client.get(`${base}/${id}`) },
  {
    name: 'GET by id, selected and populated',
    send: async ({ client, guess: { id } }) =>
      client.get(`${base}/${id}`, {
        depth: 2,
        populate: { users: { email: true } },
        select: { contact: true },
      }),
  },
  {
    name: 'GET by id with a document handed in',
    send: async ({ client, guess: { id } }) =>
      client.get(`${base}/${id}`, { data: JSON.stringify({ name: 'x' }), draft: 'true' }),
  },
  {
    name: 'GET by id as an override of POST',
    send: async ({ client, guess: { id } }) =>
      client.send(`${base}/${id}`, {
        body: 'depth=1',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Payload-HTTP-Method-Override': 'GET',
        },
        method: 'POST',
      }),
  },
  {
    name: 'GET list by id',
    send: async ({ client, guess: { id } }) => client.get(base, { where: { id: { equals: id } } }),
  },
  {
    name: 'GET count by id',
    send: async ({ client, guess: { id } }) =>
      client.get(`${base}/count`, { where: { id: { equals: id } } }),
  },
  {
    name: 'PATCH by id',
    send: async ({ client, guess: { id } }) => client.patch(`${base}/${id}`, { note: 'x' }),
  },
  {
    name: 'PATCH by id with what is not valid',
    send: async ({ client, guess: { id } }) => client.patch(`${base}/${id}`, { name: '' }),
  },
  { name: 'DELETE by id', send: async ({ client, guess: { id } }) => client.del(`${base}/${id}`) },
  {
    name: 'duplicate',
    send: async ({ client, guess: { id } }) => client.post(`${base}/${id}/duplicate`, {}),
  },
  {
    name: 'access to a document',
    send: async ({ client, guess: { id } }) => client.post(`${base}/access/${id}`, {}),
  },
  {
    name: 'version by id',
    send: async ({ client, guess: { id } }) => client.get(`${base}/versions/${id}`),
  },
  {
    name: 'restore of a version',
    send: async ({ client, guess: { id } }) => client.post(`${base}/versions/${id}`, {}),
  },
  {
    name: 'versions of a document',
    send: async ({ client, guess: { id } }) =>
      client.get(`${base}/versions`, { where: { parent: { equals: id } } }),
  },
  {
    name: 'lock of a document',
    send: async ({ client, guess: { id } }) =>
      client.post('/api/payload-locked-documents', {
        document: { relationTo: 'confidentialSources', value: id },
      }),
  },
  {
    name: 'GraphQL by id',
    send: async ({ client, guess: { id } }) =>
      client.graphql('query ($id: String!) { ConfidentialSource(id: $id) { id name } }', { id }),
  },
  {
    name: 'GraphQL access by id',
    send: async ({ client, guess: { id } }) =>
      client.graphql(
        'query ($id: String!) { docAccessConfidentialSource(id: $id) { read { permission } } }',
        { id },
      ),
  },
]

/** Tries that ask for a text, and sort by one. */
const byText: readonly Attack[] = [
  {
    name: 'GET list',
    send: async ({ client, guess }) => client.get(base, { where: named(guess) }),
  },
  {
    name: 'GET list with alternatives',
    send: async ({ client, guess }) =>
      client.get(base, { where: { or: [named(guess), { contact: { like: guess.text } }] } }),
  },
  {
    name: 'GET list sorted and unbounded',
    send: async ({ client, guess }) =>
      client.get(base, { limit: 0, pagination: false, sort: '-contact', where: named(guess) }),
  },
  {
    name: 'GET list by the owner',
    send: async ({ client, guess }) =>
      client.get(base, { where: { 'owner.name': { equals: 'reporter' }, ...named(guess) } }),
  },
  {
    name: 'GET list by an article',
    send: async ({ client, guess }) =>
      client.get(base, { where: { 'articles.title': { exists: true }, ...named(guess) } }),
  },
  {
    name: 'GET count',
    send: async ({ client, guess }) => client.get(`${base}/count`, { where: named(guess) }),
  },
  {
    name: 'PATCH by where',
    send: async ({ client, guess }) => client.patch(base, { note: 'x' }, { where: named(guess) }),
  },
  {
    name: 'DELETE by where',
    send: async ({ client, guess }) => client.del(base, { where: named(guess) }),
  },
  {
    name: 'GET articles by a source',
    send: async ({ client, guess }) =>
      client.get('/api/articles', {
        where: { 'sources.source.name': { equals: guess.text } },
      }),
  },
  {
    name: 'GET articles by a join that is not there',
    send: async ({ client, guess }) =>
      client.get('/api/articles', {
        joins: { confidentialSources: { limit: 5, where: named(guess) } },
        where: { 'confidentialSources.name': { equals: guess.text } },
      }),
  },
  {
    name: 'GET users by what they own',
    send: async ({ client, guess }) =>
      client.get('/api/users', { where: { 'confidentialSources.name': { equals: guess.text } } }),
  },
  {
    name: 'GET locks',
    send: async ({ client, guess }) =>
      client.get('/api/payload-locked-documents', {
        where: { 'document.value.name': { equals: guess.text } },
      }),
  },
  {
    name: 'GET preferences',
    send: async ({ client, guess }) =>
      client.get(`/api/payload-preferences/${encodeURIComponent(guess.text)}`),
  },
  {
    name: 'GraphQL list',
    send: async ({ client, guess }) =>
      client.graphql(
        `query ($text: String!) { ConfidentialSources(where: { name: { equals: $text } }) { totalDocs } }`,
        { text: guess.text },
      ),
  },
  {
    name: 'GraphQL count',
    send: async ({ client, guess }) =>
      client.graphql(
        `query ($text: String!) { countConfidentialSources(where: { name: { equals: $text } }) { totalDocs } }`,
        { text: guess.text },
      ),
  },
]

/** Every try there is. */
export const attacks: readonly Attack[] = [...byID, ...byText]
