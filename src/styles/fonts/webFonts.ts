// The build step of the type: before anything is bundled, both faces are cut to what content and interface use and
// written to .cache/fonts, from where faces.ts takes them like any other asset. It lives beside the styles, as part of
// them, and not at the desk, since it runs inside the build and has no command of its own.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { faceRule, fallbackRules } from './faceRules.ts';
import { FAMILIES } from './families.ts';
import { FEATURES, measureFamily, sourceFile, subsetFamily } from './subsetFonts.ts';
import { neededCharacters, RARE } from './usedCharacters.ts';

/** Most that the six files may weigh together. */
export const FONT_BUDGET_BYTES = 56 * 1024;

/** To be raised when the files would differ for the same input. */
const EDITION = 3;

interface FontReport {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Characters in use that neither face draws; the reader's system will. */
  readonly undrawn: readonly string[];
  /** False when the files of the last run were still right. */
  readonly isFresh: boolean;
}

type StoredReport = Omit<FontReport, 'isFresh'> & { readonly key: string };

function keyOf(root: string, characters: readonly string[]): string {
  const hash = createHash('sha256').update(
    JSON.stringify([EDITION, FAMILIES, FEATURES, RARE, characters]),
  );
  for (const family of FAMILIES) {
    hash.update(sourceFile(root, family, 'main')).update(sourceFile(root, family, 'extended'));
  }
  return hash.digest('hex');
}

/** Written beside and moved into place, so that a second build at the same time never reads half a file. */
function writeWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * Writes the cut fonts and `faces.css` to `root`/.cache/fonts, unless they are there for the same characters.
 */
export async function writeFonts(root: string): Promise<FontReport> {
  const folder = join(root, '.cache', 'fonts');
  const reportPath = join(folder, 'report.json');
  const characters = neededCharacters(root);
  const key = keyOf(root, characters);
  if (existsSync(reportPath)) {
    const { key: lastKey, ...last } = JSON.parse(readFileSync(reportPath, 'utf8')) as StoredReport;
    if (lastKey === key) return { ...last, isFresh: false };
  }
  mkdirSync(folder, { recursive: true });
  const files: { name: string; bytes: number }[] = [];
  const drawn = new Set<string>();
  let css = '';
  for (const family of FAMILIES) {
    for (const subset of await subsetFamily(root, family, characters)) {
      writeWhole(join(folder, subset.fileName), subset.bytes);
      files.push({ name: subset.fileName, bytes: subset.bytes.length });
      css += faceRule(family, subset);
      for (const char of subset.characters) drawn.add(char);
    }
    css += fallbackRules(family, await measureFamily(root, family));
  }
  writeWhole(join(folder, 'faces.css'), css);
  const undrawn = characters.filter((char) => !drawn.has(char));
  writeWhole(reportPath, JSON.stringify({ key, files, undrawn }));
  return { files, undrawn, isFresh: true };
}

/** The integration: `integrations: [webFonts(), …]`. */
export function webFonts(): AstroIntegration {
  return {
    name: 'web-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const { files, undrawn, isFresh } = await writeFonts(fileURLToPath(config.root));
        const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
        if (isFresh) {
          const sizes = files.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(1)}`);
          logger.info(`cut to the characters in use, KiB: ${sizes.join(', ')}`);
        }
        if (undrawn.length > 0)
          logger.warn(`in neither face, drawn by the system: ${undrawn.join(' ')}`);
        if (total > FONT_BUDGET_BYTES) {
          logger.warn(`${total} bytes, ${FONT_BUDGET_BYTES} at most: shorten SAFE_CHARACTERS`);
        }
      },
    },
  };
}
