import { z } from 'zod';
import { faultReporter, field, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { fileBeside, line, listOf, sitePath } from './shared/text.ts';

/**
 * A film in British Sign Language about a page: a file of this site with captions and its words, or
 * the address where its owner shows it. Nothing is loaded until somebody asks for it.
 */
export const signedFilm = z
  .strictObject({
    title: field(line, 'What the film is about.', 'Ring 999'),
    by: field(line, 'Who made it.', 'Oldminster Council'),
    page: field(sitePath, 'The page of this site that it is about.', '/emergency/'),
    address: optional(
      z.url({ protocol: /^https$/, error: 'must be a web address that begins with https.' }),
      'Where its owner shows it.',
      'https://www.example.org/film',
    ),
    file: optional(fileBeside('webm|mp4'), 'The film, a file beside this one.', 'ring-999.webm'),
    captions: optional(fileBeside('vtt'), 'Its captions, a file beside this one.', 'ring-999.vtt'),
    transcript: optional(listOf(line), 'Its words, a sentence an entry.', ['Ring 999.']),
    ...evidence,
  })
  .superRefine(({ address, file, captions, transcript }, context) => {
    const report = faultReporter(context);
    if (file === undefined) {
      if (address !== undefined) return;
      report(['file'], 'is missing, and so is "address". A film has one of the two.');
      return;
    }
    if (captions === undefined) {
      report(['captions'], 'is missing. A film of this site has captions.');
    }
    if (!transcript?.length) {
      report(['transcript'], 'is missing. A film of this site has its words.');
    }
  });
