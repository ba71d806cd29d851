package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.shape.TextShape.PLAIN;
import static org.lac4j.core.internal.shape.TextShape.TIME;

import java.time.DayOfWeek;
import java.util.Optional;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PublicContact;

/** The shapes of how to reach somebody of a team, or the team. */
public final class ContactShapes {

  public static final ObjectShape<ContactDetails> CONTACT_DETAILS = contactDetails();
  public static final ObjectShape<DropIn> DROP_IN = dropIn();
  public static final ObjectShape<PublicContact> PUBLIC_CONTACT = publicContact();

  private ContactShapes() {}

  private static ObjectShape<ContactDetails> contactDetails() {
    ObjectShape.Fields<ContactDetails> fields = ObjectShape.named("contact-details");
    var telephone = fields.optional("telephone", PLAIN, ContactDetails::telephone);
    var email = fields.optional("email", PLAIN, ContactDetails::email);
    var socialMedia = fields.list("socialMedia", ListShape.of(PLAIN), ContactDetails::socialMedia);
    return fields.makes(
        in -> new ContactDetails(telephone.apply(in), email.apply(in), socialMedia.apply(in)));
  }

  private static ObjectShape<DropIn> dropIn() {
    ObjectShape.Fields<DropIn> fields = ObjectShape.named("drop-in");
    var place = fields.required("place", PLAIN, DropIn::place);
    var weekday = fields.required("weekday", TextShape.constants(DayOfWeek.class), DropIn::weekday);
    var from = fields.required("from", TIME, DropIn::from);
    var to = fields.required("to", TIME, DropIn::to);
    return fields.makes(
        in -> new DropIn(place.apply(in), weekday.apply(in), from.apply(in), to.apply(in)));
  }

  private static ObjectShape<PublicContact> publicContact() {
    ObjectShape.Fields<PublicContact> fields = ObjectShape.named("public-contact");
    var name = fields.required("name", PLAIN, PublicContact::name);
    var details =
        fields.optional("details", CONTACT_DETAILS, contact -> unlessNone(contact.details()));
    var dropIns = fields.list("dropIns", ListShape.of(DROP_IN), PublicContact::dropIns);
    return fields.makes(
        in ->
            new PublicContact(
                name.apply(in), details.apply(in).orElse(ContactDetails.NONE), dropIns.apply(in)));
  }

  static Optional<ContactDetails> unlessNone(ContactDetails contact) {
    return Optional.of(contact).filter(details -> !details.equals(ContactDetails.NONE));
  }
}
