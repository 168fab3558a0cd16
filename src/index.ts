export { bacaJuga } from './bacaJuga.js'
export { newsroom } from './newsroom.js'
export { InvalidConfiguration } from './options.js'
