import type { IndexedArticle } from './indexedArticle.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'
import { shortHash } from './signalHash.js'

/**
 * Makes the test whether an article is about something to be avoided: its title has one of the words
 * (or phrases, word by word), or its vector has the word as a term, or a phrase as names of two words.
 */
export function avoidanceOf(
  avoidWords: readonly string[],
): (article: Pick<IndexedArticle, 'title' | 'vector'>) => boolean {
  const avoided = avoidWords.map(foldedWords).filter((phrase) => phrase.length > 0)
  if (avoided.length === 0) {
    return () => false
  }
  const phrases = avoided.map((phrase) => ` ${phrase.join(' ')} `)
  const hashes = avoided.map((phrase) => keysOf(phrase).map(shortHash))
  return ({ title, vector }) => {
    const text = ` ${foldedWords(title).join(' ')} `
    return (
      phrases.some((phrase) => text.includes(phrase)) ||
      hashes.some((ofPhrase) => ofPhrase.every((hash) => vector.hashes.includes(hash)))
    )
  }
}

function foldedWords(text: string): readonly string[] {
  return words(text).map((word) => foldWord(word.text))
}

function keysOf(phrase: readonly string[]): readonly string[] {
  return phrase.length === 1
    ? phrase.map((word) => `term:${word}`)
    : phrase.slice(1).map((word, index) => `name:${phrase[index] ?? ''} ${word}`)
}
