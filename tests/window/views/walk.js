// One step of a walk through a part of the window by keyboard. A stop is good if it has a name, is in sight, and looks
// otherwise with the focus than without it: outline, shadow, border or ground of the control, of its label, or of what holds it.
// Where words are written the cursor shows the place.
const [part, act] = arguments;
const root = document.querySelector(part);
const now = document.activeElement;
const WRITTEN = 'textarea, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=button])';

const holders = (it) => [it, it.closest('label'), it.parentElement, it.nextElementSibling].filter(Boolean);
const look = (it) =>
  holders(it)
    .map((each) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(each);
      return [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow, borderColor, backgroundColor].join();
    })
    .join(' | ');

const name = (it) => {
  axe.setup(document);
  const text = axe.commons.text.accessibleText(it);
  axe.teardown();
  return text.trim();
};

const inSight = (it) =>
  [it, it.closest('label')].filter(Boolean).some((each) => {
    const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
    return width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight && each.checkVisibility({ opacityProperty: true });
  });

function arrive() {
  walk.stops.push({ it: now, look: look(now), name: name(now), inSight: inSight(now), written: now.matches(WRITTEN) });
}

/** How the last stop looks now that the focus has gone on. */
function leave() {
  const last = walk.stops.at(-1);
  if (last && last.it.isConnected) last.shows = last.look !== look(last.it);
}

/** Which keys lead on from here. */
function next() {
  if (now?.matches('.ProseMirror, .source textarea')) return ['Escape', 'Tab'];
  return [{ menu: 'Down', toolbar: 'Right' }[root.getAttribute('role')] ?? 'Tab'];
}

switch (act) {
  case 'begin':
    globalThis.walk = { stops: [] };
    if (part === 'body') now.blur();
    else if (!root.contains(now)) return null;
    else arrive();
    return next();
  case 'step':
    // Within a frame the focus goes through what only the frame knows.
    if (now === walk.stops.at(-1)?.it) return now.matches('iframe') ? next() : null;
    leave();
    if (!now || now === document.body || !root?.contains(now) || walk.stops.some(({ it }) => it === now)) return null;
    arrive();
    return walk.stops.at(-1).inSight ? next() : 'scrolling';
  case 'look':
    // What the focus was given to comes into sight with the next frame.
    walk.stops.at(-1).inSight = inSight(now);
    return next();
  case 'end':
    // Back to where it began, from where Escape is to lead out.
    if (walk.stops[0]?.it.isConnected && part !== 'body') walk.stops[0].it.focus();
    if (part === 'body' && walk.stops.length < 10) return [`a page has more than ${walk.stops.length} stops`];
    return walk.stops.flatMap(({ it, shows, name, inSight, written }) => {
      const where = `${it.outerHTML.slice(0, 140)}`;
      return [!name && `no name: ${where}`, !inSight && `out of sight: ${where}`, shows === false && !written && `no sign of the focus: ${where}`].filter(Boolean);
    });
}
