/** Open Referral UK documents, made of areas and team. Nothing is served here. */
@NullMarked
package org.lac4j.geo.openreferral;

import org.jspecify.annotations.NullMarked;
