package org.lac4j.rules.simulation.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedPersonTest {

  @Test
  void begin_sets_every_field_so_that_nothing_is_left_of_whoever_was_there_before()
      throws IllegalAccessException {
    SimulatedPerson fresh = new SimulatedPerson(3);
    SimulatedPerson used = new SimulatedPerson(3);
    for (Field field : fields()) {
      set(field, used);
    }

    fresh.begin(5, 2, 17, (byte) 1);
    used.begin(5, 2, 17, (byte) 1);

    for (Field field : fields()) {
      assertThat(field.get(used)).as(field.getName()).isEqualTo(field.get(fresh));
    }
    assertThat(fields()).hasSizeGreaterThan(15);
  }

  private static List<Field> fields() {
    return Arrays.stream(SimulatedPerson.class.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !Modifier.isFinal(field.getModifiers()))
        .peek(field -> field.setAccessible(true))
        .toList();
  }

  private static void set(Field field, SimulatedPerson person) throws IllegalAccessException {
    Class<?> type = field.getType();
    if (type == long.class) {
      field.setLong(person, 99);
    } else if (type == int.class) {
      field.setInt(person, 99);
    } else if (type == byte.class) {
      field.setByte(person, (byte) 99);
    } else {
      field.setBoolean(person, true);
    }
  }
}
