package org.lac4j.rules.simulation.internal.events;

import java.util.Arrays;

/**
 * The events to come, in a calendar (after Brown, "Calendar Queues", 1988): the time is cut into pages of some 70 minutes,
 * and an event is only noted on its page, in no order.
 *
 * <p>Those of the page that is open stand in a heap, which so holds a few at a time, however many are to come. The pages of
 * some 200 days make a book; what comes after it is kept apart, and looked through when the next book is begun. Events come
 * in the order of their time and then of their number, as from one heap of them all. Adding and taking allocate nothing
 * once the arrays have grown.
 */
public final class EventCalendar {

  private static final int PAGE_BITS = 22;
  private static final int BOOK_BITS = 12;
  private static final int PAGES = 1 << BOOK_BITS;
  private static final int FIRST_CAPACITY = 256;
  private static final int NONE = -1;

  /** The events of the open page, and any that were added for an earlier one. */
  private final EventHeap open = new EventHeap();

  /** By page of the book, the note added last. */
  private final int[] pages = new int[PAGES];

  /** A bit for each page with a note. */
  private final long[] written = new long[PAGES / Long.SIZE];

  /** The open page, counted from 1970. */
  private long page;

  /** The last note of those for later books. */
  private int later;

  private long[] times = new long[FIRST_CAPACITY];
  private long[] events = new long[FIRST_CAPACITY];

  /** By note, the one before it on its page, or among those that are free. */
  private int[] before = new int[FIRST_CAPACITY];

  private int used;
  private int free;
  private long time;
  private long event;

  public EventCalendar() {
    clear(0);
  }

  /** Forgets all events, and opens at a moment. */
  public void clear(long from) {
    open.clear();
    Arrays.fill(pages, NONE);
    Arrays.fill(written, 0);
    page = from >> PAGE_BITS;
    later = NONE;
    used = 0;
    free = NONE;
  }

  /** Takes the next event, if there is one; {@link #time} and {@link #event} tell it until another is added or taken. */
  public boolean next() {
    if (!open.next()) {
      return turn();
    }
    time = open.time();
    event = open.event();
    return true;
  }

  /** The time of the event just taken. */
  public long time() {
    return time;
  }

  /** The event just taken. */
  public long event() {
    return event;
  }

  /** Adds an event. */
  public void add(long time, long event) {
    long its = time >> PAGE_BITS;
    if (its <= page) {
      open.add(time, event);
      return;
    }
    int note = note(time, event);
    if (its >> BOOK_BITS == page >> BOOK_BITS) {
      write(note, its);
    } else {
      before[note] = later;
      later = note;
    }
  }

  private int note(long time, long event) {
    int note = free;
    if (note != NONE) {
      free = before[note];
    } else {
      if (used == times.length) {
        times = Arrays.copyOf(times, 2 * used);
        events = Arrays.copyOf(events, 2 * used);
        before = Arrays.copyOf(before, 2 * used);
      }
      note = used++;
    }
    times[note] = time;
    events[note] = event;
    return note;
  }

  private void write(int note, long its) {
    int at = (int) its & (PAGES - 1);
    before[note] = pages[at];
    pages[at] = note;
    written[at / Long.SIZE] |= 1L << at;
  }

  /** Opens the next page with a note, in this book or a later one. */
  private boolean turn() {
    int at = nextWritten((int) page & (PAGES - 1));
    if (at == NONE) {
      if (later == NONE) {
        return false;
      }
      beginBook();
      at = nextWritten(0);
    }
    page = (page & -PAGES) | at;
    written[at / Long.SIZE] &= ~(1L << at);
    take(pages[at]);
    pages[at] = NONE;
    return true;
  }

  /** Takes the first event of a page whose last note is given, mostly its only one. */
  private void take(int last) {
    int note = last;
    time = times[note];
    event = events[note];
    while (before[note] != NONE) {
      note = before[note];
      if (times[note] < time || (times[note] == time && events[note] < event)) {
        open.add(time, event);
        time = times[note];
        event = events[note];
      } else {
        open.add(times[note], events[note]);
      }
    }
    before[note] = free;
    free = last;
  }

  /** The first page from one on with a note. */
  private int nextWritten(int from) {
    int word = from / Long.SIZE;
    long bits = written[word] & (-1L << from);
    while (bits == 0) {
      if (++word == written.length) {
        return NONE;
      }
      bits = written[word];
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }

  /** Begins the book of the next event of those for later books, and notes on its pages what belongs there. */
  private void beginBook() {
    long book = Long.MAX_VALUE;
    for (int note = later; note != NONE; note = before[note]) {
      book = Math.min(book, times[note] >> (PAGE_BITS + BOOK_BITS));
    }
    page = book << BOOK_BITS;
    int note = later;
    later = NONE;
    while (note != NONE) {
      int next = before[note];
      long its = times[note] >> PAGE_BITS;
      if (its >> BOOK_BITS == book) {
        write(note, its);
      } else {
        before[note] = later;
        later = note;
      }
      note = next;
    }
  }
}
