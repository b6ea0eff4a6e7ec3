// Where a visitor's answer lies, told a second time: a cookie, a copy in localStorage, or the open page alone.

const DAY = 864e5;

/** What a visitor said. */
export interface Said {
  readonly at: number;
  readonly days: number;
  readonly revision: string;
  readonly mode: string;
  readonly gpc: boolean;
  readonly categories: Readonly<Record<string, boolean>>;
  /** The services whose answer is another than their category's. */
  readonly apart: Readonly<Record<string, boolean>>;
  /** Where each service was when it was asked about. */
  readonly places: Readonly<Record<string, string>>;
}

/** Whether a visitor refused anything. */
export const refuses = ({ categories, apart }: Said): boolean =>
  Object.values({ ...categories, ...apart }).includes(false);

/** A browser's storage for one site; what is blocked keeps what it has, and shows it to nobody. */
export function visitStorage(now: () => number) {
  let cookie: { readonly said: Said; readonly until: number } | undefined;
  let local: Said | undefined;
  let page: Said | undefined;
  /** What this page wrote last. It counts as long as there is any answer, and after another of the same moment. */
  let own: Said | undefined;
  /** What was forgotten in this page while it could not be reached. */
  let forgotten: Said[] = [];
  const blocked = { cookie: false, local: false };
  const history: Said[] = [];

  const inCookie = () => (cookie && !blocked.cookie && now() < cookie.until ? cookie.said : undefined);
  const all = () =>
    [inCookie(), blocked.local ? undefined : local, page].flatMap((said) =>
      said && !forgotten.includes(said) ? [said, own ?? said] : [],
    );

  /** The newest answer; what a wrong clock has put into the future comes last. */
  const read = (): Said | undefined =>
    all().sort((one, other) => {
      const [early, late] = [one, other].map(({ at }) => at > now() + DAY);
      return Number(early) - Number(late) || other.at - one.at;
    })[0];

  return {
    blocked,
    history,
    read,
    inCookie,
    write(said: Said) {
      history.push(said);
      if (!blocked.cookie) cookie = { said, until: now() + said.days * DAY };
      if (!blocked.local) local = blocked.cookie || refuses(said) ? said : undefined;
      page = blocked.cookie && blocked.local ? said : undefined;
      own = said;
    },
    clear() {
      forgotten.push(...all());
      if (!blocked.cookie) cookie = undefined;
      if (!blocked.local) local = undefined;
      page = undefined;
      own = undefined;
    },
    /** The page is left: what it alone knew is gone. */
    leave() {
      page = undefined;
      own = undefined;
      forgotten = [];
    },
    /** A response brings a cookie back; another tab writes as this one would. */
    respond: (said: Said) => void (cookie = { said, until: now() + said.days * DAY }),
    deleteCookies: () => void (cookie = undefined),
    /** A page that looks puts the newest answer into a cookie that has another. */
    look() {
      const newest = read();
      const there = inCookie();
      if (newest && there && newest !== there) cookie = { said: newest, until: newest.at + newest.days * DAY };
    },
  };
}
