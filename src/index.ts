export { bacaJuga } from './bacaJuga.js'
export { scriptJSON } from './domain/html/scriptJSON.js'
export { newsroom } from './newsroom.js'
export { InvalidConfiguration } from './invalidConfiguration.js'
