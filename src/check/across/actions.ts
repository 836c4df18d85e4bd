import { isAllDay, promiseOfAnyHour, wayOf } from '../../domain/action.ts';
import type { Service } from '../../schemas/service.ts';
import type { Action } from '../../schemas/shared/action.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';
import { validRecordsOf } from './records.ts';

/** Checks that each action can reach its service, and promises no hours that the service does not keep. */
export function checkActions(records: readonly CheckedRecord[]): Fault[] {
  const services = new Map(
    validRecordsOf(records, 'services').map(({ id, value }) => [id, value] as const),
  );
  return records.flatMap(({ file, value }) => {
    const { actions = [] } = value as { actions?: readonly Action[] };
    return actions.flatMap((action, index): Fault[] => {
      const service = services.get(action.service ?? '');
      const fault = service && faultOf(action, service);
      return fault ? [{ ...fault, ...placeOf(file, ['actions', index, fault.field]) }] : [];
    });
  });
}

function faultOf(action: Action, service: Service) {
  const way = wayOf(action, service);
  if (way === undefined) {
    const field = (['number', 'by'] as const).find((name) => action[name] !== undefined);
    const labels = (service.phones ?? []).flatMap(({ label }) => label ?? []);
    const ways = (['call', 'text', 'online'] as const).filter((by) => wayOf({ by }, service));
    const allowed = (field === 'number' ? labels : ways).join(', ');
    return {
      field: field ?? 'service',
      found: action[field ?? 'service'],
      allowed: allowed || 'A service with a number or a web address.',
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
