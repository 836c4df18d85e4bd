import { isAllDay, promiseOfHours, wayOf } from '../domain/action.ts';
import type { Service } from '../schemas/service.ts';
import type { Action } from '../schemas/shared/action.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Every action whose service has no such way, or whose words promise hours that its service does not keep. */
export function checkActions(records: readonly Sound[]): Fault[] {
  const services = new Map(
    records
      .filter(({ folder }) => folder === 'services')
      .map(({ id, value }) => [id, value as Service]),
  );
  return records.flatMap(({ file, value }) => {
    const { actions = [] } = value as { actions?: readonly Action[] };
    return actions.flatMap((action, index) => {
      const service = services.get(action.service ?? '');
      const fault = service && faultOf(action, service);
      if (!fault) return [];
      const { field, ...words } = fault;
      return [
        {
          file: file.path,
          line: file.lineOf(['actions', index, field]),
          field: `actions[${String(index + 1)}].${field}`,
          ...words,
        },
      ];
    });
  });
}

function faultOf(
  action: Action,
  service: Service,
): (Pick<Fault, 'problem' | 'found' | 'allowed' | 'example'> & { field: string }) | undefined {
  const way = wayOf(action.by, service);
  if (way === undefined) {
    return {
      field: action.by === undefined ? 'service' : 'by',
      problem: 'leads to no number and no web address of the service.',
      found: action.by ?? action.service,
      allowed: waysOf(service).join(', ') || 'A service with a number or a web address.',
    };
  }
  const promise = promiseOfHours(action);
  if (promise === undefined || isAllDay(way, service)) return undefined;
  return {
    field: promiseOfHours({ text: action.text }) === undefined ? 'for' : 'text',
    problem: `promises "${promise}", and services/${action.service ?? ''} does not say that it answers at any hour.`,
    found: promise,
    allowed: 'Words without hours. The button shows the hours of the service.',
  };
}

function waysOf(service: Service): string[] {
  return (['call', 'text', 'online'] as const).filter((by) => wayOf(by, service) !== undefined);
}
