// A picture to look at while the window is built: a harbour at dusk, its colours chosen by the name.

export function drawing(name: string): string {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 60;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">
    <defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${200 + hue} 45% 38%)"/><stop offset=".6" stop-color="hsl(${20 + hue} 70% 72%)"/><stop offset="1" stop-color="hsl(${30 + hue} 80% 82%)"/></linearGradient></defs>
    <rect width="1600" height="1000" fill="url(#s)"/><circle cx="1120" cy="560" r="70" fill="#fff3d6"/>
    <path d="M0 600 L260 520 420 580 700 470 980 600 1300 540 1600 610 V700 H0Z" fill="hsl(${215 + hue} 25% 32%)"/>
    <rect y="640" width="1600" height="360" fill="hsl(${205 + hue} 35% 28%)"/>
    <path d="M420 690 h520 l-60 80 h-400z M520 690 v-90 h260 v90 M620 600 v-60 h60 v60" fill="#f6f1e6"/>
    <path d="M0 820 q100 -16 200 0 t200 0 200 0 200 0 200 0 200 0 200 0 200 0" stroke="#fff" stroke-opacity=".25" fill="none" stroke-width="6"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
