package org.lac4j.geo.report;

/** A look at every text of a page. */
final class Contrast {

  /** The lowest contrast of a text with the ground behind it, as WCAG 2 measures it; names on the map stand on white. */
  static final String LOWEST =
      """
      (() => {
        const light = c => {
          const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = e => {
          for (; e; e = e.parentElement) {
            const c = getComputedStyle(e).backgroundColor;
            if (!/, 0\\)|transparent/.test(c)) { return c; }
          }
          return 'rgb(255, 255, 255)';
        };
        let lowest = 21;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const e = node.parentElement;
          if (node.data.trim() && !e.closest('svg, script, style')) {
            const a = light(getComputedStyle(e).color);
            const b = light(ground(e));
            lowest = Math.min(lowest, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
          }
        }
        return lowest;
      })()""";

  private Contrast() {}
}
