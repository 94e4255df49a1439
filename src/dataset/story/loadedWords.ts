/** A word that judges. */
interface LoadedWord {
  readonly form: RegExp;
  /** The word as an editor would type it, for the guide. */
  readonly word: string;
  /** What a neutral sentence says in its place. */
  readonly instead: string;
}

const loaded = (form: RegExp, word: string, instead: string): LoadedWord => ({
  form,
  word,
  instead,
});

/** Words that judge, with what a neutral sentence says instead. The guide lists them. */
export const LOADED_WORDS: readonly LoadedWord[] = [
  loaded(/\bregimes?\b/i, 'regime', 'government'),
  loaded(/\bcommunist(?: party)? china\b/i, 'Communist China', 'China'),
  loaded(/\bred china\b/i, 'Red China', 'China'),
  loaded(/\b(?:tech|telecoms?) giant\b/i, 'tech giant', 'company'),
  loaded(/\bspy firm\b/i, 'spy firm', 'company'),
  loaded(/\bso-called\b/i, 'so-called', 'the name without it, or who calls it so'),
  loaded(/\bnotorious(?:ly)?\b/i, 'notorious', 'what happened, with its source'),
  loaded(/\bcontroversial\b/i, 'controversial', 'who disputes it, and why'),
  loaded(/\bcrack(?:ed|s)? ?down\b/i, 'crackdown', 'what was decided'),
  loaded(
    /\b(?:cav(?:ed|es|ing)|kowtow(?:ed|s|ing)?|bow(?:ed|s|ing)? to|capitulat\w+)\b/i,
    'caved',
    'changed its decision',
  ),
  loaded(
    /\b(?:bull(?:y|ied|ying)|strong-arm\w*|arm-twist\w*)\b/i,
    'bullied',
    'urged, or warned of',
  ),
  loaded(/\b(?:bombshell|shocking|explosive|damning)\b/i, 'bombshell', 'what was said, by whom'),
  loaded(/(?<!\b(?:is|are|was|were|be|been) )\badmit(?:s|ted|ting)?\b/i, 'admitted', 'said'),
  loaded(/\breveal(?:s|ed|ing)?\b/i, 'revealed', 'said, or published'),
  loaded(
    /\b(?:obviously|clearly|of course|undoubtedly)\b/i,
    'clearly',
    'nothing: let the source say it',
  ),
  loaded(/\bhawk(?:s|ish)?\b/i, 'hawkish', 'what they argued for'),
];
