import { type Content, type Written, contentOf } from '../../src/changes/written.ts';

/** A record as one commit holds it, with its path made of its folder and id. */
export function aWritten(different: Partial<Written> = {}): Written {
  const { folder = 'services', id = 'noise' } = different;
  return {
    path: folder === 'single' ? id : `${folder}/${id}.mdx`,
    folder,
    id,
    facts: { name: 'Noise complaints' },
    words: '',
    names: [],
    ...different,
  };
}

/** A commit that holds these records and nothing else. */
export function aCommit(...records: Written[]): Content {
  return contentOf(records);
}
