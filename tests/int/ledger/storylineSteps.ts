import type { Payload } from 'payload'

/** What is done to storylines. */
export const storylineKinds = [
  'deleteStoryline',
  'endStoryline',
  'joinStoryline',
  'leaveStoryline',
] as const

/** Two storylines in which nothing stands yet. */
export const openStorylines = async (payload: Payload): Promise<readonly number[]> => {
  const first = await create({ payload, title: 'Kawal jembatan desa' })
  return [first, await create({ payload, title: 'Kawal irigasi desa' })]
}

/** Does a step; one that is not possible now does nothing. */
export const changeStoryline = async ({
  article,
  kind,
  payload,
  storylines,
  variant,
}: {
  readonly article: number | null
  readonly kind: (typeof storylineKinds)[number]
  readonly payload: Payload
  readonly storylines: readonly number[]
  readonly variant: number
}): Promise<void> => {
  const id = storylines[variant % storylines.length]
  const storyline =
    id === undefined
      ? null
      : await payload.findByID({
          id,
          collection: 'storylines',
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
        })
  if (id === undefined || storyline === null) {
    return
  }
  if (kind === 'deleteStoryline') {
    await payload.delete({ id, collection: 'storylines', overrideAccess: true })
    return
  }
  const entries = (storyline['entries'] ?? []) as readonly Entry[] // as the collection says
  await payload.update({
    id,
    collection: 'storylines',
    data: dataOf({ article, entries, kind, variant }),
    overrideAccess: true,
  })
}

type Entry = { readonly article?: number | null; readonly stage?: string | null }

const stages = ['Laporan', 'Sidang', null] as const

const create = async ({
  payload,
  title,
}: {
  readonly payload: Payload
  readonly title: string
}): Promise<number> => {
  const { id } = await payload.create({
    collection: 'storylines',
    data: { stages: [{ name: 'Laporan' }, { name: 'Sidang' }], title },
    overrideAccess: true,
  })
  return Number(id)
}

const dataOf = ({
  article,
  entries,
  kind,
  variant,
}: {
  readonly article: number | null
  readonly entries: readonly Entry[]
  readonly kind: (typeof storylineKinds)[number]
  readonly variant: number
}): Readonly<Record<string, unknown>> => {
  const others = entries.filter((entry) => entry.article !== article)
  const entry = { article, stage: stages[variant % stages.length] }
  const at = variant % (others.length + 1)
  switch (kind) {
    case 'endStoryline':
      return { outcome: { article: variant % 3 === 0 ? null : article, kind: 'solved' } }
    case 'joinStoryline':
      return { entries: [...others.slice(0, at), entry, ...others.slice(at)] }
    default:
      return { entries: others }
  }
}
