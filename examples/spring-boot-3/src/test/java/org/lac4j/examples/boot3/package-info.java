/** Tests of the application on Spring Boot 3.5. */
package org.lac4j.examples.boot3;
