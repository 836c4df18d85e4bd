import type { SchoolProgramme } from '../schemas/school-programme.ts';

/** A part of school life that a programme is for. */
type Phase = SchoolProgramme['phase'][number];

/** The names of the parts of school life, the youngest first. */
export const phaseLabels: Readonly<Record<Phase, string>> = {
  primary: 'Primary schools',
  secondary: 'Secondary schools',
  college: 'Colleges',
  staff: 'School staff',
  parents: 'Parents and carers',
};

/** Whether a programme is known to run, in words. */
export const runningLabels: Readonly<Record<SchoolProgramme['running'], string>> = {
  yes: 'Known to run now',
  no: 'Not running any more',
  unknown: 'Not known whether it still runs',
};

/** Programmes grouped by the parts of school life they are for, without empty groups. */
export function byPhase<P extends Pick<SchoolProgramme, 'phase'>>(
  programmes: readonly P[],
): { phase: Phase; label: string; programmes: P[] }[] {
  return (Object.keys(phaseLabels) as Phase[])
    .map((phase) => ({
      phase,
      label: phaseLabels[phase],
      programmes: programmes.filter((programme) => programme.phase.includes(phase)),
    }))
    .filter((group) => group.programmes.length > 0);
}
