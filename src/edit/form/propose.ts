import type { DraftCheck } from '../draft-check.ts';
import type { Attachment } from './attachment-fields.ts';
import { make, makeButton, makeDetails } from './elements.ts';

/** The longest address that mail programs open, with some to spare. */
const longestMail = 1900;

type Proposal = NonNullable<DraftCheck['proposal']>;
type Say = (message: string) => void;

/** The buttons and links that lead on: an issue form, an e-mail, or the file itself on this computer. */
export function waysToPropose(
  { faults, proposal }: DraftCheck,
  why: string,
  attachments: readonly Attachment[],
  { email, save }: DOMStringMap,
  say: Say,
): HTMLElement[] {
  if (!proposal || faults.length > 0) return [];
  if (why.length < 3) return [make('p', {}, 'Say why, and who told you: then it can be proposed.')];
  const { text, files, issue } = proposal;
  const whole = makeDetails('The change as text', make('pre', { tabindex: '0' }, text));
  if (save !== undefined) return [saveButton(save, proposal, attachments, say), whole];
  const copy = makeButton('Copy the change', () => {
    void navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('Your browser did not allow it. Select the text of the change, and copy it.'),
    );
  });
  const mail = `mailto:${email ?? ''}?subject=${encodeURIComponent(`Change: ${files.slice(0, 3).join(', ')}`)}`;
  const filledMail = `${mail}&body=${encodeURIComponent(text)}`;
  const issueLinks = () => {
    if (!issue) return [];
    if (issue.isFilled) return [link('Propose this change on GitHub', issue.address, true)];
    const steps =
      'The change is too long for one press. First copy it; then open the form and paste it where it says “The change”.';
    return [make('p', {}, steps), copy, link('Open the form on GitHub', issue.address, true)];
  };
  const mailLinks = () => {
    if (email === undefined) return [];
    if (filledMail.length < longestMail) return [link('Send it by e-mail instead', filledMail)];
    return [copy, link('Write an e-mail, and paste the change', mail)];
  };
  return [...attachments.flatMap(attachmentSteps), ...issueLinks(), ...mailLinks(), whole];
}

function link(text: string, href: string, isMain = false): HTMLElement {
  const className = isMain ? 'main' : undefined;
  return make('a', { href, class: className, target: '_blank', rel: 'noreferrer' }, text);
}

/** Writes the change into the files on this computer, while `npm run edit` runs. */
function saveButton(
  address: string,
  { text, files }: Proposal,
  attachments: readonly Attachment[],
  say: Say,
): HTMLElement {
  const save = async () => {
    const body = new FormData();
    body.set('change', text);
    for (const { file, blob } of attachments) body.set(file, blob, file);
    const response = await fetch(address, { method: 'POST', body });
    const written = [...files, ...attachments.map(({ file }) => file)].join(', ');
    say(response.ok ? `Written: ${written}.` : await response.text());
  };
  const onClick = () =>
    void save().catch(() => say('It could not be written: is npm run edit still running?'));
  return makeButton('Write it into the file', onClick, true);
}

/** An address cannot hold a file: it is saved under its name, and added where the pull request says. */
function attachmentSteps({ file, blob }: Attachment): HTMLElement[] {
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
