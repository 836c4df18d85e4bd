import {
  type Snapshot,
  type RecordSnapshot,
  snapshotOfRecords,
} from '../../src/changes/snapshot.ts';

/** A record as one commit holds it, with its path made of its folder and id. */
export function aRecord(different: Partial<RecordSnapshot> = {}): RecordSnapshot {
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
export function aCommit(...records: RecordSnapshot[]): Snapshot {
  return snapshotOfRecords(records);
}
