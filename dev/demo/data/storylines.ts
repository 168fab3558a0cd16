import type { DemoStoryline } from '../demoTypes.js'

/** The storylines (kawal kasus) of the demo. */
export const storylines: readonly DemoStoryline[] = [
  {
    title: 'Perbaikan Jembatan Kencana Ulu',
    stages: ['Rencana', 'Pengerjaan', 'Uji beban', 'Dibuka'],
    entries: [
      { article: 'jembatan-rencana', stage: 'Rencana' },
      { article: 'jembatan-lajur', stage: 'Pengerjaan' },
      { article: 'jembatan-separuh', stage: 'Pengerjaan' },
      { article: 'jembatan-uji', stage: 'Uji beban' },
      { article: 'jembatan-buka', stage: 'Dibuka' },
    ],
    outcome: { article: 'jembatan-buka', kind: 'solved' },
  },
]
