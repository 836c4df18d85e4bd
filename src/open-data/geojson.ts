import type { PublishedRecord } from './published.ts';

interface Point {
  latitude: number;
  longitude: number;
  of: string;
}

/** Places as GeoJSON (RFC 7946): longitude first; a place without a point keeps its facts. */
export function geoJsonOf(places: readonly PublishedRecord[]): object {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, point, ...facts }) => ({
      type: 'Feature',
      id,
      geometry: point ? geometryOf(point as Point) : null,
      properties: { ...facts, ...(point ? { pointMarks: (point as Point).of } : {}) },
    })),
  };
}

function geometryOf({ longitude, latitude }: Point) {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
