import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import GithubSlugger from 'github-slugger';
import { defineHastPlugin, evaluate } from 'satteri';

/** A heading of words, as Astro gives it. */
interface Heading {
  depth: number;
  slug: string;
  text: string;
}

const runtime = { Fragment, jsx, jsxs } as Pick<
  Parameters<typeof evaluate>[1],
  'Fragment' | 'jsx' | 'jsxs'
>;

type Component = (props: { components?: object }) => unknown;

/**
 * The words of a record, made into a component here and now, as Astro's plugin would make them.
 * Through the bundler each record would be two modules, which at a thousand records takes a
 * gigabyte. Words with a picture of their own need it: it finds the file.
 */
export async function writtenWords(body: string) {
  const headings: Heading[] = [];
  const { default: words } = (await evaluate(body, {
    ...runtime,
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [headingIds(headings)],
  })) as { default: Component };
  const Content: Component = (props) =>
    words({ ...props, components: { Fragment, ...props.components } });
  return { Content: Object.assign(Content, { [Renderer]: 'astro:jsx' }), headings };
}

/** Gives each heading its id, and says which there are. */
function headingIds(headings: Heading[]) {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = slugger.slug(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  });
}
