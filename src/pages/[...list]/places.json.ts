import type { APIRoute, GetStaticPaths } from 'astro';
import { packPlaces } from '../../domain/packed-places.ts';
import { foundIn } from '../../queries/finder.ts';
import { type PlaceList, getPlaceLists } from '../../queries/place-lists.ts';
import { urls } from '../../site/urls.ts';

/** The data that the finder of a long list of places loads when somebody asks for the nearest. */
export const getStaticPaths = (async () => {
  const lists = await getPlaceLists();
  return lists
    .filter(({ parts }) => parts.length > 0)
    .map((list) => ({
      params: { list: urls.withoutBase(list.href).slice(1, -1) },
      props: { list },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: PlaceList }> = ({ props }) =>
  Response.json(packPlaces(foundIn(props.list)));
