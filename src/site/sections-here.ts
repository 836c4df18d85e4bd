import type { Section } from '../kinds/section.ts';
import { hasFile } from './content-folder.ts';
import { type SectionId, sections } from './sections.ts';

/** True if this content has a section, that is, its page of words. */
export function hasSection(id: SectionId): boolean {
  return hasFile(`pages/${id}.mdx`);
}

/** The sections that this content leaves out. */
export function absentSections(): Section[] {
  return sections.filter(({ id }) => !hasSection(id));
}
