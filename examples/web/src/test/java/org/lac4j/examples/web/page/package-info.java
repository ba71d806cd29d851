/** Tests of the web application. */
package org.lac4j.examples.web.page;
