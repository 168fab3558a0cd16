/** What our components say in Indonesian; installed as `newsroom` in `i18n.translations`. */
export const id = {
  afterBlock: 'Setelah bagian {{number}}',
  automatic: 'otomatis',
  chosenAtPublish: 'Tautan dipilih saat artikel terbit.',
  imported: 'impor',
  linksFailed: 'Tautan belum dapat ditulis. Akan dicoba lagi secara otomatis.',
  noLinks: 'Belum ada tautan.',
  pending: 'Menunggu artikelnya tayang',
  pinned: 'dikunci',
} as const
