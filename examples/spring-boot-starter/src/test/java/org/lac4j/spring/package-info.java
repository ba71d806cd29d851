/** Tests of the starter. */
package org.lac4j.spring;
