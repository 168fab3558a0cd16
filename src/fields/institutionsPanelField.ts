import type { Field } from 'payload'

/** The panel of institutions that the text names, in the sidebar of an article's editor. */
export const institutionsPanelField = (): Field => ({
  name: 'institutionsPanel',
  type: 'ui',
  admin: {
    components: { Field: 'payload-newsroom/client#InstitutionsPanel' },
    position: 'sidebar',
  },
  label: { en: 'Institutions in the text', id: 'Lembaga dalam naskah' },
})
