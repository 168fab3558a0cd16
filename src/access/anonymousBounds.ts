/** What one request may ask for without a login. */
export const anonymousBounds = {
  /** Documents a list or a join returns at most. */
  limit: 100,
  /** Steps along relationships that REST and rich text populate. */
  depth: 2,
  /** Levels of fields in a GraphQL query, the first being the query's own fields. */
  graphQLDepth: 8,
  /** Aliases in a GraphQL query, counted after fragments are filled in. */
  aliases: 20,
} as const
