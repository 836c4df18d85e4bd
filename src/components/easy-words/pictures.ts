import type { pictureNames } from '../../schemas/easy-words.ts';

/** A picture: what it shows, in plain words, and how it is drawn on 48 by 48. `f` is filled in colour. */
interface Picture {
  alt: string;
  drawn: string;
}

const face = '<circle class="f" cx="24" cy="24" r="18"/><path d="M17 20v2M31 20v2"/>';
const person = (x: number) =>
  `<circle class="f" cx="${String(x)}" cy="15" r="7"/><path d="M${String(x - 10)} 40v-5a10 9 0 0 1 20 0v5"/>`;

/** The pictures of the pages in easy words, drawn for them in one style. */
export const pictures: Record<(typeof pictureNames)[number], Picture> = {
  ambulance: {
    alt: 'An ambulance',
    drawn:
      '<path class="f" d="M4 12h24v22H4ZM28 19h9l7 8v7H28Z"/><path d="M16 17v10M11 22h10"/><circle cx="13" cy="36" r="4"/><circle cx="36" cy="36" r="4"/>',
  },
  card: {
    alt: 'A card',
    drawn:
      '<rect class="f" x="5" y="12" width="38" height="25" rx="3"/><path d="M11 20h12M11 28h25"/>',
  },
  clock: {
    alt: 'Day and night',
    drawn: '<circle class="f" cx="24" cy="24" r="18"/><path d="M24 13v11l8 5"/>',
  },
  computer: {
    alt: 'A computer',
    drawn:
      '<rect class="f" x="6" y="9" width="36" height="24" rx="2"/><path d="M24 33v7M15 40h18"/>',
  },
  door: {
    alt: 'Go out by the door',
    drawn: '<path class="f" d="M10 6h20v36H10Z"/><path d="M25 24v2M34 24h10M40 19l5 5-5 5"/>',
  },
  fire: {
    alt: 'A fire',
    drawn:
      '<path class="f" d="M24 5c2 9 12 13 12 24a12 13 0 0 1-24 0c0-6 4-8 5-13 3 2 4 5 4 8 3-4 4-11 3-19Z"/>',
  },
  friends: { alt: 'Two people', drawn: `${person(15)}${person(34)}` },
  home: {
    alt: 'A home',
    drawn: '<path class="f" d="M6 24 24 8l18 16v18H6Z"/><path d="M20 42V30h8v12"/>',
  },
  listen: {
    alt: 'An ear that listens',
    drawn:
      '<path class="f" d="M15 22a10 10 0 1 1 20 0c0 8-8 8-9 15a6 6 0 0 1-11 1"/><path d="M20 22a5 5 0 0 1 10 0c0 4-5 4-5 8"/>',
  },
  money: {
    alt: 'Money',
    drawn:
      '<rect class="f" x="4" y="13" width="40" height="23" rx="2"/><path d="M29 20a5 5 0 0 0-9 3v7h-2 11M18 26h7"/>',
  },
  name: {
    alt: 'No name',
    drawn: `${person(24)}<path d="M6 6l36 36"/>`,
  },
  noise: {
    alt: 'Loud noise',
    drawn:
      '<path class="f" d="M6 18h9l11-9v30l-11-9H6Z"/><path d="M32 17a9 9 0 0 1 0 14M37 11a17 17 0 0 1 0 26"/>',
  },
  phone: {
    alt: 'Ring on a telephone',
    drawn:
      '<path class="f" d="M12 6h8l3 11-5 4c2 5 5 8 10 10l4-5 11 3v8c0 3-2 5-5 5C21 41 7 26 7 11c0-3 2-5 5-5Z"/>',
  },
  police: {
    alt: 'The police',
    drawn:
      '<path class="f" d="M8 18c0-8 8-12 16-12s16 4 16 12l-4 5H12Z"/><path d="M24 10v6M21 13h6M12 23a12 12 0 0 0 24 0M19 28v1M29 28v1"/>',
  },
  sad: { alt: 'A sad face', drawn: `${face}<path d="M16 34a9 8 0 0 1 16 0"/>` },
  scared: {
    alt: 'A frightened face',
    drawn: `${face}<path d="M14 15l5-3M34 15l-5-3"/><ellipse cx="24" cy="32" rx="4" ry="5"/>`,
  },
  shop: {
    alt: 'A shop',
    drawn:
      '<path class="f" d="M6 20 9 8h30l3 12Z"/><path d="M9 20v21h30V20M14 41V28h8v13M27 28h7v7h-7Z"/>',
  },
  sign: {
    alt: 'Two hands that sign',
    drawn:
      '<path class="f" d="M6 30V18M11 28V12M16 28V10M21 28V13M6 28c0 8 4 12 8 12s7-3 8-8l3-6-4 3"/><path d="M42 30V18M37 28V12M32 28V10M42 28c0 8-4 12-8 12s-6-2-8-6"/>',
  },
  speak: {
    alt: 'Somebody speaks',
    drawn: '<path class="f" d="M5 9h38v23H22l-9 9v-9H5Z"/><path d="M13 18h22M13 25h14"/>',
  },
  stop: {
    alt: 'Stop',
    drawn: '<path class="f" d="M16 5h16l11 11v16L32 43H16L5 32V16Z"/><path d="M14 24h20"/>',
  },
  text: {
    alt: 'Type a message',
    drawn:
      '<rect class="f" x="13" y="4" width="22" height="40" rx="3"/><path d="M18 12h12M18 18h8M22 38h4"/>',
  },
  thing: {
    alt: 'Somebody takes a thing',
    drawn: '<path class="f" d="M14 16h20l4 26H10Z"/><path d="M18 20v-6a6 7 0 0 1 12 0v6"/>',
  },
  write: {
    alt: 'Write it down',
    drawn:
      '<path class="f" d="M8 6h24v36H8Z"/><path d="M14 15h12M14 22h12M14 29h7M40 14 28 34l-3 6 5-4 12-20Z"/>',
  },
};
