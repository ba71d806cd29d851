/** Tests of the web application, some in a real browser. */
package org.lac4j.examples.web;
