import type { DemoRegion } from '../demoTypes.js'

/** The regions that the institutions of the demo belong to, with the codes of Kemendagri. */
export const regions: readonly DemoRegion[] = [
  { name: 'Sumatera Selatan', key: '16', kind: 'province', shortName: 'Sumsel' },
  { name: 'Kabupaten Banyuasin', key: '16.07', kind: 'regency', parent: '16' },
  { name: 'Kabupaten Ogan Ilir', key: '16.10', kind: 'regency', parent: '16' },
  { name: 'Kota Palembang', key: '16.71', kind: 'city', parent: '16' },
]
