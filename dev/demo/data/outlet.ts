/** The publication of the demo. It does not exist; its readers find it at the app itself. */
export const outlet = {
  name: 'Kabar Musi Raya',
  domain: process.env['SITE_DOMAIN']?.trim() || 'localhost:3000',
  googleNewsURL: 'https://kabarmusi.example/google-news',
  language: 'id',
  policies: {
    about: 'https://kabarmusi.example/tentang-kami',
    contact: 'https://kabarmusi.example/kontak',
    corrections: 'https://kabarmusi.example/kebijakan-koreksi',
    ethics: 'https://kabarmusi.example/kode-etik',
    masthead: 'https://kabarmusi.example/susunan-redaksi',
    ownership: 'https://kabarmusi.example/kepemilikan',
    principles: 'https://kabarmusi.example/pedoman-media-siber',
  },
  timeZone: 'Asia/Jakarta',
} as const
