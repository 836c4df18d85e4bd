import { type Point, metresBetween } from '../domain/distance.ts';
import { type FoundPlace, type PackedPlaces, unpackPlaces } from '../domain/packed-places.ts';

/** How many rows are added at a time: a phone takes long to draw hundreds. */
const rowsPerStep = 20;

/** The places of a list that is too long for its page. The nearest are shown as rows. */
export class FoundPlaces {
  private readonly within: HTMLElement;
  private readonly places: readonly FoundPlace[];
  private shown = 0;

  private constructor(within: HTMLElement, places: readonly FoundPlace[]) {
    this.within = within;
    this.places = places;
  }

  /** Loads the places. Throws when they cannot be loaded. */
  static async load(within: HTMLElement, address: string): Promise<FoundPlaces> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`No places at ${address}.`);
    return new FoundPlaces(within, unpackPlaces((await answer.json()) as PackedPlaces));
  }

  /** Shows the nearest places as rows, or more of them than before. */
  show(from: Point, more: boolean) {
    this.shown = more ? this.shown + rowsPerStep : rowsPerStep;
    const nearest = this.places
      .map((place) => ({ place, metres: metresBetween(from, place) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, this.shown);
    this.list?.replaceChildren(...nearest.map(({ place }) => this.rowOf(place)));
    const button = this.within.querySelector<HTMLElement>('[data-more]');
    if (button) button.hidden = this.shown >= this.places.length;
  }

  private get list(): Element | null {
    return this.within.querySelector('[data-found]');
  }

  private rowOf({ href, name, address, latitude, longitude, hours }: FoundPlace): Node {
    const row = this.within.querySelector<HTMLTemplateElement>('[data-row]')?.content;
    const copy = row?.cloneNode(true) as DocumentFragment;
    const item = copy.querySelector<HTMLElement>('[data-place]');
    const link = copy.querySelector('a');
    const where = copy.querySelector('address');
    if (!item || !link || !where) return copy;
    link.href = href;
    link.textContent = name;
    where.textContent = address;
    Object.assign(item.dataset, { latitude, longitude });
    if (hours) item.dataset['hours'] = JSON.stringify(hours);
    return copy;
  }
}
