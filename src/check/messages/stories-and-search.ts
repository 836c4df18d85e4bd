import { message } from './message.ts';

export const stories = {
  sameScene: message(
    'is the id of another scene of this story.',
    'Give one of the two another id, and correct the choices that lead to it.',
  ),
  noScene: message(
    'is not a scene of this story.',
    'After "to:" write the "id:" of a scene, letter by letter.',
  ),
  sceneToItself: message(
    'leads back to its own scene.',
    'Let the choice lead to another scene. It can be an earlier one.',
  ),
  unreachedScene: message(
    'is a scene that no choice leads to.',
    'Nobody would ever read it. Let a choice lead to it, or take it out.',
  ),
  noEnding: message(
    'never lead to an ending: readers would go round in circles.',
    'Give one scene of the circle a choice that leads to an ending.',
  ),
  fewEndings: message(
    'have fewer than two endings, so that choosing makes no difference.',
    'Write a second scene with "ending:" in place of "choices:".',
  ),
  frightening: message(
    'contain a word that can frighten a child.',
    'Say what people do and feel. Leave out what happens to a body.',
  ),
  nobodyRings: message(
    'is true, but nobody in the story rings 999.',
    'Where somebody is in danger a scene has to ring 999. Otherwise write danger: false.',
  ),
  unknownSource: message(
    'names a source that is not under "sources".',
    'Under "from:" write titles of the sources of this story, letter by letter.',
  ),
  onePublisher: message(
    'has only one publisher, for a fact that must be right.',
    'Find a second source from another publisher, or take "vital:" out if nobody is hurt by a mistake.',
  ),
  unknownPerson: message(
    'is not the id of anybody under "people".',
    'After "who:" write the "id:" of one of the people of the story.',
  ),
  storyLength: message(
    'take from {from} to {to} minutes to read, on the shortest and the longest path.',
    'Add a scene to the shortest path, or shorten the longest. npm run story shows both.',
  ),
  storyAge: message(
    'are easy to read from about age {age} on.',
    'Shorter sentences and shorter words: the reader is ten.',
  ),
  sceneEnd: message(
    'A scene has either "choices" or an "ending".',
    'A scene that goes on has choices. A scene where it stops has an ending. None has both.',
  ),
  sceneList: message(
    'must be a list of scenes.',
    'From three to twenty-four scenes, each after a dash with its "id:", "title:" and "words:".',
  ),
  threeLines: message(
    'must be three lines.',
    'Under "learnt:" write three lines, each after a dash.',
  ),
  sceneId: message(
    'must be small letters and numbers joined by hyphens.',
    'An id such as at-the-gate.',
  ),
  personId: message('must be small letters joined by hyphens.', 'An id such as jo.'),
};

export const search = {
  saidElsewhere: message(
    'is also on {file}, a page on another subject.',
    'Keep the phrase on one page, or on pages that share a topic; or give a reason under "shared:" in slang.yaml.',
  ),
  opensNothing: message(
    'does not open a crisis box.',
    'Write words that match "when:" and "not:" of this pattern, or correct those two.',
  ),
  opensAnother: message(
    'opens “{name}” instead.',
    'Write words that match "when:" and "not:" of this pattern, and no pattern before it.',
  ),
  opensHarmless: message(
    'opens “{name}”, although it is harmless.',
    'Under "not:" of the pattern, write a word that only the harmless one has; or take it out of "harmless:".',
  ),
};
