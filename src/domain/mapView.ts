/** The plates a map can be drawn on, as the address names them. */
export const MAP_VIEWS = ['world', 'europe', 'asia-pacific'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** True when `text` names a view. */
export function isMapView(text: string): text is MapView {
  return (MAP_VIEWS as readonly string[]).includes(text);
}
