/** What is remembered between audits: ids, accepted findings, the last report; no checks. */
@NullMarked
package org.lac4j.geo.audit.memory;

import org.jspecify.annotations.NullMarked;
