package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.modelshape.PlaceShapes.LOCATION;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.ContactMethod;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;

/** The shapes of who is introduced. */
public final class PersonShapes {

  public static final TextShape<PersonId> PERSON_ID = TextShape.id(PersonId::value, PersonId::of);
  public static final TextShape<FamilyId> FAMILY_ID = TextShape.id(FamilyId::value, FamilyId::of);
  public static final TextShape<GroupId> GROUP_ID = TextShape.id(GroupId::value, GroupId::of);

  public static final Shape<Strength> STRENGTH =
      new MappedShape<>(PLAIN, Strength::text, Strength::of);

  public static final ObjectShape<ContactPreference> CONTACT_PREFERENCE = contactPreference();

  public static final KindShape<Residence> RESIDENCE =
      KindShape.<Residence>named("residence")
          .kind(Residence.Address.class, address())
          .kind(Residence.NoFixedAddress.class, noFixedAddress())
          .build();

  public static final KindShape<Introduced> INTRODUCED =
      KindShape.<Introduced>named("introduced")
          .kind(Person.class, person())
          .kind(Family.class, family())
          .kind(CommunityGroup.class, communityGroup())
          .build();

  private PersonShapes() {}

  private static ObjectShape<ContactPreference> contactPreference() {
    ObjectShape.Fields<ContactPreference> fields = ObjectShape.named("contact-preference");
    var method =
        fields.required(
            "method", TextShape.constants(ContactMethod.class), ContactPreference::method);
    var details = fields.optional("details", PLAIN, ContactPreference::details);
    return fields.makes(in -> new ContactPreference(method.apply(in), details.apply(in)));
  }

  private static ObjectShape<Residence.Address> address() {
    ObjectShape.Fields<Residence.Address> fields = ObjectShape.named("residence.address");
    var at = fields.required("at", LOCATION, Residence.Address::at);
    return fields.makes(in -> new Residence.Address(at.apply(in)));
  }

  private static ObjectShape<Residence.NoFixedAddress> noFixedAddress() {
    ObjectShape.Fields<Residence.NoFixedAddress> fields =
        ObjectShape.named("residence.no-fixed-address");
    var usuallyAt = fields.optional("usuallyAt", LOCATION, Residence.NoFixedAddress::usuallyAt);
    return fields.makes(in -> new Residence.NoFixedAddress(usuallyAt.apply(in)));
  }

  private static ObjectShape<Person> person() {
    ObjectShape.Fields<Person> fields = ObjectShape.named("introduced.person");
    var id = fields.required("id", PERSON_ID, Person::id);
    Told told = new Told(fields);
    return fields.makes(
        in ->
            Person.builder()
                .id(id.apply(in))
                .preferredName(told.preferredName.apply(in))
                .residence(told.residence.apply(in))
                .contactPreferences(told.contactPreferences.apply(in))
                .meetingPlace(told.meetingPlace.apply(in))
                .strengths(told.strengths.apply(in))
                .goodLife(told.goodLife.apply(in))
                .build());
  }

  private static ObjectShape<Family> family() {
    ObjectShape.Fields<Family> fields = ObjectShape.named("introduced.family");
    var id = fields.required("id", FAMILY_ID, Family::id);
    var members =
        fields.list("members", ListShape.of(KindShape.withKind(person())), Family::members);
    Told told = new Told(fields);
    return fields.makes(
        in ->
            Family.builder()
                .id(id.apply(in))
                .members(members.apply(in))
                .preferredName(told.preferredName.apply(in))
                .residence(told.residence.apply(in))
                .contactPreferences(told.contactPreferences.apply(in))
                .meetingPlace(told.meetingPlace.apply(in))
                .strengths(told.strengths.apply(in))
                .goodLife(told.goodLife.apply(in))
                .build());
  }

  private static ObjectShape<CommunityGroup> communityGroup() {
    ObjectShape.Fields<CommunityGroup> fields = ObjectShape.named("introduced.community-group");
    var id = fields.required("id", GROUP_ID, CommunityGroup::id);
    Told told = new Told(fields);
    return fields.makes(
        in ->
            CommunityGroup.builder()
                .id(id.apply(in))
                .preferredName(told.preferredName.apply(in))
                .residence(told.residence.apply(in))
                .contactPreferences(told.contactPreferences.apply(in))
                .meetingPlace(told.meetingPlace.apply(in))
                .strengths(told.strengths.apply(in))
                .goodLife(told.goodLife.apply(in))
                .build());
  }

  /** The fields that persons, families and groups have in common. */
  private static final class Told {

    final Function<ObjectShape.Values, Optional<String>> preferredName;
    final Function<ObjectShape.Values, Optional<Residence>> residence;
    final Function<ObjectShape.Values, ImmutableList<ContactPreference>> contactPreferences;
    final Function<ObjectShape.Values, Optional<String>> meetingPlace;
    final Function<ObjectShape.Values, ImmutableList<Strength>> strengths;
    final Function<ObjectShape.Values, Optional<String>> goodLife;

    <T extends Introduced> Told(ObjectShape.Fields<T> fields) {
      preferredName = fields.optional("preferredName", PLAIN, Introduced::preferredName);
      residence = fields.optional("residence", RESIDENCE, Introduced::residence);
      contactPreferences =
          fields.list(
              "contactPreferences",
              ListShape.of(CONTACT_PREFERENCE),
              Introduced::contactPreferences);
      meetingPlace = fields.optional("meetingPlace", PLAIN, Introduced::meetingPlace);
      strengths = fields.list("strengths", ListShape.of(STRENGTH), Introduced::strengths);
      goodLife = fields.optional("goodLife", PLAIN, Introduced::goodLife);
    }
  }
}
