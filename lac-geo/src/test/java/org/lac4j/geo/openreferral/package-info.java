/** Tests of the Open Referral documents. */
package org.lac4j.geo.openreferral;
