import Danger from './Danger.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Phone from './Phone.astro';
import Place from './Place.astro';
import Service from './Service.astro';
import WhoCanHelp from './WhoCanHelp.astro';

/** What authors may use, and the link that every link in their words becomes. */
export const prose = { a: Link, Danger, Note, Phone, Place, Service, WhoCanHelp };
