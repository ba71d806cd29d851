package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lac4j.core.LacDomain;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.Person;

@Domain(LacDomain.class)
class IntroductionProperties {

  @Property(tries = 300)
  void a_copy_equals_its_original(@ForAll Introduction introduction) {
    assertThat(Introduction.builder().from(introduction).build())
        .isEqualTo(introduction)
        .hasSameHashCodeAs(introduction);
  }

  @Property(tries = 300)
  void copies_of_who_is_introduced_equal_their_originals(
      @ForAll Person person, @ForAll Family family, @ForAll CommunityGroup group) {
    assertThat(Person.builder().from(person).build()).isEqualTo(person);
    assertThat(Family.builder().from(family).build()).isEqualTo(family);
    assertThat(CommunityGroup.builder().from(group).build()).isEqualTo(group);
  }

  @Property(tries = 300)
  void only_someone_who_introduces_themselves_is_their_own_introducer(
      @ForAll Introducer introducer) {
    assertThat(introducer.isSelf()).isEqualTo(introducer.equals(Introducer.self()));
  }
}
