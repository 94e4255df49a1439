import { readFileSync } from 'node:fs';

/** The version of this release, as package.json in the folder of the build has it. */
export function releaseVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly version: string;
  };
  return version;
}
