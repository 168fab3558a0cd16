import { sceneSize } from './sceneSize.js'
import { fill, line, many, oval, pick, type Random, rect } from './shapes.js'

const { height, width } = sceneSize

/** Scenes of rooms and things, by name. */
export const indoorScenes = {
  books: (random) =>
    fill('#f3e3cb', '#d9b98f') +
    many(3, (shelf) => {
      const floor = 400 + shelf * 380
      const books = many(19, (book) => {
        const tall = 190 + random() * 90
        const color = pick(random, ['#8c2f39', '#2f5d8c', '#3f7d58', '#c98b2b', '#5b4a7d'])
        return rect({ color, height: tall, width: 66, x: 90 + book * 75, y: floor - tall })
      })
      return books + rect({ color: '#7a4f2a', height: 26, width: 1500, x: 50, y: floor })
    }),
  chart: (random) =>
    fill('#eef3f8', '#cfdde9') +
    many(5, (row) =>
      line({
        color: '#b4c4d3',
        from: [160, 300 + row * 160],
        to: [1440, 300 + row * 160],
        width: 4,
      }),
    ) +
    many(8, (bar) => {
      const tall = 180 + random() * 480
      return rect({
        color: bar % 2 ? '#2b6ca3' : '#e0972f',
        height: tall,
        width: 96,
        x: 190 + bar * 156,
        y: 950 - tall,
      })
    }) +
    rect({ color: '#46586a', height: 12, width: 1320, x: 150, y: 950 }),
  clinic: (random) =>
    fill('#d7efe6', '#9fd3c2') +
    many(14, () =>
      oval({
        color: '#ffffff',
        opacity: 0.35,
        rx: 40 + random() * 90,
        x: random() * width,
        y: random() * height,
      }),
    ) +
    oval({ color: '#ffffff', rx: 360, x: 800, y: 600 }) +
    rect({ color: '#1f8a70', height: 440, width: 150, x: 725, y: 380 }) +
    rect({ color: '#1f8a70', height: 150, width: 440, x: 580, y: 525 }),
  cup: (random) =>
    fill('#f4d9b8', '#e7b98a') +
    rect({ color: '#8a5a35', height: 420, width, x: 0, y: 780 }) +
    many(7, (grain) =>
      line({
        color: '#774a29',
        from: [0, 820 + grain * 55],
        to: [width, 830 + grain * 55 + random() * 20],
        width: 5,
      }),
    ) +
    oval({ color: '#f7f2ea', rx: 400, ry: 80, x: 760, y: 880 }) +
    `<path d="M520 520 H1000 Q990 860 760 870 Q530 860 520 520Z" fill="#ffffff"/>` +
    `<path d="M1000 580 Q1150 580 1110 720 Q1080 780 960 770" fill="none" stroke="#ffffff" stroke-width="40"/>` +
    oval({ color: '#4a2c1a', rx: 236, ry: 46, x: 760, y: 528 }) +
    many(3, (steam) => {
      const x = 640 + steam * 120
      return `<path d="M${x} 440 q-60 -70 0 -140 t0 -140" fill="none" stroke="#fff7ec" stroke-opacity="0.75" stroke-width="18"/>`
    }),
  emblem: () =>
    fill('#ffffff', '#ffffff') +
    oval({ color: '#14508c', rx: 520, x: 800, y: 600 }) +
    many(3, (row) => {
      const y = 470 + row * 150
      return `<path d="M430 ${y} q90 -90 185 0 t185 0 t185 0 t185 0" fill="none" stroke="#ffffff" stroke-linecap="round" stroke-width="52"/>`
    }),
  market: (random) =>
    fill('#fbe9c6', '#f0c98a') +
    many(12, (stripe) =>
      rect({
        color: stripe % 2 ? '#ffffff' : '#c8402f',
        height: 260,
        width: 134,
        x: stripe * 134,
        y: 120,
      }),
    ) +
    rect({ color: '#8a5a35', height: 420, width, x: 0, y: 780 }) +
    many(4, (crate) => {
      const left = 60 + crate * 390
      const color = ['#c8402f', '#e79a2f', '#5d9140', '#8c3a7a'][crate] ?? '#c8402f'
      const fruit = many(26, (piece) =>
        oval({
          color,
          rx: 38,
          x: left + 40 + (piece % 5) * 58 + random() * 16,
          y: 770 - Math.floor(piece / 5) * 42 + random() * 14,
        }),
      )
      return fruit + rect({ color: '#a9713f', height: 150, width: 320, x: left, y: 780 })
    }),
  papers: (random) =>
    fill('#d9e2ec', '#a9b9c9') +
    many(3, (sheet) => {
      const lines = many(11, (row) =>
        rect({
          color: '#9fb0c0',
          height: 14,
          width: 330 + random() * 240,
          x: 70,
          y: 150 + row * 58,
        }),
      )
      return `<g transform="translate(${290 + sheet * 170} ${150 + sheet * 40}) rotate(${-8 + sheet * 7})">${rect({ color: '#ffffff', height: 860, width: 700, x: 0, y: 0 })}${rect({ color: '#2b5f8f', height: 34, width: 360, x: 70, y: 70 })}${lines}</g>`
    }) +
    `<circle cx="1130" cy="860" r="120" fill="none" stroke="#b23a48" stroke-opacity="0.8" stroke-width="22"/>`,
  queue: (random) =>
    fill('#e9e4f2', '#c4b9dc') +
    rect({ color: '#8d82a6', height: 260, width, x: 0, y: 940 }) +
    rect({ color: '#4c3f73', height: 640, width: 330, x: 1200, y: 320 }) +
    rect({ color: '#f5e9b8', height: 220, width: 230, x: 1250, y: 420 }) +
    many(6, (person) => {
      const x = 150 + person * 180
      const top = 520 + random() * 90
      const color = pick(random, ['#c8553d', '#2f7a6b', '#3b5ba5', '#d49a2a', '#8a3d72'])
      return (
        `<path d="M${x - 62} 960 V${top + 150} Q${x - 62} ${top + 70} ${x} ${top + 70} T${x + 62} ${top + 150} V960Z" fill="${color}"/>` +
        oval({ color: '#7a4b34', rx: 52, x, y: top + 10 })
      )
    }),
  school: (random) =>
    fill('#f6e7c8', '#e4c793') +
    rect({ color: '#7a4f2a', height: 560, width: 1160, x: 220, y: 130 }) +
    rect({ color: '#2f6650', height: 500, width: 1100, x: 250, y: 160 }) +
    many(5, (row) =>
      line({
        color: '#d9ebe2',
        from: [340, 260 + row * 80],
        to: [700 + random() * 500, 260 + row * 80],
        width: 9,
      }),
    ) +
    many(3, (desk) => {
      const x = 110 + desk * 500
      return (
        rect({ color: '#a9713f', height: 60, width: 380, x, y: 900 }) +
        rect({ color: '#855528', height: 240, width: 30, x: x + 30, y: 960 }) +
        rect({ color: '#855528', height: 240, width: 30, x: x + 320, y: 960 })
      )
    }),
} as const satisfies Record<string, (random: Random) => string>
