import type { Contact, ContactPhone, SearchPage } from './data.ts';

/** A number of a service, and its hours, where they are not all. */
export interface NumberOf {
  page: SearchPage;
  phone: ContactPhone;
  hours: string | undefined;
}

/** Each number of a service that can be rung or texted, with its hours, where they are not all. */
export function numbersOf(page: SearchPage): NumberOf[] {
  const { phones = [], hours } = page.contact ?? ({} as Partial<Contact>);
  return phones.map((phone) => ({
    page,
    phone,
    hours: phone.allDay ? undefined : (phone.hours ?? hours),
  }));
}
