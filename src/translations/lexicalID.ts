/**
 * The strings of Payload's rich text editor in Indonesian, which the editor itself does not bring:
 * without them it shows bare keys. Installed as `lexical` in `i18n.translations.id`; the keys are
 * those of `@payloadcms/richtext-lexical`.
 */
export const lexicalID = {
  align: {
    alignCenterLabel: 'Rata tengah',
    alignJustifyLabel: 'Rata kiri-kanan',
    alignLeftLabel: 'Rata kiri',
    alignRightLabel: 'Rata kanan',
  },
  blockquote: { label: 'Kutipan' },
  blocks: {
    inlineBlocks: {
      create: 'Buat {{label}}',
      edit: 'Ubah {{label}}',
      label: 'Blok sebaris',
      remove: 'Hapus {{label}}',
    },
    label: 'Blok',
  },
  checklist: { label: 'Daftar centang' },
  general: {
    placeholder: "Mulai menulis, atau tekan '/' untuk perintah...",
    slashMenuBasicGroupLabel: 'Dasar',
    slashMenuListGroupLabel: 'Daftar',
    toolbarItemsActive: '{{count}} aktif',
  },
  heading: { label: 'Judul {{headingLevel}}' },
  horizontalRule: { label: 'Garis pemisah' },
  indent: { decreaseLabel: 'Kurangi inden', increaseLabel: 'Tambah inden' },
  link: { label: 'Tautan', loadingWithEllipsis: 'Memuat...' },
  orderedList: { label: 'Daftar bernomor' },
  paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
  relationship: { label: 'Relasi' },
  textState: { defaultStyle: 'Gaya bawaan' },
  unorderedList: { label: 'Daftar butir' },
  upload: { label: 'Unggahan' },
} as const
