import { describe, expect, it } from 'vitest'

import { linkTableNames, snake } from '../../../src/database/linkTableNames.js'

describe('snake', () => {
  it.each([
    ['posts', 'posts'],
    ['blogPosts', 'blog_posts'],
    ['blog-posts', 'blog_posts'],
    ['blog_posts', 'blog_posts'],
    ['posts2', 'posts2'],
    ['WHONews', 'w_h_o_news'],
    ['FAQ', 'faq'],
    ['blog-newPosts', 'blog_newposts'],
  ])('names the table of %s as Payload does', (slug, table) => {
    expect(snake(slug)).toBe(table)
  })
})

describe('linkTableNames', () => {
  it('keeps the tables of collections apart', () => {
    expect(linkTableNames({ slug: 'blogPosts' }).links).toBe('nr_blog_posts_links')
    expect(new Set(Object.values(linkTableNames({ slug: 'posts' }))).size).toBe(5)
  })
})
