import type { Field } from 'payload'

/** Where in the body a link of the editor's stands. */
export const placeField = (): Field => ({
  name: 'afterBlock',
  type: 'number',
  admin: {
    description: {
      en: 'Stands after this paragraph or other part of the text, counted from 1. Empty: first free place.',
      id: 'Setelah paragraf atau bagian teks ke berapa, dihitung dari 1. Kosong: tempat pertama yang bebas.',
    },
  },
  label: { en: 'After part', id: 'Setelah bagian' },
  min: 1,
})
