import type { Field } from 'payload'

/** The panel of BACA JUGA links in the sidebar of a document's editor. */
export const linksPanelField = (): Field => ({
  name: 'linksPanel',
  type: 'ui',
  admin: {
    components: { Field: 'payload-newsroom/rsc#ReadAlsoPanel' },
    position: 'sidebar',
  },
  label: { en: 'Read-also links', id: 'Tautan BACA JUGA' },
})
