package org.lac4j.rules.internal.timeframeshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.mirror.Mirror;
import org.lac4j.rules.mirror.Reflection;
import org.lac4j.rules.mirror.Spread;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.timeframe.WaitChange;

/** The shapes of timeframes and the mirror, found by service loading. */
public final class TimeframeCatalogue implements ShapeCatalogue {

  /** Found by service loading. */
  public TimeframeCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    ImmutableMap.Builder<Class<?>, Shape<?>> shapes =
        ImmutableMap.<Class<?>, Shape<?>>builder()
            .put(Timeframes.class, DocumentShape.of(TimeframeShapes.TIMEFRAMES))
            .put(Timeframe.class, TimeframeShapes.TIMEFRAME)
            .put(WaitChange.class, TimeframeShapes.CHANGE)
            .put(WaitChange.Kind.class, TextShape.constants(WaitChange.Kind.class))
            .put(ExpectedWait.class, TimeframeShapes.WAIT)
            .put(ExpectedWait.Basis.class, TimeframeShapes.BASIS)
            .put(ExpectedWait.Why.class, TextShape.constants(ExpectedWait.Why.class))
            .put(Mirror.class, DocumentShape.of(MirrorShapes.MIRROR))
            .put(Reflection.class, MirrorShapes.REFLECTION)
            .put(Reflection.Counts.class, MirrorShapes.COUNTS)
            .put(Spread.class, MirrorShapes.SPREAD)
            .put(Spread.Chance.class, MirrorShapes.CHANCE)
            .put(Spread.Measured.class, TextShape.constants(Spread.Measured.class))
            .put(Spread.Between.class, TextShape.constants(Spread.Between.class));
    TimeframeShapes.WAIT.kinds().values().forEach(kind -> shapes.put(kind.type(), kind.shape()));
    return shapes.buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ImmutableMap.of("mirror", Mirror.class, "timeframes", Timeframes.class);
  }
}
