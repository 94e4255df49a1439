import type { CountryCode } from '../../domain/position.ts';
import type { MapView } from '../../domain/mapView.ts';

/** A plate that a page or an embed fetches when it is asked for: its outlines, and its drawing over them. */
export interface FetchedPlate {
  readonly view: MapView;
  /** Width over height. */
  readonly ratio: number;
  /** Path data for the document's `<defs>` by id: `world-land`, `world-GBR`, `world-inset`. */
  readonly outlines: Readonly<Record<string, string>>;
  /** Coded governments that are links on this plate. */
  readonly codes: readonly CountryCode[];
  /** The drawing as HTML, a MapPlate on the opening day; it draws from the outlines by `<use>`. */
  readonly drawing: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Fetches the plate of `view` from `<folder><view>.json`. Rejects where the frame or the network refuses. */
export async function fetchPlate(folder: string, view: MapView): Promise<FetchedPlate> {
  const response = await fetch(`${folder}${view}.json`);
  if (!response.ok) throw new TypeError(`${response.status} for ${view}`);
  return (await response.json()) as FetchedPlate;
}

/**
 * Puts a plate into the document: outlines into `defs`, the drawing at the end of `plates`. With `target`
 * its links open there. Returns the drawing; repaint it for the day shown.
 */
export function insertPlate(
  { outlines, drawing }: FetchedPlate,
  defs: Element,
  plates: HTMLElement,
  target?: '_blank',
): HTMLElement {
  for (const [id, data] of Object.entries(outlines)) {
    const path = document.createElementNS(SVG, 'path');
    path.id = id;
    path.setAttribute('d', data);
    defs.append(path);
  }
  const template = document.createElement('template');
  template.innerHTML = drawing;
  const plate = template.content.firstElementChild as HTMLElement;
  if (target !== undefined) {
    for (const link of plate.querySelectorAll('a')) {
      link.setAttribute('target', target);
      link.setAttribute('rel', 'noopener');
    }
  }
  plates.append(plate);
  return plate;
}
