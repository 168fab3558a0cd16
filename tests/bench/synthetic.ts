import { at, type Random, randomOf, seedOf } from './random.js'
import {
  capitalise,
  makeInstitutions,
  makeProperWords,
  makeWords,
  type SyntheticInstitution,
} from './vocabulary.js'

/** An article nobody wrote. References are positions in the lists of its archive. */
export type SyntheticArticle = {
  /** 0 is the newest article of the archive. */
  readonly index: number
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly string[]
  /** ISO 8601 instant. */
  readonly publishedAt: string
  readonly section: number
  readonly topics: readonly number[]
  readonly institutions: readonly number[]
  readonly author: number
}

/** An archive of any length, each article of which is made only when asked for. */
export type SyntheticArchive = {
  /** Half a dozen top sections, then their parts. */
  readonly sections: readonly { readonly name: string; readonly parent: number | null }[]
  readonly topics: readonly { readonly name: string }[]
  readonly institutions: readonly SyntheticInstitution[]
  readonly authors: readonly string[]
  /** The `index`-th newest article; always the same for the same seed, however many there are. */
  readonly article: (index: number) => SyntheticArticle
}

/**
 * Articles that look like Indonesian news to a machine: words by Zipf's law, invented names,
 * institutions and topics, and stories, in which several articles within three days share names,
 * institutions and words. The newest ends at `now` (milliseconds); days have their rhythm.
 */
export const createArchive = ({
  now,
  perDay = 350,
  seed,
}: {
  readonly now: number
  /** Articles a day: a large site; ten thousand articles are a month, a million eight years. */
  readonly perDay?: number
  readonly seed: number
}): SyntheticArchive => {
  const world = createWorld(seed)
  const age = agesOf({ now, perDay })
  return {
    article: (index) => writeArticle({ index, publishedAt: now - age(index), seed, world }),
    authors: Array.from({ length: 200 }, (_, id) => personName({ id, world })),
    institutions: world.institutions,
    sections: sectionsOf(world),
    topics: world.topics.map(({ name }) => ({ name })),
  }
}

const topSections = 6
const sectionCount = 30
const topicCount = 2000

type Topic = {
  readonly name: string
  readonly section: number
  readonly words: readonly string[]
  readonly people: readonly number[]
  readonly institutions: readonly number[]
}

type World = {
  readonly words: readonly string[]
  readonly firstNames: readonly string[]
  readonly lastNames: readonly string[]
  readonly institutions: readonly SyntheticInstitution[]
  readonly topics: readonly Topic[]
}

const createWorld = (seed: number): World => {
  const words = makeWords({ count: 60_000, seed: seedOf(seed, 1) })
  const places = makeProperWords({ count: 120, seed: seedOf(seed, 2) })
  const institutions = makeInstitutions({ count: 500, places, seed: seedOf(seed, 3) })
  return {
    firstNames: makeProperWords({ count: 800, seed: seedOf(seed, 4) }),
    institutions,
    lastNames: makeProperWords({ count: 4096, seed: seedOf(seed, 5) }),
    topics: Array.from({ length: topicCount }, (_, position) =>
      createTopic({ position, random: randomOf(seedOf(seed, 6, position)), words }),
    ),
    words,
  }
}

const createTopic = ({
  position,
  random,
  words,
}: {
  readonly position: number
  readonly random: Random
  readonly words: readonly string[]
}): Topic => {
  const own = rareWords({ count: 40, from: 100, random, words })
  return {
    institutions: Array.from({ length: 4 }, () => random.skewed(500)),
    name: `${capitalise(at(own, 0))} ${capitalise(at(own, 1))} ${position + 1}`,
    people: Array.from({ length: 8 }, () => random.below(2 ** 30)),
    section: random.skewed(sectionCount),
    words: own,
  }
}

const rareWords = ({
  count,
  from,
  random,
  words,
}: {
  readonly count: number
  readonly from: number
  readonly random: Random
  readonly words: readonly string[]
}): readonly string[] =>
  // Common and rare words alike: uniform over the logarithm of the rank, starting at `from`.
  Array.from({ length: count }, () => {
    const rank = from * Math.exp(random.next() * Math.log(words.length / from))
    return at(words, Math.min(words.length - 1, Math.floor(rank)))
  })

const sectionsOf = ({ words }: World) =>
  Array.from({ length: sectionCount }, (_, position) => ({
    name: `${capitalise(at(words, 500 + position))} ${position + 1}`,
    parent: position < topSections ? null : position % topSections,
  }))

/** How busy a newsroom is in each hour of Jakarta's day. */
const rhythm = [2, 1, 1, 1, 2, 4, 6, 8, 9, 10, 10, 9, 8, 8, 9, 9, 9, 8, 7, 7, 6, 5, 4, 3]

/** How many milliseconds before `now` the n-th newest article appeared; grows with n. */
const agesOf = ({ now, perDay }: { readonly now: number; readonly perDay: number }) => {
  const hourNow = Math.floor(now / 3_600_000 + 7) % 24
  const backwards = rhythm.map((_, hours) => at(rhythm, (hourNow - hours + 24) % 24))
  const total = rhythm.reduce((sum, weight) => sum + weight, 0)
  return (index: number): number => {
    const day = Math.floor(index / perDay)
    let rest = ((index % perDay) / perDay) * total
    let hours = 0
    for (const weight of backwards) {
      if (rest < weight) {
        hours += rest / weight
        break
      }
      rest -= weight
      hours += 1
    }
    return Math.round((day * 24 + hours) * 3_600_000)
  }
}

type Story = {
  readonly section: number
  readonly topics: readonly number[]
  readonly institutions: readonly number[]
  readonly people: readonly number[]
  readonly words: readonly string[]
  readonly topicWords: readonly string[]
}

/** About three days of a large site: articles of one story stand in one window. */
const storyWindow = 1000
const storiesPerWindow = 140

const storyOf = ({
  index,
  random,
  seed,
  world,
}: {
  readonly index: number
  readonly random: Random
  readonly seed: number
  readonly world: World
}): Story => {
  const isAlone = random.chance(0.35)
  const place = isAlone ? index : random.skewed(storiesPerWindow)
  const own = randomOf(
    seedOf(seed, isAlone ? 8 : 9, isAlone ? 0 : Math.floor(index / storyWindow), place),
  )
  const topics = [
    ...new Set(Array.from({ length: 1 + own.below(3) }, () => own.skewed(topicCount))),
  ]
  const main = at(world.topics, at(topics, 0))
  return {
    institutions: [at(main.institutions, own.below(4)), own.below(500)],
    people: [at(main.people, own.below(8)), own.below(2 ** 30), own.below(2 ** 30)],
    section: main.section,
    topics,
    topicWords: main.words,
    words: rareWords({ count: 14, from: 200, random: own, words: world.words }),
  }
}

type Writer = { readonly random: Random; readonly story: Story; readonly world: World }

const writeArticle = ({
  index,
  publishedAt,
  seed,
  world,
}: {
  readonly index: number
  readonly publishedAt: number
  readonly seed: number
  readonly world: World
}): SyntheticArticle => {
  const random = randomOf(seedOf(seed, 7, index))
  const story = storyOf({ index, random, seed, world })
  const writer = { random, story, world }
  const title = writeTitle(writer)
  return {
    author: random.skewed(200),
    index,
    institutions: [...new Set(story.institutions)],
    lead: writeSentence({ length: 20 + random.below(8), ...writer }),
    paragraphs: Array.from({ length: 8 + random.below(7) }, () =>
      writeSentence({ length: 16 + random.below(10), ...writer }),
    ),
    publishedAt: new Date(publishedAt).toISOString(),
    section: story.section,
    slug: `${title.toLowerCase().replaceAll(' ', '-')}-${index}`,
    title,
    topics: story.topics,
  }
}

const writeTitle = ({ random, story, world }: Writer): string => {
  const words = random.chance(0.4) ? personName({ id: at(story.people, 0), world }).split(' ') : []
  const length = 8 + random.below(5)
  while (words.length < length) {
    const list = random.chance(0.45) ? story.words : random.chance(0.4) ? story.topicWords : null
    words.push(
      list === null
        ? at(world.words, random.skewed(world.words.length))
        : at(list, random.skewed(list.length)),
    )
  }
  return words.map(capitalise).join(' ')
}

const writeSentence = ({ length, ...writer }: Writer & { readonly length: number }): string => {
  const parts = Array.from({ length }, () => writePart(writer))
  return `${capitalise(parts.join(' '))}.`
}

const writePart = ({ random, story, world }: Writer): string => {
  const choice = random.next()
  if (choice < 0.03) {
    return personName({ id: at(story.people, random.below(story.people.length)), world })
  }
  if (choice < 0.045) {
    return at(world.institutions, at(story.institutions, random.below(2))).name
  }
  if (choice < 0.2) {
    return at(story.words, random.skewed(story.words.length))
  }
  if (choice < 0.35) {
    return at(story.topicWords, random.skewed(story.topicWords.length))
  }
  return at(world.words, random.skewed(world.words.length))
}

const personName = ({ id, world }: { readonly id: number; readonly world: World }): string =>
  `${at(world.firstNames, id % 800)} ${at(world.lastNames, Math.imul(id, 0x9e3779b1) >>> 20)}`
