package org.lac4j.geo.audit.internal.memory;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.geo.audit.memory.AcceptedFinding;
import org.lac4j.geo.audit.memory.AcceptedFindings;
import org.lac4j.geo.audit.memory.FindingId;

/** The shapes of accepted findings, found by service loading. */
public final class MemoryCatalogue implements ShapeCatalogue {

  private static final Shape<FindingId> ID =
      new MappedShape<>(TextShape.PLAIN, FindingId::toString, FindingId::parse);
  private static final ObjectShape<AcceptedFinding> ENTRY = entry();
  private static final ObjectShape<AcceptedFindings> ALL = all();

  /** Found by service loading. */
  public MemoryCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    return ImmutableMap.of(
        FindingId.class,
        ID,
        AcceptedFinding.class,
        ENTRY,
        AcceptedFindings.class,
        DocumentShape.of(ALL));
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ImmutableMap.of("accepted-findings", AcceptedFindings.class);
  }

  private static ObjectShape<AcceptedFinding> entry() {
    ObjectShape.Fields<AcceptedFinding> fields = ObjectShape.named("accepted-finding");
    var id = fields.required("id", ID, AcceptedFinding::id);
    var who = fields.required("who", TextShape.PLAIN, AcceptedFinding::who);
    var why = fields.required("why", TextShape.PLAIN, AcceptedFinding::why);
    var until = fields.<LocalDate>optional("until", TextShape.DATE, AcceptedFinding::until);
    var squareMetres =
        fields.<Double>optional(
            "squareMetres",
            NumberShape.decimal(0, 1e12),
            entry ->
                entry.squareMetres().isPresent()
                    ? Optional.of(entry.squareMetres().getAsDouble())
                    : Optional.empty());
    return fields.makes(
        in ->
            AcceptedFinding.builder()
                .id(id.apply(in))
                .who(who.apply(in))
                .why(why.apply(in))
                .until(until.apply(in))
                .squareMetres(
                    squareMetres.apply(in).map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                .build());
  }

  private static ObjectShape<AcceptedFindings> all() {
    ObjectShape.Fields<AcceptedFindings> fields = ObjectShape.named("accepted-findings");
    var accepted = fields.everyList("accepted", ListShape.of(ENTRY), AcceptedFindings::accepted);
    return fields.makes(in -> new AcceptedFindings(accepted.apply(in)));
  }
}
