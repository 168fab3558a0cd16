import type { GazetteerSeatFamily } from '../gazetteerTypes.js'

import {
  administrativeCourtSeats,
  corruptionCourtSeats,
  districtCourtSeats,
  highCourtSeats,
  highReligiousCourtSeats,
  islamicLawCourtSeats,
  religiousCourtSeats,
} from './courtSeats.js'
import {
  kodimBrawijayaSeats,
  kodimDiponegoroSeats,
  kodimJayaSeats,
  kodimSiliwangiSeats,
  kodimSriwijayaSeats,
  kodimUdayanaSeats,
} from './kodimSeats.js'
import { immigrationSeats } from './officeSeats.js'

const kodim = {
  name: 'Kodim {seat}',
  aliases: ['Kodim {any}'],
  key: 'kodim',
  kind: 'military',
  officialName: 'Komando Distrik Militer {seat}',
  part: 'military',
} as const

/**
 * Families whose members are named after their seats, not after regions. `PT` for a high court is no
 * alias: it would find every company whose name begins with that of a city.
 */
export const seatFamilies: readonly GazetteerSeatFamily[] = [
  {
    name: 'Pengadilan Tinggi {seat}',
    aliases: ['Pengadilan Tinggi {any}'],
    key: 'pt',
    kind: 'court',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: highCourtSeats,
  },
  {
    name: 'PN {seat}',
    aliases: ['PN {any}', 'Pengadilan Negeri {any}'],
    key: 'pn',
    kind: 'court',
    officialName: 'Pengadilan Negeri {seat}',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: districtCourtSeats,
  },
  {
    name: 'PTUN {seat}',
    aliases: ['PTUN {any}', 'Pengadilan Tata Usaha Negara {any}'],
    key: 'ptun',
    kind: 'court',
    officialName: 'Pengadilan Tata Usaha Negara {seat}',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: administrativeCourtSeats,
  },
  {
    name: 'Pengadilan Tipikor {seat}',
    aliases: ['Pengadilan Tipikor {any}', 'PN Tipikor {any}', 'Pengadilan Tipikor pada PN {any}'],
    key: 'tipikor',
    kind: 'court',
    officialName: 'Pengadilan Tindak Pidana Korupsi {seat}',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: corruptionCourtSeats,
  },
  {
    name: 'PA {seat}',
    aliases: ['PA {any}', 'Pengadilan Agama {any}'],
    key: 'pa',
    kind: 'court',
    officialName: 'Pengadilan Agama {seat}',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: religiousCourtSeats,
  },
  {
    name: "Mahkamah Syar'iyah {seat}",
    aliases: ["Mahkamah Syar'iyah {any}", 'Mahkamah Syariyah {any}'],
    key: 'ms',
    kind: 'court',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: islamicLawCourtSeats,
  },
  {
    name: 'PTA {seat}',
    aliases: ['PTA {any}', 'Pengadilan Tinggi Agama {any}'],
    key: 'pta',
    kind: 'court',
    officialName: 'Pengadilan Tinggi Agama {seat}',
    parent: 'mahkamah-agung',
    part: 'courts',
    seats: highReligiousCourtSeats,
  },
  {
    name: 'Kantor Imigrasi {seat}',
    aliases: ['Imigrasi {any}', 'Kantor Imigrasi {any}', 'Kanim {any}'],
    key: 'imigrasi',
    kind: 'ministry',
    parent: 'ditjen-imigrasi',
    part: 'regionalOffices',
    seats: immigrationSeats,
  },
  { ...kodim, parent: 'kodam-jaya', seats: kodimJayaSeats },
  { ...kodim, parent: 'kodam-siliwangi', seats: kodimSiliwangiSeats },
  { ...kodim, parent: 'kodam-diponegoro', seats: kodimDiponegoroSeats },
  { ...kodim, parent: 'kodam-brawijaya', seats: kodimBrawijayaSeats },
  { ...kodim, parent: 'kodam-udayana', seats: kodimUdayanaSeats },
  { ...kodim, parent: 'kodam-sriwijaya', seats: kodimSriwijayaSeats },
]
