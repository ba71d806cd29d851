package org.lac4j.geo.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.boundary.ReadOptions;

class JdbcFailureTest {

  /** A connection whose every use but the question whether it commits fails by the name of the method. */
  private static Connection broken() {
    return (Connection)
        Proxy.newProxyInstance(
            JdbcFailureTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAutoCommit" -> true;
                  case "setAutoCommit" -> null;
                  default -> throw new SQLException(method.getName());
                });
  }

  @Test
  void first_failure_is_told_and_that_of_rolling_back_is_suppressed() {
    assertThatThrownBy(
            () -> JdbcReader.read(broken(), JdbcQuery.of("SELECT 1"), ReadOptions.DEFAULT))
        .isInstanceOf(SQLException.class)
        .hasMessage("prepareStatement")
        .satisfies(
            failure ->
                assertThat(failure.getSuppressed())
                    .singleElement()
                    .satisfies(second -> assertThat(second).hasMessage("rollback")));
  }
}
