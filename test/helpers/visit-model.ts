// What has to hold for a visitor, told a second time: from the contract and the README's tables, and from nothing of src/.
// A visit is the browser (what it keeps, its clock, its signal) and the page that is open; a page is written by its site.
import { refuses, visitStorage, type Said } from './visit-storage.js';

const DAY = 864e5;
const MODES = ['notice', 'opt-out', 'opt-in'];

/** What a site asks for on one page. */
export interface Site {
  readonly revision: string;
  /** Each category, and whether it is always on. */
  readonly categories: Readonly<Record<string, boolean>>;
  /** Each service, and the category that it is in. */
  readonly services: Readonly<Record<string, string>>;
  readonly mode: 'notice' | 'opt-out' | 'opt-in';
  readonly hearsGpc: boolean;
}

type Answers = Readonly<Record<string, boolean>>;
type AnswerTo = (name: string) => boolean | undefined;

/** What a visitor does with the answers. */
export type Act =
  | { readonly does: 'acceptAll' | 'rejectAll' | 'withdraw' | 'optOut' | 'reset' }
  | { readonly does: 'set'; readonly choices: Answers; readonly services: Answers };

/** Where a no is about data that is sold. */
const soldIn = ({ categories }: Site): string[] => {
  const optional = Object.keys(categories).filter((name) => !categories[name]);
  return optional.includes('targeting')
    ? ['targeting']
    : optional.filter((name) => !['functionality', 'analytics', 'preference'].includes(name));
};

/** A visitor who has said nothing yet. `now` is the time as the browser has it. */
export function visitModel(now: () => number) {
  const storage = visitStorage(now);
  let site: Site;
  let gpc = false;
  let minor = false;

  const isEarly = ({ at }: Said) => at > now() + DAY;

  function isDecided(): boolean {
    const said = storage.read();
    if (!said || isEarly(said) || now() >= said.at + said.days * DAY || said.revision !== site.revision) return false;
    const isAsked = (name: string) => !site.categories[name];
    const isNew = Object.keys(site.categories).some((name) => isAsked(name) && !(name in said.categories));
    const hasMoved = Object.entries(site.services).some(
      ([name, category]) => isAsked(category) && said.places[name] !== category,
    );
    const grants = Object.values({ ...said.categories, ...said.apart }).includes(true);
    return !isNew && !hasMoved && !(grants && MODES.indexOf(site.mode) > MODES.indexOf(said.mode));
  }

  /** The README's table, its rows in their order. */
  function holds(category: string, answer: boolean | undefined): boolean {
    if (minor || answer === false) return false;
    const isSold = gpc && site.hearsGpc && soldIn(site).includes(category);
    if (answer && isDecided()) return !isSold || !!storage.read()?.gpc;
    return site.mode !== 'opt-in' && !isSold;
  }

  function allows(name: string): boolean {
    if (site.categories[name]) return true;
    const said = storage.read();
    if (name in site.categories) return holds(name, said?.categories[name]);
    const category = site.services[name];
    if (!category || !(category in site.categories)) return false;
    return site.categories[category] || holds(category, said?.apart[name] ?? said?.categories[category]);
  }

  function decide(does: Act['does'], categoryAnswer: AnswerTo, serviceAnswer: AnswerTo): void {
    const previous = storage.read();
    const asked = Object.keys(site.categories).filter((name) => !site.categories[name]);
    const places = Object.fromEntries(Object.entries(site.services).filter(([, category]) => asked.includes(category)));
    const categories = Object.fromEntries(asked.map((name) => [name, !minor && !!categoryAnswer(name)]));
    const apart = Object.fromEntries(
      Object.keys(places).flatMap((name) => {
        const answer = minor ? false : serviceAnswer(name);
        return answer === undefined || answer === categories[places[name] as string] ? [] : [[name, answer]];
      }),
    );
    const isLong = does === 'optOut' || (site.mode === 'opt-out' && refuses({ categories, apart } as Said));
    storage.write({
      at: previous && !isEarly(previous) ? Math.max(now(), previous.at + 1) : now(),
      days: isLong ? 365 : 182,
      revision: site.revision,
      mode: site.mode,
      gpc: gpc && site.hearsGpc,
      categories,
      apart,
      places,
    });
  }

  /** Some answers; whatever is not named stays as it holds, and no yes that holds no more is given again. */
  function answer(does: Act['does'], choices: Answers, services: Answers): void {
    const said = storage.read();
    const before = Object.fromEntries(
      [...Object.keys(site.categories), ...Object.keys(site.services)].map((name) => [name, allows(name)]),
    );
    decide(
      does,
      (name) => choices[name] ?? before[name],
      (name) => {
        if (name in services) return services[name];
        if (choices[site.services[name] as string] === false) return undefined;
        return said?.apart[name] && before[name];
      },
    );
  }

  return {
    storage,
    isDecided,
    allows,
    /** Another page of the site, in which nobody is known to be a minor. */
    open(next: Site, sendsGpc: boolean) {
      [site, gpc, minor] = [next, sendsGpc, false];
      storage.leave();
      storage.look();
    },
    setMinor: (is: boolean) => void (minor = is),
    do(act: Act) {
      if (act.does === 'reset') storage.clear();
      else if (act.does === 'set') answer('set', act.choices, act.services);
      else if (act.does === 'optOut')
        answer('optOut', Object.fromEntries(soldIn(site).map((name) => [name, false])), {});
      else
        decide(
          act.does,
          () => act.does === 'acceptAll',
          () => act.does === 'acceptAll',
        );
    },
  };
}
