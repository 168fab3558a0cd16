export type {
  FeedLink,
  HeadData,
  HeadLink,
  HeadMeta,
  LanguageLink,
} from '../domain/news/headData.js'
export { webSubLinks } from '../domain/news/headLinks.js'
export { type NextMetadata, toNextMetadata } from '../domain/news/toNextMetadata.js'
