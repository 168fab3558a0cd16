/** The groups of the admin's navigation. */
export const groups = {
  desk: { en: 'Newsroom', id: 'Redaksi' },
  facts: { en: 'Facts', id: 'Rujukan' },
  system: { en: 'System', id: 'Sistem' },
} as const
