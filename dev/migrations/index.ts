import * as migration_20261125_035437_initial from './20261125_035437_initial.js';
import * as migration_20261125_035548_newsroom_functions from './20261125_035548_newsroom_functions.js';

export const migrations = [
  {
    up: migration_20261125_035437_initial.up,
    down: migration_20261125_035437_initial.down,
    name: '20261125_035437_initial',
  },
  {
    up: migration_20261125_035548_newsroom_functions.up,
    down: migration_20261125_035548_newsroom_functions.down,
    name: '20261125_035548_newsroom_functions'
  },
];
