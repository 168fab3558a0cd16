import * as migration_20261125_043107_initial from './20261125_043107_initial.js';
import * as migration_20261125_043116_newsroom_functions from './20261125_043116_newsroom_functions.js';
import * as migration_20261125_104756_links from './20261125_104756_links.js';
import * as migration_20261125_104830_links_functions from './20261125_104830_links_functions.js';
import * as migration_20261125_163042_links_bans_target from './20261125_163042_links_bans_target.js';
import * as migration_20261125_163049_links_functions_v3 from './20261125_163049_links_functions_v3.js';
import * as migration_20261125_185817_links_functions_v4 from './20261125_185817_links_functions_v4.js';
import * as migration_20261125_194248_feeds_and_delivery from './20261125_194248_feeds_and_delivery.js';
import * as migration_20261201_051200_links_pending_titles from './20261201_051200_links_pending_titles.js';
import * as migration_20261201_051206_links_functions_v5 from './20261201_051206_links_functions_v5.js';
import * as migration_20261201_064154_regions from './20261201_064154_regions.js';
import * as migration_20261201_070339_article_regions from './20261201_070339_article_regions.js';
import * as migration_20261201_115529_merges_and_region_index from './20261201_115529_merges_and_region_index.js';
import * as migration_20261201_124918_sources from './20261201_124918_sources.js';

export const migrations = [
  {
    up: migration_20261125_043107_initial.up,
    down: migration_20261125_043107_initial.down,
    name: '20261125_043107_initial',
  },
  {
    up: migration_20261125_043116_newsroom_functions.up,
    down: migration_20261125_043116_newsroom_functions.down,
    name: '20261125_043116_newsroom_functions',
  },
  {
    up: migration_20261125_104756_links.up,
    down: migration_20261125_104756_links.down,
    name: '20261125_104756_links',
  },
  {
    up: migration_20261125_104830_links_functions.up,
    down: migration_20261125_104830_links_functions.down,
    name: '20261125_104830_links_functions',
  },
  {
    up: migration_20261125_163042_links_bans_target.up,
    down: migration_20261125_163042_links_bans_target.down,
    name: '20261125_163042_links_bans_target',
  },
  {
    up: migration_20261125_163049_links_functions_v3.up,
    down: migration_20261125_163049_links_functions_v3.down,
    name: '20261125_163049_links_functions_v3',
  },
  {
    up: migration_20261125_185817_links_functions_v4.up,
    down: migration_20261125_185817_links_functions_v4.down,
    name: '20261125_185817_links_functions_v4',
  },
  {
    up: migration_20261125_194248_feeds_and_delivery.up,
    down: migration_20261125_194248_feeds_and_delivery.down,
    name: '20261125_194248_feeds_and_delivery',
  },
  {
    up: migration_20261201_051200_links_pending_titles.up,
    down: migration_20261201_051200_links_pending_titles.down,
    name: '20261201_051200_links_pending_titles',
  },
  {
    up: migration_20261201_051206_links_functions_v5.up,
    down: migration_20261201_051206_links_functions_v5.down,
    name: '20261201_051206_links_functions_v5',
  },
  {
    up: migration_20261201_064154_regions.up,
    down: migration_20261201_064154_regions.down,
    name: '20261201_064154_regions',
  },
  {
    up: migration_20261201_070339_article_regions.up,
    down: migration_20261201_070339_article_regions.down,
    name: '20261201_070339_article_regions',
  },
  {
    up: migration_20261201_115529_merges_and_region_index.up,
    down: migration_20261201_115529_merges_and_region_index.down,
    name: '20261201_115529_merges_and_region_index',
  },
  {
    up: migration_20261201_124918_sources.up,
    down: migration_20261201_124918_sources.down,
    name: '20261201_124918_sources'
  },
];
