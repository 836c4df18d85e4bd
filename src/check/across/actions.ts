import { isAllDay, promiseOfAnyHour, wayOf } from '../../domain/action.ts';
import type { Service } from '../../schemas/service.ts';
import type { Action } from '../../schemas/shared/action.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/** Every action whose service has no such way, or whose words promise hours that its service does not keep. */
export function checkActions(records: readonly CheckedRecord[]): Fault[] {
  const services = new Map(
    records
      .filter(({ folder, isValid }) => folder === 'services' && isValid)
      .map(({ id, value }) => [id, value as Service]),
  );
  return records.flatMap(({ file, value }) => {
    const { actions = [] } = value as { actions?: readonly Action[] };
    return actions.flatMap((action, index): Fault[] => {
      const service = services.get(action.service ?? '');
      const fault = service && faultOf(action, service);
      if (!fault) return [];
      const path = ['actions', index, fault.field];
      return [{ ...fault, ...placeOf(file, path) }];
    });
  });
}

function faultOf(action: Action, service: Service) {
  const way = wayOf(action, service);
  if (way === undefined) {
    const field = (['number', 'by'] as const).find((one) => action[one] !== undefined) ?? 'service';
    return {
      field,
      found: action[field],
      allowed:
        (field === 'number' ? labelsOf(service) : waysOf(service)).join(', ') ||
        'A service with a number or a web address.',
      ...say('actionNowhere'),
    };
  }
  const promise = promiseOfAnyHour(action);
  if (promise === undefined || isAllDay(way, service)) return undefined;
  return {
    field: promiseOfAnyHour({ text: action.text }) === undefined ? 'for' : 'text',
    found: promise,
    ...say('actionHours', { promise, service: `services/${action.service ?? ''}` }),
  };
}

function waysOf(service: Service): string[] {
  return (['call', 'text', 'online'] as const).filter((by) => wayOf({ by }, service) !== undefined);
}

function labelsOf({ phones = [] }: Service): string[] {
  return phones.flatMap(({ label }) => label ?? []);
}
