package org.lac4j.geo.audit.internal.check;

import java.util.List;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.internal.context.AuditContext;

/** One look at a coverage. */
@FunctionalInterface
interface Check {

  /** Gives every finding. */
  List<Finding> find(AuditContext context);
}
