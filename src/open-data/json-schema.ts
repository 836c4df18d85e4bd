import { z } from 'zod';
import { kinds } from '../kinds/register.ts';
import type { PublishedKind } from './published.ts';

const confidence = {
  description: 'How sure the record was on the day the file was made.',
  oneOf: [
    {
      type: 'object',
      properties: {
        is: { enum: ['confirmed', 'overdue'] },
        on: { type: 'string', format: 'date' },
        by: { type: 'string' },
      },
      required: ['is', 'on', 'by'],
    },
    {
      type: 'object',
      properties: {
        is: { const: 'published' },
        date: { type: 'string', description: 'The newest date that its sources show.' },
      },
      required: ['is'],
    },
  ],
};

const commonFields = {
  id: { type: 'string', description: 'Unique within its kind, and lasting.' },
  pageAddress: { type: 'string', format: 'uri', description: 'The page it stands on.' },
  confidence,
  language: { type: 'string', description: 'The language of its texts, where it is another.' },
  words: { type: 'string', description: 'Its words in Markdown, with the site’s own components.' },
};

/**
 * The JSON Schema (2020-12) of a file of records: made from the schema of the content, with the
 * fields that every published record has.
 */
export function schemaOfFile({ folder, title }: PublishedKind, address: string): object {
  const { $schema, ...record } = recordSchema(folder);
  const { properties = {}, required = [] } = record;
  return {
    $schema,
    $id: address,
    title,
    type: 'object',
    properties: {
      $schema: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      publisher: { type: 'string' },
      licence: { type: 'string' },
      licenceAddress: { type: 'string', format: 'uri' },
      attribution: { type: 'array', items: { type: 'string' } },
      language: { type: 'string', description: 'The language of the texts, as in BCP 47.' },
      about: { type: 'string', format: 'uri' },
      made: { type: 'string', format: 'date', description: 'The day the file was made.' },
      records: {
        type: 'array',
        items: {
          ...record,
          properties: { ...commonFields, ...properties },
          required: ['id', 'pageAddress', ...required],
        },
      },
    },
    required: [
      'title',
      'publisher',
      'licence',
      'attribution',
      'language',
      'about',
      'made',
      'records',
    ],
    additionalProperties: false,
  };
}

function recordSchema(folder: PublishedKind['folder']) {
  return z.toJSONSchema(kinds[folder].schema, {
    io: 'output',
    unrepresentable: 'any',
    // Only this software uses these.
    override: ({ jsonSchema }) => {
      delete jsonSchema['references'];
      delete jsonSchema['example'];
    },
  });
}
