import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { fileBeside } from './shared/file-beside.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

/**
 * A film in British Sign Language about a page: a file of this site with captions and its words, or
 * the address where its owner shows it. Nothing is loaded until somebody asks for it.
 */
export const signedFilm = z
  .strictObject({
    title: field(line, 'What the film is about.', 'Ring 999'),
    by: field(line, 'Who made it.', 'Oldminster Council'),
    page: field(
      line.regex(/^\/(?!\/)\S*$/, { error: 'must begin with a slash.' }),
      'The page of this site that it is about.',
      '/emergency/',
    ),
    address: optional(
      z.url({ protocol: /^https$/, error: 'must be a web address that begins with https.' }),
      'Where its owner shows it.',
      'https://www.example.org/film',
    ),
    file: optional(fileBeside('webm|mp4'), 'The film, a file beside this one.', 'ring-999.webm'),
    captions: optional(fileBeside('vtt'), 'Its captions, a file beside this one.', 'ring-999.vtt'),
    transcript: optional(listOf(line), 'Its words, a sentence an entry.', ['Ring 999.']),
    sources,
    checked,
  })
  .superRefine(({ address, file, captions, transcript }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (address === undefined && file === undefined) {
      refuse('file', 'is missing, and so is "address". A film has one of the two.');
    }
    if (file === undefined) return;
    if (captions === undefined) refuse('captions', 'is missing. A film of this site has captions.');
    if (!transcript?.length) refuse('transcript', 'is missing. A film of this site has its words.');
  });
