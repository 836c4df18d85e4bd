/**
 * Names that people in Britain often have, so that a mailbox named after a person can be told from
 * one named after a team. Those that are words as well (Grace, Hope) are left out.
 */
const given =
  'aaron abdul abdullah abigail abu adam adrian agnieszka ahmed aisha alan alana albert alex alexander alexandra alfie ali alice alison amanda amelia amina amir amy ana andrea andrew andy angela anita ann anna anne annie anthony antonio arthur asha ashley ayesha barbara barry becky ben benjamin bernard beth bethany bilal bill billy bob bradley brandon brenda brian bridget bruce bryan callum cameron carl carla carly carol caroline catherine cathy charles charlie charlotte chris christian christina christine christopher claire clare clive colin connor craig cristina daisy dale daniel danielle danny darren dave david dawn dean deborah debbie declan denise dennis derek diana diane dominic donna dorothy doug douglas duncan dylan eddie edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie elliot emily emma eric erin ethan evan eve evelyn fatima fiona florence frances francesca frank fred freddie frederick gareth garry gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gillian gina glen glenn gordon graeme graham greg gregory hamza hannah harriet harry harvey hassan hayley heather helen henry holly howard hugh hussein ian ibrahim imran irene isaac isabel isabella isla ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jason jay jean jeff jeffrey jemma jennifer jenny jeremy jerry jess jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan jose joseph josh joshua joyce juan judith julia julian julie june justin karen karl kate katherine kathleen kathryn katie kayleigh keith kelly ken kenneth kerry kevin khadija kieran kim kirsty krzysztof kyle lara laura lauren lawrence leah leanne lee leon leonard lesley leslie lewis liam lianne linda lindsay lisa liz lloyd lorraine louis louise lucas lucy luke lydia lynn lynne maciej malcolm mandy marc marcin marcus margaret maria marie marilyn mario marion martin mary maryam matt matthew maureen max maxine megan melanie melissa michael michelle mick mike miriam mohamed mohammad mohammed mohammad molly monica morgan muhammad nadia nancy naomi natalie natasha nathan neil niall nicholas nick nicola nicole nigel noah noel nora norman olga oliver olivia omar oscar owen pamela pat patricia patrick paul paula pauline peter phil philip philippa phillip phoebe piotr priya rachael rachel ralph raymond rebecca reece rhys richard rita rob robert roberto robin roger ron ronald rory rosemary rosie ross roy russell ruth ryan sabrina sally sam samantha samir samuel sandra sara sarah saskia scott sean sebastian shane shannon sharon shaun sheila shirley sian simon sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tania tanya tara ted teresa terence terry theo theresa thomas tim timothy tina toby tom tomasz tony tracey tracy trevor valerie vanessa vera veronica vicki vicky vincent violet vivien wayne wendy william yasmin yusuf yvonne zachary zainab zara zoe';

const family =
  'adams ahmed akhtar ali allen anderson andrews armstrong atkinson bailey baker barker barnes begum bell bennett berry booth bradley brooks brown burton butler campbell carr carter chapman chambers clark clarke cole collins cook cooper cox cunningham davies davis dawson dean dixon edwards ellis evans fisher fletcher foster fox gardner george gibson gill gordon graham grant gray green griffiths hall hamilton harper harris harrison hart harvey hawkins henderson hill holmes howard hudson hughes hunt hunter hussain jackson james jenkins john johnson johnston jones kaur kelly kennedy khan king knight lane lawrence lawson lee lewis lloyd macdonald marshall martin mason matthews mccarthy mcdonald miller mills mitchell moore morgan morris murphy murray newman nicholls oliver owen palmer parker parry patel payne pearce pearson perry phillips pearson porter powell price reed reid reynolds richards richardson roberts robertson robinson rogers rose ross russell ryan saunders scott shah shaw simpson singh smith spencer stevens stewart stone sullivan taylor thomas thompson thomson turner wagner walker walsh ward warren washington watson watts webb wells west white wilkinson williams williamson willis wilson wood woods wright young';

export const givenNames: ReadonlySet<string> = new Set(given.split(' '));
export const familyNames: ReadonlySet<string> = new Set(family.split(' '));

/** Titles before the name of a person. */
const title =
  /^(?:mr|mrs|ms|miss|dr|cllr|councillor|pc|pcso|ps|sgt|sergeant|inspector|insp)\.? \p{Lu}/iu;

/** True if words are the name of a person: with a title, a given name or an initial. */
export function isPersonName(words: string): boolean {
  const parts = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (title.test(words) && parts.length <= 3) return true;
  const isInitial = first.length === 1 && familyNames.has(last);
  return (
    parts.length <= 3 &&
    (isInitial || (givenNames.has(first) && !ofTeams.test(parts.slice(1).join(' '))))
  );
}

/** Words that make a name with a given name in it one of a team or a place. */
const ofTeams =
  /\b(?:centre|council|desk|group|hall|house|library|office|officers?|organisers?|partnership|police|school|service|staff|surgery|team|unit|ward|wardens?)\b/;
