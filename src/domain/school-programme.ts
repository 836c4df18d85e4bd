import type { SchoolProgramme } from '../schemas/school-programme.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { topicLabel, topicsInOrder } from './topic.ts';

/** A part of school life that a programme is for. */
type Phase = SchoolProgramme['phase'][number];

const phases: Record<Phase, string> = {
  primary: 'Primary schools',
  secondary: 'Secondary schools',
  college: 'Colleges',
  staff: 'School staff',
  parents: 'Parents and carers',
};

const running: Record<SchoolProgramme['running'], string> = {
  yes: 'Known to run now',
  no: 'Not running any more',
  unknown: 'Not known whether it still runs',
};

/** The name of a part of school life. */
export function phaseLabel(phase: Phase): string {
  return phases[phase];
}

/** Whether a programme is known to run, in words. */
export function formatRunning(is: SchoolProgramme['running']): string {
  return running[is];
}

/** Programmes under every part of school life that they are for; parts without any are left out. */
export function byPhase<P extends Pick<SchoolProgramme, 'phase'>>(
  programmes: readonly P[],
): { phase: Phase; label: string; programmes: P[] }[] {
  return (Object.keys(phases) as Phase[])
    .map((phase) => ({
      phase,
      label: phaseLabel(phase),
      programmes: programmes.filter((programme) => programme.phase.includes(phase)),
    }))
    .filter((group) => group.programmes.length > 0);
}

/** Programmes under every subject that they are about, in the order lists use. */
export function bySubject<P extends { topics: readonly Topic[] }>(
  programmes: readonly P[],
): { topic: Topic; label: string; programmes: P[] }[] {
  return topicsInOrder
    .map((topic) => ({
      topic,
      label: topicLabel(topic),
      programmes: programmes.filter(({ topics }) => topics.includes(topic)),
    }))
    .filter((group) => group.programmes.length > 0);
}
