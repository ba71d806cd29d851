/** Tests of the demo city as settings. */
package org.lac4j.examples.web.demo;
