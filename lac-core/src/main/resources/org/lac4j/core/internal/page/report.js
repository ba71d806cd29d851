'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const svg = document.querySelector('#frame svg');
  const whole = svg.getAttribute('viewBox').split(' ').map(Number);
  const body = document.querySelector('tbody');
  const rows = [...body.rows];
  const filters = [...document.querySelectorAll('.filters input')];
  const patterns = [...svg.querySelectorAll('pattern')].map(one => [one, one.getAttribute('patternTransform') || '']);
  const labels = [...svg.querySelectorAll('.label')];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let view = whole;
  let frame = 0;

  // The map: a view is x, y, width and height of what is seen. Symbols and hatches keep their size on the screen.
  const draw = next => {
    view = next;
    svg.setAttribute('viewBox', next.join(' '));
    const scale = Math.max(next[2] / svg.clientWidth, next[3] / svg.clientHeight);
    svg.style.setProperty('--zoom', scale);
    patterns.forEach(([pattern, turn]) => pattern.setAttribute('patternTransform', `${turn} scale(${scale})`));
  };
  // A name steps aside for a symbol; of names that would cover each other, those that come first stay.
  const label = () => {
    const meet = (box, other) => !(box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
    const pins = [...svg.querySelectorAll('.pin:not(.off)')].map(pin => pin.getBoundingClientRect());
    const kept = [];
    for (const name of labels) {
      name.setAttribute('y', 0);
      const box = name.getBoundingClientRect();
      const moved = y => new DOMRect(box.x, box.y + y, box.width, box.height);
      const step = [0, box.height, -box.height].find(y => !pins.some(pin => meet(moved(y), pin))) || 0;
      name.setAttribute('y', step);
      const free = kept.every(other => !meet(moved(step), other));
      name.classList.toggle('covered', !free);
      if (free) {
        kept.push(moved(step));
      }
    }
  };
  const rest = target => {
    draw(target);
    label();
  };
  const go = target => {
    cancelAnimationFrame(frame);
    if (still.matches) {
      rest(target);
      return;
    }
    const from = view;
    const start = performance.now();
    const step = now => {
      const share = Math.min(1, Math.max(0, now - start) / 250);
      const eased = share * (2 - share);
      if (share === 1) {
        rest(target);
      } else {
        draw(from.map((value, i) => value + (target[i] - value) * eased));
        frame = requestAnimationFrame(step);
      }
    };
    frame = requestAnimationFrame(step);
  };
  const zoom = factor => {
    const least = whole[2] / 1e5;
    const width = Math.min(whole[2], Math.max(least, view[2] * factor));
    const height = view[3] * width / view[2];
    go(width === whole[2] ? whole : [view[0] + (view[2] - width) / 2, view[1] + (view[3] - height) / 2, width, height]);
  };
  const move = (x, y) => go([view[0] + x * view[2], view[1] + y * view[3], view[2], view[3]]);
  const around = box => {
    const size = Math.max(box[2], box[3]);
    const edge = size ? size / 2 + whole[2] / 5000 : whole[2] / 50;
    return [box[0] - edge, box[1] - edge, box[2] + 2 * edge, box[3] + 2 * edge];
  };

  new ResizeObserver(() => rest(view)).observe(svg);

  // A row and what belongs to it on the map.
  const drawn = id => svg.querySelectorAll(`[data-for="${id}"]`);
  const select = (row, scroll) => {
    document.querySelectorAll('tr[aria-current]').forEach(other => other.removeAttribute('aria-current'));
    svg.querySelectorAll('.on').forEach(other => other.classList.remove('on'));
    row.setAttribute('aria-current', 'true');
    drawn(row.id).forEach(shape => shape.classList.add('on'));
    if (row.dataset.box) {
      go(around(row.dataset.box.split(' ').map(Number)));
    }
    if (scroll) {
      row.scrollIntoView({ block: 'nearest', behavior: still.matches ? 'auto' : 'smooth' });
    }
  };
  body.addEventListener('click', event => {
    const button = event.target.closest('.show');
    if (button) {
      select(button.closest('tr'), false);
      const box = byId('frame').getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) {
        byId('frame').scrollIntoView({ block: 'center' });
      }
    }
  });
  svg.addEventListener('click', event => {
    const shape = event.target.closest('[data-for], .area');
    if (!shape) {
      return;
    }
    const row = shape.dataset.for && byId(shape.dataset.for);
    if (row && !row.hidden) {
      select(row, true);
    } else {
      const box = shape.getBBox();
      go(around([box.x, box.y, box.width, box.height]));
    }
  });
  byId('closer').addEventListener('click', () => zoom(0.5));
  byId('farther').addEventListener('click', () => zoom(2));
  byId('whole').addEventListener('click', () => go(whole));
  const keys = {
    ArrowLeft: () => move(-0.25, 0), ArrowRight: () => move(0.25, 0),
    ArrowUp: () => move(0, -0.25), ArrowDown: () => move(0, 0.25),
    '+': () => zoom(0.5), '=': () => zoom(0.5), '-': () => zoom(2), '0': () => go(whole), Escape: () => go(whole)
  };
  byId('frame').addEventListener('keydown', event => {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  // Sorting: by the number or text of a column; rows that are equal stay in their order.
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
  };
  const compare = (a, b) => typeof a === 'number' ? a - b : a.localeCompare(b, 'en', { numeric: true });
  document.querySelectorAll('th > button').forEach(button => {
    const heading = button.parentElement;
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      const first = heading.classList.contains('number') ? 'descending' : 'ascending';
      const other = first === 'ascending' ? 'descending' : 'ascending';
      const order = before === first ? other : first;
      document.querySelectorAll('th[aria-sort]').forEach(th => th.setAttribute('aria-sort', 'none'));
      heading.setAttribute('aria-sort', order);
      const column = heading.cellIndex;
      const sign = order === 'ascending' ? 1 : -1;
      rows.sort((a, b) => sign * compare(value(a, column), value(b, column)));
      body.append(...rows);
    });
  });

  // Filters: by the group of a row.
  const filter = () => {
    const shown = new Set(filters.filter(input => input.checked).map(input => input.value));
    let count = 0;
    for (const row of rows) {
      row.hidden = !shown.has(row.dataset.group);
      count += row.hidden ? 0 : 1;
    }
    svg.querySelectorAll('[data-group]').forEach(shape => shape.classList.toggle('off', !shown.has(shape.dataset.group)));
    label();
    const status = byId('status');
    status.textContent = count === rows.length
      ? `${count} ${count === 1 ? status.dataset.one : status.dataset.several}.`
      : `${count} of ${rows.length} ${status.dataset.several}.`;
  };
  filters.forEach(input => input.addEventListener('change', filter));
  filter();
})();
