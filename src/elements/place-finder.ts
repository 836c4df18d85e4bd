import { type Point, formatDistance, metresBetween } from '../domain/distance.ts';
import { nearestAnswer } from '../domain/nearest-place.ts';
import { type OpenState, openStateAt, formatOpenState } from '../domain/open-state.ts';
import type { Hours } from '../domain/opening-hours.ts';
import { momentInLondon } from '../domain/date.ts';
import { type PostcodeTable, formatNotFound, pointOfPostcode } from '../domain/postcode-search.ts';
import { type PackedTable, unpackTable } from '../domain/postcode-table.ts';
import { FoundPlaces } from './found-places.ts';

/** `<place-finder>`: puts confirmed places nearest first, and says which are open, on the device. */
class PlaceFinder extends HTMLElement {
  private listening = new AbortController();
  private table: Promise<PostcodeTable> | undefined;
  /** The places that the page does not hold, where there are too many for it. */
  private found: Promise<FoundPlaces> | undefined;
  private asked: { from: Point; name: string } | undefined;
  /** The places as they came, so that a page kept by the browser shows nothing of who asked. */
  private asTheyCame: HTMLElement[] = [];

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    const without = this.querySelector<HTMLElement>('[data-without-script]');
    if (without) without.hidden = true;
    this.asTheyCame = this.places;
    form.addEventListener('submit', (event) => this.onSubmit(event), { signal });
    const locate = this.querySelector<HTMLButtonElement>('[data-locate]');
    if (locate) {
      locate.hidden = !('geolocation' in navigator);
      locate.addEventListener('click', () => this.locate(), { signal });
    }
    const more = this.querySelector('[data-more]');
    more?.addEventListener('click', () => void this.answer(this.asked, true), { signal });
    addEventListener('pagehide', () => this.forget(), { signal });
    this.showOpenNow();
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private get places(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-place]')];
  }

  private forget() {
    const field = this.querySelector('input');
    if (field) field.value = '';
    this.say('', false);
    this.asked = undefined;
    this.querySelector('[data-found]')?.replaceChildren();
    this.querySelector('[data-more]')?.setAttribute('hidden', '');
    for (const place of this.asTheyCame) {
      place.parentElement?.append(place);
      const badge = place.querySelector<HTMLElement>('[data-distance]');
      if (badge) badge.hidden = true;
      if (badge) badge.textContent = '';
    }
  }

  private onSubmit(event: SubmitEvent) {
    event.preventDefault();
    void this.fromPostcode(this.querySelector('input')?.value ?? '');
  }

  private async fromPostcode(typed: string) {
    let table: PostcodeTable;
    try {
      this.table ??= loadTable(this.dataset['postcodes'] ?? '');
      table = await this.table;
    } catch {
      this.table = undefined;
      this.say(
        'The list of postcodes could not be loaded. The places below are all there are.',
        true,
      );
      return;
    }
    const answer = pointOfPostcode(typed, table);
    if (answer.is === 'found') await this.answer({ from: answer.point, name: answer.name });
    else this.say(formatNotFound(answer), answer.is === 'not known' || answer.is === 'not here');
  }

  private locate() {
    this.say('Asking your device where it is …', false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void this.answer({ from: coords, name: 'where you are' }),
      () => this.say('Your device did not say where it is. A postcode works too.', false),
      { maximumAge: 60_000, timeout: 10_000 },
    );
  }

  private async answer(asked: PlaceFinder['asked'], more = false) {
    const address = this.dataset['places'];
    this.asked = asked;
    if (!asked) return;
    if (address !== undefined) {
      try {
        this.found ??= FoundPlaces.load(this, address);
        (await this.found).show(asked.from, more);
      } catch {
        this.found = undefined;
        this.say('The places could not be loaded. All of them are in the lists below.', true);
        return;
      }
      this.showOpenNow();
    }
    this.sort(asked.from, asked.name);
  }

  private sort(from: Point, name: string) {
    const sure = this.places
      .flatMap((place) => {
        const point = pointOf(place);
        return point ? [{ place, metres: metresBetween(from, point) }] : [];
      })
      .sort((a, b) => a.metres - b.metres);
    for (const { place, metres } of [...sure].reverse()) {
      place.parentElement?.prepend(place);
      const badge = place.querySelector<HTMLElement>('[data-distance]');
      if (badge) badge.hidden = false;
      if (badge) badge.textContent = formatDistance(metres);
    }
    const { words, withRoutes } = nearestAnswer(
      name,
      sure.map(({ place, metres }) => ({
        title: place.querySelector('a')?.textContent.trim() ?? '',
        metres,
        now: this.stateOf(place),
      })),
    );
    this.say(words, withRoutes);
  }

  private showOpenNow() {
    for (const place of this.places) {
      const badge = place.querySelector<HTMLElement>('[data-open]');
      if (!badge) continue;
      const words = formatOpenState(this.stateOf(place));
      badge.hidden = words === undefined;
      badge.textContent = words ?? '';
    }
  }

  private stateOf(place: HTMLElement): OpenState {
    if (!place.dataset['hours']) return { is: 'not known' };
    return openStateAt(
      JSON.parse(place.dataset['hours']) as Hours,
      momentInLondon(Date.now()),
      (this.dataset['holidays'] ?? '').split(' ').filter(Boolean),
      this.dataset['made'] ?? '',
    );
  }

  private say(words: string, withRoutes: boolean) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
    const routes = this.querySelector<HTMLElement>('[data-routes]');
    if (routes) routes.hidden = !withRoutes;
  }
}

function pointOf(place: HTMLElement): Point | undefined {
  const { latitude, longitude } = place.dataset;
  if (latitude === undefined || longitude === undefined) return undefined;
  return { latitude: Number(latitude), longitude: Number(longitude) };
}

async function loadTable(address: string): Promise<PostcodeTable> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No postcodes at ${address}.`);
  return unpackTable((await answer.json()) as PackedTable);
}

if (!customElements.get('place-finder')) customElements.define('place-finder', PlaceFinder);
