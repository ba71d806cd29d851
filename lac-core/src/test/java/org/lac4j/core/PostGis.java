package org.lac4j.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of its own with PostGIS, on loopback, in a folder that goes away with it. It does not run as root, so root
 * lends it the user that Debian makes for it.
 */
public final class PostGis {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Path EXTENSIONS = Path.of("/usr/share/postgresql");

  private final Path programs;
  private final Path folder;
  private final PGSimpleDataSource database = new PGSimpleDataSource();

  private PostGis(Path programs, Path folder) {
    this.programs = programs;
    this.folder = folder;
  }

  /**
   * Starts a database, or skips the test where PostgreSQL or PostGIS is missing.
   *
   * @return the database, with nothing in it but the extension
   * @throws IOException if it does not start
   * @throws InterruptedException if the thread is interrupted meanwhile
   * @throws SQLException if PostGIS can't be had
   */
  public static PostGis start() throws IOException, InterruptedException, SQLException {
    Optional<Path> version = newestWithPostGis();
    Programs.require("postgis", version.isPresent(), "PostgreSQL with PostGIS is not in " + DEBIAN);
    PostGis started =
        new PostGis(
            DEBIAN.resolve(version.orElseThrow()).resolve("bin"),
            Path.of(asOwner(List.of("mktemp", "-d")).strip()));
    try {
      started.startServer();
      started.execute("CREATE EXTENSION postgis");
      return started;
    } catch (IOException | InterruptedException | SQLException | RuntimeException | Error e) {
      started.close();
      throw e;
    }
  }

  private static Optional<Path> newestWithPostGis() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(Path::getFileName)
          .filter(version -> Files.isExecutable(DEBIAN.resolve(version).resolve("bin/initdb")))
          .filter(
              version ->
                  Files.exists(EXTENSIONS.resolve(version).resolve("extension/postgis.control")))
          .max(Comparator.comparingInt(version -> Integer.parseInt(version.toString())));
    }
  }

  private void startServer() throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path data = folder.resolve("data");
    asOwner(
        List.of(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data,
            "--username=lac",
            "--auth=trust",
            "--encoding=UTF8",
            "--no-sync"));
    asOwner(
        List.of(
            programs.resolve("pg_ctl").toString(),
            "--pgdata=" + data,
            "--log=" + folder.resolve("log"),
            "--options=-p "
                + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
            "--wait",
            "start"));
    database.setServerNames(new String[] {"127.0.0.1"});
    database.setPortNumbers(new int[] {port});
    database.setDatabaseName("postgres");
    database.setUser("lac");
  }

  /**
   * Returns how to connect.
   *
   * @return the database
   */
  public PGSimpleDataSource database() {
    return database;
  }

  /**
   * Runs statements, one after another.
   *
   * @param statements the statements
   * @throws SQLException if one fails
   */
  public void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /**
   * Stops the database and removes its folder.
   *
   * @throws IOException if it does not stop
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public void close() throws IOException, InterruptedException {
    if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
      asOwner(
          List.of(
              programs.resolve("pg_ctl").toString(),
              "--pgdata=" + folder.resolve("data"),
              "--mode=immediate",
              "stop"));
    }
    asOwner(List.of("rm", "-rf", folder.toString()));
  }

  private static String asOwner(List<String> command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(command);
    Path log = Files.createTempFile("postgis", ".log");
    try {
      // The server keeps what it inherits, so that a pipe would never end.
      Process process =
          new ProcessBuilder(whole)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      int exit = process.waitFor();
      String printed = Files.readString(log, UTF_8);
      assertThat(exit).as("%s: %s", whole, printed).isZero();
      return printed;
    } finally {
      Files.delete(log);
    }
  }
}
