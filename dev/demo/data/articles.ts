import type { DemoArticle } from '../demoTypes.js'

import { asn } from './articles/asn.js'
import { bacaan } from './articles/bacaan.js'
import { cuaca } from './articles/cuaca.js'
import { festival } from './articles/festival.js'
import { imunisasi } from './articles/imunisasi.js'
import { jembatan } from './articles/jembatan.js'
import { kereta } from './articles/kereta.js'
import { kota } from './articles/kota.js'
import { pangan } from './articles/pangan.js'
import { paspor } from './articles/paspor.js'
import { pemilih } from './articles/pemilih.js'
import { ragam } from './articles/ragam.js'

/** All published articles of the demo. The order does not matter: they are published by their time. */
export const articles: readonly DemoArticle[] = [
  ...asn,
  ...bacaan,
  ...cuaca,
  ...festival,
  ...imunisasi,
  ...jembatan,
  ...kereta,
  ...kota,
  ...pangan,
  ...paspor,
  ...pemilih,
  ...ragam,
]
