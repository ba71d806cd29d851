package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.Team;

/** Exceptions travel between processes, with what they tell. */
class SerializationTest {

  private static final Area HOLGATE = Area.of("A1", "Holgate");

  @Test
  void the_faults_of_a_team_survive() throws Exception {
    Team.Builder twoForOneArea =
        Team.builder().addAreas(HOLGATE).addCoordinators(coordinator("C-1"), coordinator("C-2"));
    InvalidTeamException thrown =
        catchThrowableOfType(InvalidTeamException.class, twoForOneArea::build);

    InvalidTeamException read = copy(thrown);

    assertThat(read.faults()).isNotEmpty().isEqualTo(thrown.faults());
    assertThat(read).hasMessage(thrown.getMessage());
  }

  @Test
  void the_faults_of_a_document_survive() throws Exception {
    LacJsonException thrown =
        catchThrowableOfType(
            LacJsonException.class, () -> LacJson.refusingUnknownFields().read(Team.class, "[]"));

    LacJsonException read = copy(thrown);

    assertThat(read.faults()).isNotEmpty().isEqualTo(thrown.faults());
    assertThat(read).hasMessage(thrown.getMessage());
  }

  private static Coordinator coordinator(String id) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id))
        .name("Alex")
        .addAreas(HOLGATE.code())
        .build();
  }

  private static <T extends Throwable> T copy(T thrown) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      @SuppressWarnings("unchecked")
      T read = (T) in.readObject();
      return read;
    }
  }
}
