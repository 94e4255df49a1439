import { join } from 'node:path';
import { ROOT } from '../../src/desk/node.mjs';

/** The site as the last build left it, absolute. `npm test` builds it before any test reads it. */
export const DIST = join(ROOT, 'dist');
