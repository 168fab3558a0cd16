/** What the text file of an article holds. All texts are cleaned lines without line breaks. */
export type ParsedArticle = {
  readonly title: string
  /** The caption or lead: the paragraph in front of the body that ends in `--`, without the dashes. */
  readonly lead: string | null
  readonly paragraphs: readonly string[]
  readonly readAlso: readonly ReadAlsoLine[]
  readonly sources: readonly string[]
  /** What was left out or guessed. In the order of the lines. */
  readonly warnings: readonly ImportWarning[]
  /** Why the text is no article. With one of these the rest is not to be used. */
  readonly errors: readonly ImportError[]
}

/** A read-also link as typed, and the number of body paragraphs in front of it: at least 1. */
export type ReadAlsoLine = {
  readonly title: string
  readonly afterParagraph: number
}

/** Something worth knowing about a line, counted from 1. The message is Indonesian. */
export type ImportWarning = {
  readonly line: number
  readonly code: ImportWarningCode
  readonly message: string
}

/** What is wrong with a line, counted from 1. The message is Indonesian. */
export type ImportError = {
  readonly line: number
  readonly code: ImportErrorCode
  readonly message: string
}

/** The kinds of {@link ImportWarning}. */
export type ImportWarningCode =
  | 'markup'
  | 'readAlsoBeforeBody'
  | 'readAlsoInSentence'
  | 'readAlsoOnNextLine'
  | 'readAlsoRepeated'
  | 'readAlsoToItself'
  | 'readAlsoWithoutTitle'

/** The kinds of {@link ImportError}. */
export type ImportErrorCode = 'empty' | 'noBody' | 'titleTooLong'
