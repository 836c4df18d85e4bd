import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/** Degrees around the frame of the map in which a place can be: services of the region are in it too. */
const around = 0.75;

/** A place is in or near the area. Without a map of the area nothing is known of it. */
export function farPoints(records: readonly CheckedRecord[]): Fault[] {
  const map = records.find(({ id }) => id === 'area/map.yaml')?.value;
  const { frame } = (map ?? {}) as { frame?: Record<'west' | 'east' | 'south' | 'north', number> };
  if (!frame) return [];
  const isNear = (latitude: number, longitude: number) =>
    latitude >= frame.south - around &&
    latitude <= frame.north + around &&
    longitude >= frame.west - around &&
    longitude <= frame.east + around;
  return records.flatMap(({ folder, file, value }): Fault[] => {
    const { point } = value as { point?: { latitude?: number; longitude?: number } };
    const { latitude, longitude } = point ?? {};
    if (folder === 'single' || latitude === undefined || longitude === undefined) return [];
    if (isNear(latitude, longitude)) return [];
    const isSwapped = isNear(longitude, latitude);
    return [
      {
        ...placeOf(file, ['point']),
        found: `latitude ${String(latitude)}, longitude ${String(longitude)}`,
        ...(isSwapped
          ? {
              ...say('swappedPoint'),
              example: `point:\n  latitude: ${String(longitude)}\n  longitude: ${String(latitude)}`,
            }
          : say('farPoint')),
      },
    ];
  });
}
