/** The pages in a real browser: Chromium, steered by Selenium. */
package org.lac4j.examples.web.browser;
