import { sceneSize } from './sceneSize.js'
import { fill, glow, hills, line, many, oval, pick, type Random, rect, waves } from './shapes.js'

const { height, width } = sceneSize

/** Scenes under the open sky, by name. */
export const outdoorScenes = {
  bridge: (random) =>
    fill('#f9c58d', '#f2e5d0') +
    glow({ color: '#fff4d6', radius: 130, x: 1180, y: 430 }) +
    hills({ base: 720, color: '#8fa79b', random }) +
    rect({ color: '#3f7f97', height: 480, width, x: 0, y: 720 }) +
    many(3, (arch) => {
      const left = 90 + arch * 480
      return `<path d="M${left} 700 Q${left + 230} 330 ${left + 460} 700" fill="none" stroke="#7d3b2c" stroke-width="26"/>`
    }) +
    rect({ color: '#7d3b2c', height: 34, width, x: 0, y: 690 }) +
    many(4, (pier) =>
      rect({ color: '#5c2c21', height: 190, width: 44, x: 60 + pier * 480, y: 720 }),
    ) +
    waves({ color: '#5f9db3', from: 880, random }),
  festival: (random) =>
    fill('#5bb4d8', '#d8f0f7') +
    hills({ base: 640, color: '#7fb089', random }) +
    rect({ color: '#2f7fa3', height: 560, width, x: 0, y: 640 }) +
    waves({ color: '#4f9cbd', from: 760, random }) +
    many(4, (boat) =>
      boatAt({ color: pick(random, festive), x: 190 + boat * 390, y: 820 + random() * 200 }),
    ) +
    many(2, (rope) =>
      many(16, (flag) => {
        const x = flag * 104
        const y = 90 + rope * 170 + Math.sin((flag / 15) * Math.PI) * 110
        return `<path d="M${x} ${y} h84 l-42 120 z" fill="${festive[(flag + rope) % festive.length]}"/>`
      }),
    ),
  leaves: (random) =>
    fill('#dcecc4', '#7fae68') +
    many(60, () => {
      const turn = Math.floor(random() * 360)
      const color = pick(random, ['#2f6b3a', '#4b8b45', '#6faa52', '#93c46a', '#1f5130'])
      return `<path transform="translate(${Math.floor(random() * width)} ${Math.floor(random() * height)}) rotate(${turn})" d="M0 0 Q90 -110 250 0 Q90 110 0 0Z" fill="${color}" fill-opacity="0.85"/>`
    }),
  power: (random) =>
    fill('#f08a4b', '#fbd9a5') +
    glow({ color: '#fff0c9', radius: 150, x: 420, y: 620 }) +
    hills({ base: 930, color: '#6b4a4a', random }) +
    rect({ color: '#6b4a4a', height: 270, width, x: 0, y: 929 }) +
    many(3, (tower) => towerAt({ x: 260 + tower * 540 })) +
    many(3, (wire) => {
      const y = 330 + wire * 110
      return `<path d="M-100 ${y} Q80 ${y + 90} 260 ${y} T800 ${y} T1340 ${y} T1880 ${y}" fill="none" stroke="#2e2230" stroke-width="6"/>`
    }),
  rails: (random) =>
    fill('#9fd0ea', '#eef6ea') +
    hills({ base: 560, color: '#86b08c', random }) +
    hills({ base: 640, color: '#5f9168', random }) +
    rect({ color: '#b9a88d', height: 560, width, x: 0, y: 640 }) +
    many(14, (sleeper) => {
      const depth = (sleeper / 13) ** 2
      const half = 40 + depth * 620
      return rect({
        color: '#6b4f3a',
        height: 8 + depth * 34,
        width: half * 2,
        x: 800 - half,
        y: 648 + depth * 520,
      })
    }) +
    line({ color: '#4d5560', from: [785, 640], to: [330, 1200], width: 22 }) +
    line({ color: '#4d5560', from: [815, 640], to: [1270, 1200], width: 22 }),
  rain: (random) =>
    fill('#5d6f80', '#a9b8c2') +
    many(11, (house) => {
      const tall = 180 + random() * 330
      return rect({
        color: house % 2 ? '#3b4a58' : '#465867',
        height: tall,
        width: 150,
        x: house * 148,
        y: 1060 - tall,
      })
    }) +
    rect({ color: '#6f8593', height: 140, width, x: 0, y: 1060 }) +
    many(12, (cloud) =>
      oval({
        color: '#39454f',
        opacity: 0.9,
        rx: 170,
        ry: 90,
        x: cloud * 145,
        y: 120 + random() * 130,
      }),
    ) +
    many(90, () => {
      const x = random() * width
      const y = 260 + random() * 800
      return line({ color: '#d7e4ec', from: [x, y], to: [x - 18, y + 64], width: 4 })
    }),
  river: (random) =>
    fill('#e9735a', '#f8cf8f') +
    glow({ color: '#fff1cf', radius: 160, x: 560, y: 560 }) +
    hills({ base: 640, color: '#5a4a63', random }) +
    rect({ color: '#a65a5e', height: 560, width, x: 0, y: 640 }) +
    waves({ color: '#d98a72', from: 700, random }) +
    boatAt({ color: '#33242f', x: 420, y: 860 }) +
    boatAt({ color: '#33242f', x: 1040, y: 960 }),
  road: (random) =>
    fill('#b7dcee', '#f4ead6') +
    many(5, (step) => {
      const tall = 560 - step * 70
      const color = pick(random, ['#c9785a', '#7d94b0', '#d8b26a', '#8aa98c', '#a88aa8'])
      const left = step * 130
      return (
        rect({ color, height: tall, width: 124, x: left, y: 800 - tall }) +
        rect({ color, height: tall, width: 124, x: width - left - 124, y: 800 - tall })
      )
    }) +
    rect({ color: '#9aa88b', height: 400, width, x: 0, y: 800 }) +
    `<path d="M740 800 H860 L1400 1200 H200Z" fill="#4d545c"/>` +
    many(5, (dash) => {
      const depth = (dash / 5) ** 1.6
      return rect({
        color: '#ffffff',
        height: 14 + depth * 60,
        width: 8 + depth * 26,
        x: 796 - depth * 13,
        y: 815 + depth * 400,
      })
    }),
} as const satisfies Record<string, (random: Random) => string>

const festive = ['#d64545', '#f2b632', '#3f9b5f', '#7b4fa3', '#ffffff'] as const

const boatAt = ({
  color,
  x,
  y,
}: {
  readonly color: string
  readonly x: number
  readonly y: number
}) =>
  `<path d="M${x - 170} ${y} Q${x} ${y + 110} ${x + 170} ${y} L${x + 120} ${y + 66} Q${x} ${y + 100} ${x - 120} ${y + 66}Z" fill="${color}"/>` +
  `<path d="M${x - 60} ${y + 20} V${y - 70} H${x + 60} V${y + 20}Z" fill="${color}" fill-opacity="0.8"/>`

const towerAt = ({ x }: { readonly x: number }) =>
  `<path d="M${x - 90} 1000 L${x} 240 L${x + 90} 1000 M${x - 120} 330 H${x + 120} M${x - 100} 440 H${x + 100} M${x - 80} 550 H${x + 80} M${x - 52} 680 L${x + 70} 850 M${x + 52} 680 L${x - 70} 850" fill="none" stroke="#2e2230" stroke-width="14"/>`
