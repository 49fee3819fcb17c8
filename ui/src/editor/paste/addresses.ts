// Addresses without what only follows the reader around, undone where that is safe: what is left leads to the same page.

/** What is added to addresses so that a click can be told from others. Nobody's page is chosen by these. */
const FOLLOWERS = new Set([
  'dclid', 'fbclid', 'gbraid', 'gclid', 'gclsrc', 'igsh', 'igshid', 'li_fat_id', 'mc_cid', 'mc_eid', 'mibextid', 'mkt_tok', 'msclkid',
  'oly_anon_id', 'oly_enc_id', 'srsltid', 'ttclid', 'twclid', 'vero_id', 'wbraid', 'wickedid', 'yclid', 'ysclid', '_hsenc', '_hsmi', '_openstat',
]);

const isFollower = (key: string) => FOLLOWERS.has(key) || /^(utm|hsa|pk|mtm)_[a-z_]+$/.test(key);

/** Other people's doors: on these hosts and paths, the page meant is named by that key. */
const DOORS: { host: RegExp; path: RegExp; key: string }[] = [
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, key: 'q' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, key: 'url' },
  { host: /^(l|lm|m|www)\.facebook\.com$/, path: /^\/l\.php$/, key: 'u' },
  { host: /^l\.instagram\.com$/, path: /^\/$/, key: 'u' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, key: 'url' },
  { host: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, key: 'q' },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)\/?$/, key: 'url' },
  { host: /^(www\.)?vk\.com$/, path: /^\/away\.php$/, key: 'to' },
  { host: /^(www\.)?t\.umblr\.com$/, path: /^\/redirect$/, key: 'z' },
  { host: /^(duckduckgo|html\.duckduckgo)\.com$/, path: /^\/l\/$/, key: 'uddg' },
  { host: /^(www\.)?steamcommunity\.com$/, path: /^\/linkfilter\/$/, key: 'u' },
];

/** How many doors may stand one behind another. */
const DEEPEST = 5;

/** The address that is meant, without what follows the reader. One with nothing to leave out stays as it was written. */
export function cleanAddress(address: string, doors = DEEPEST): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return address;
  const behind = doors > 0 ? pageBehind(url) : null;
  if (behind) return cleanAddress(behind, doors - 1);
  return withoutFollowers(address, url);
}

function pageBehind(url: URL): string | null {
  for (const { host, path, key } of DOORS) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    const behind = url.searchParams.get(key);
    if (behind && /^https?:\/\//i.test(behind) && URL.canParse(behind)) return behind;
  }
  return null;
}

/** Cut out of the text and not printed anew, so that nothing else of the address changes. */
function withoutFollowers(address: string, url: URL): string {
  if (![...url.searchParams.keys()].some(isFollower)) return address;
  const [, before, query, hash] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? ['', address, '', ''];
  const kept = query.split('&').filter((pair) => !isFollower(decoded(pair.split('=')[0])));
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
