export { isLabelled } from '../domain/feeds/kindLabel.js'
export { scriptJSON } from '../domain/html/scriptJSON.js'
export { footerHTML } from '../domain/news/footerHTML.js'
export type { FooterLink } from '../domain/news/footerLink.js'
export type {
  FeedLink,
  HeadData,
  HeadLink,
  HeadMeta,
  LanguageLink,
} from '../domain/news/headData.js'
export { headHTML } from '../domain/news/headHTML.js'
export { webSubLinks } from '../domain/news/headLinks.js'
export { jsonLdHTML } from '../domain/news/jsonLdHTML.js'
export { toUnhead, type UnheadInput, type UnheadLink } from '../domain/news/toUnhead.js'
