import { message } from './message.ts';

export const contacts = {
  editingTrue: message(
    'must be true, or be left out.',
    'Write editing: true for the form for editors, or take the line out.',
    'editing: true',
  ),
  nobodyReceives: message(
    'needs somebody to receive what is proposed: a "repository" on GitHub, or an "email".',
    'Give one of the two, or take "editing" out.',
  ),
  numberNeedsQuotes: message(
    'must be a phone number in quotes, or the leading zero is lost.',
    'Put quotation marks around it, and read every digit again where you found it.',
  ),
  lostZero: message(
    'has lost its leading zero. Put the number in quotes so that the zero stays.',
    'Put quotation marks around it, and read every digit again where you found it.',
  ),
  unknownShortNumber: message(
    'tells readers to use a number that no service here has.',
    'Read it digit by digit. A new number needs a record in content/services first.',
  ),
  notNineNineNine: message(
    'is the service for danger now, but 999 is not among its numbers.',
    'Name the service that is reached by 999, or put its number right.',
  ),
  leavesToItself: message(
    'is an address of this site, so “Leave this site” would not leave it.',
    'Choose an ordinary page of another site that anybody could have been reading.',
    'to: https://www.bbc.co.uk/weather',
  ),
  onlyDigits: message(
    'must be digits and single spaces only.',
    'No brackets, hyphens, +44 or words; one ordinary space between groups. What to say or press belongs in "note:".',
  ),
  foreignNumber: message(
    'is a number outside the United Kingdom. A helpline here has a British number.',
    'Ask for the number that is dialled from here, or give the web page.',
  ),
  premiumNumber: message(
    'is a premium-rate number, which costs callers extra.',
    'Ask the organisation for a number that begins with 01, 02, 03 or 0800, or give its web page.',
  ),
  unusedNumber: message(
    'is not a number in use. A digit may be missing or wrong.',
    'Read it again where it was published, digit by digit. Then ring it.',
  ),
  numberLength: message(
    'has {count} digits, which is not a length that British numbers have.',
    'Most have eleven digits with the zero. Count them, and read the number again.',
  ),
  cannotDial: message(
    'is not a number we know how to dial.',
    'Write the whole number with its area code. Of short numbers only those that the whole country knows are allowed (999, 101, 111 and the like).',
  ),
  mobile: message(
    'is a mobile number, and those belong to one person. Only a text line of an organisation may be one, with "type: text".',
    'Ask the organisation for a number of its own. If it takes texts on that one, write type: text.',
  ),
  numberElsewhere: message(
    'is a number that is already kept in {file}.',
    'Keep each number in one record. Take it out here and name that record, or link to its page.',
  ),
  numberInWords: message(
    'contains a phone number. Each number is kept once, in the record of its service.',
    'In words, use the Phone component with the name of a file in content/services. In facts, name the service or leave the number out.',
    '<Phone service="police-101" />',
  ),
  numberOrUnknown: message(
    'must be a phone number in quotes, or "unknown".',
    'In site.yaml: the number of the partnership in quotation marks, or the word unknown.',
  ),
  oneEmail: message(
    'must be one e-mail address.',
    'One, with an @, and nothing else in the field.',
  ),
  emailOrUnknown: message(
    'must be an e-mail address, or "unknown".',
    'In site.yaml: the mailbox of the partnership, or the word unknown.',
  ),
  longEmail: message(
    'is longer than an e-mail address can be.',
    'Something else was pasted in with it.',
  ),
  personalMailbox: message(
    'contains the mailbox of a person.',
    'Ask for a mailbox of the team or organisation. If there is none, give the web page instead.',
  ),
  wholeAddress: message(
    'must be a whole web address that begins with https:// (or http://).',
    'Open the page and copy its address from the top of the browser.',
  ),
  addressSigns: message(
    'has a letter or a sign that no web address has.',
    'Copy it again from the top of the browser.',
  ),
  plainHttp: message(
    'begins with http://, so that others on the way can read what somebody writes there.',
    'Write https:// instead, and open the page with it. If it does not open, leave the address out.',
  ),
  longAddress: message(
    'is longer than a web address can be.',
    'Open the page and look for a shorter address: what follows a ? can often be left out.',
  ),
  safeLink: message(
    'is an address that Outlook rewrote. It contains the mailbox of whoever received it.',
    'Give the address it leads to.',
  ),
  trackingAddress: message(
    'is an address with tracking: what follows tells the other site where readers came from.',
    'Leave out the part that tracks.',
  ),
  previewAddress: message(
    'is the address of a preview, which will disappear.',
    'Give the address of the page that everybody can open.',
  ),
  ownAddress: message(
    'is a page of this site. Link to it without the name of the site.',
    'Write the address from the first slash after the name of the site.',
  ),
  mustBePostcode: message('must be a postcode.', 'Write all of it, such as SW1A 2AA.'),
  fullPostcode: message(
    'is not a full postcode.',
    'The Royal Mail’s Postcode Finder knows the postcode of an address.',
  ),
  postcodeShape: message(
    'must be written "{postcode}".',
    'Copy the postcode from the message: capitals, one space, and 0 or O, 1 or I where each belongs.',
  ),
};

export const sources = {
  listOfSources: message(
    'must be a list of sources.',
    'Below "sources:" write a dash, then title, publisher and date, each on its own line.',
  ),
  noSources: message(
    'is empty. A fact is published with its source, or not at all.',
    'Write where you read it, or who told you and when. Without either, leave the fact out.',
  ),
  sourceNeeds: message(
    'is missing. A source needs a title, a publisher and a date.',
    'Write the field. Where the page shows no date, write date: no date shown.',
  ),
  documentAndTitle: message(
    'has both a document and a title, publisher, date or address. Keep the document and take the others out.',
    'The paper in content/documents says them already. "part:" may stay: it says where in the paper.',
  ),
  confirmationShape: message(
    'must be the words "not yet", or "on:" with a date and "by:" with a team or role.',
    'If somebody asked the owner, write "on:" and "by:" on two lines under "checked:", indented two spaces. If nobody has, write not yet.',
  ),
  confirmedByPerson: message(
    'seems to be the name of a person.',
    'Write the team or the role: people change, and their names are theirs.',
    'by: Community safety team',
  ),
  sourcesAndChecked: message(
    'is missing. On a page, sources and checked go together.',
    'A page that states facts says where they are from and whether they are confirmed. A page that states none has neither field.',
  ),
};
