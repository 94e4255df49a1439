import { landBorders } from '../atlas/landBorders.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { CountryCode, Government } from '../domain/position.ts';

let borders: ReturnType<typeof landBorders> | undefined;

/** Coded governments that share a land border with `code`, in order of name. */
export function neighboursOf(
  { governments, memberships }: Dataset,
  code: CountryCode,
): readonly Government[] {
  borders ??= landBorders(
    [...memberships.values()].map((state) => ({ ...state, isCoded: governments.has(state.code) })),
  );
  const adjacent = borders.get(code) ?? [];
  return [...governments.values()].filter((government) => adjacent.includes(government.code));
}
