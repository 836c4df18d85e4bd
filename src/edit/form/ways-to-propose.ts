import type { Trial } from '../trial.ts';
import type { Given } from './given-fields.ts';
import { make } from './make.ts';

/** The buttons that lead on: an issue form, the mailbox, or the file itself on this computer. */
export function waysToPropose(
  { text, files, address, isFilled }: NonNullable<Trial['proposal']>,
  { email, save }: DOMStringMap,
  given: readonly Given[],
  say: (words: string) => void,
): HTMLElement[] {
  const copy = make('button', { type: 'button' }, 'Copy the change');
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('Your browser did not allow it. Select the text of the change, and copy it.'),
    );
  });
  const whole = make(
    'details',
    {},
    make('summary', {}, 'The change as text'),
    make('pre', { tabindex: '0' }, text),
  );
  if (save !== undefined) {
    const button = make('button', { type: 'button', class: 'main' }, 'Write it into the file');
    button.addEventListener('click', () => {
      const body = new FormData();
      body.set('change', text);
      for (const { file, blob } of given) body.set(file, blob, file);
      void fetch(save, { method: 'POST', body })
        .then(async (response) =>
          say(
            response.ok
              ? `Written: ${[...files, ...given.map(({ file }) => file)].join(', ')}.`
              : await response.text(),
          ),
        )
        .catch(() => say('It could not be written: is npm run edit still running?'));
    });
    return [button, whole];
  }
  const subject = encodeURIComponent(`Change: ${files.slice(0, 3).join(', ')}`);
  const mail = `mailto:${email ?? ''}?subject=${subject}&body=${encodeURIComponent(text)}`;
  const link = (words: string, href: string, isMain = false) =>
    make(
      'a',
      { href, class: isMain ? 'main' : undefined, target: '_blank', rel: 'noreferrer' },
      words,
    );
  return [
    ...given.flatMap(stepsFor),
    ...(address !== undefined && isFilled
      ? [link('Propose this change on GitHub', address, true)]
      : []),
    ...(address !== undefined && !isFilled
      ? [
          make(
            'p',
            {},
            'The change is too long for one press. First copy it; then open the form and paste it where it says “The change”.',
          ),
          copy,
          link('Open the form on GitHub', address, true),
        ]
      : []),
    ...(email === undefined
      ? []
      : mail.length < 1900
        ? [link('Send it by e-mail instead', mail)]
        : [
            copy,
            link('Write an e-mail, and paste the change', `mailto:${email}?subject=${subject}`),
          ]),
    whole,
  ];
}

/** A file cannot stand in an address: it is saved under its name, and added where the pull request says. */
function stepsFor({ file, blob }: Given): HTMLElement[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [
    make(
      'p',
      {},
      'The file goes a way of its own, in two steps. First save it, so that it has its name. Then propose: the pull request says where to add it. By e-mail, attach it.',
    ),
    make(
      'a',
      { href: URL.createObjectURL(blob), download: name, class: 'main' },
      `Save ${name} on this device`,
    ),
  ];
}
