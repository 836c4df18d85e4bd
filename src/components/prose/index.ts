import Danger from './Danger.astro';
import Figure from './Figure.astro';
import File from './File.astro';
import HeadingInCard from './HeadingInCard.astro';
import Latest from './Latest.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Phone from './Phone.astro';
import Picture from './Picture.astro';
import Place from './Place.astro';
import Service from './Service.astro';
import Term from './Term.astro';
import TermInCard from './TermInCard.astro';
import Until from './Until.astro';
import WhenNone from './WhenNone.astro';
import WhoCanHelp from './WhoCanHelp.astro';

/** What authors may use, and what every link and picture in their words becomes. */
export const prose = {
  a: Link,
  img: Picture,
  Danger,
  Figure,
  File,
  Latest,
  Law,
  Note,
  Phone,
  Place,
  Service,
  Term,
  Until,
  WhenNone,
  WhoCanHelp,
};

/** The same for words in a section that has its own heading. */
export const proseInSection = { ...prose, h2: 'h3' };

/** The same for words in a card of a list. */
export const proseInCard = { ...prose, h2: HeadingInCard, Term: TermInCard };
