package ae.istibaq.sandbox.events;

/** What an agency can tell; each is also a scope at the portal. */
public enum EventType {
    CONTRACT_REGISTERED("moj", "marriage-contract.registered"),
    CONTRACT_CORRECTED("moj", "marriage-contract.corrected"),
    CONTRACT_ANNULLED("moj", "marriage-contract.annulled"),
    DIVORCE_REGISTERED("moj", "divorce.registered"),
    DIVORCE_ANNULLED("moj", "divorce.annulled"),
    FAMILY_BOOK_ISSUED("icp", "family-book.issued"),
    FAMILY_BOOK_REFUSED("icp", "family-book.refused"),
    FAMILY_BOOK_RETURNED("icp", "family-book.returned"),
    NEWBORN_ISSUED("icp", "newborn.issued"),
    NEWBORN_REFUSED("icp", "newborn.refused"),
    NEWBORN_RETURNED("icp", "newborn.returned"),
    FAMILY_BOOK_UPDATED("icp", "family-book.updated"),
    PERSON_DIED("icp", "person.died"),
    PERSON_CORRECTED("icp", "person.corrected"),
    RELATION_CHANGED("icp", "relation.changed"),
    PROTECTION_ORDERED("icp", "protection.ordered"),
    PROTECTION_LIFTED("icp", "protection.lifted"),
    RESIDENCE_CHANGED("icp", "residence.changed"),
    MARRIAGE_GRANT_DECIDED("mocd", "marriage-grant.decided"),
    EDAAD_ATTENDED("mocd", "edaad.attended"),
    MARRIAGE_GRANT_PAID("mocd", "marriage-grant.paid"),
    MARRIAGE_GRANT_REFUND_DECIDED("mocd", "marriage-grant.refund-decided"),
    GROWTH_JUDGED("mocd", "growth.judged"),
    HOUSING_SUPPORT_DECIDED("szhp", "housing-support.decided"),
    EHS_PREGNANCY_CONFIRMED("ehs", "pregnancy.confirmed"),
    EHS_PREGNANCY_CORRECTED("ehs", "pregnancy.corrected"),
    EHS_PREGNANCY_ENDED("ehs", "pregnancy.ended"),
    EHS_APPOINTMENT_BOOKED("ehs", "appointment.booked"),
    EHS_APPOINTMENT_CHANGED("ehs", "appointment.changed"),
    EHS_APPOINTMENT_ATTENDED("ehs", "appointment.attended"),
    EHS_APPOINTMENT_MISSED("ehs", "appointment.missed"),
    EHS_APPOINTMENT_CANCELLED("ehs", "appointment.cancelled"),
    EHS_BIRTH_NOTIFIED("ehs", "birth.notified"),
    EHS_BIRTH_CORRECTED("ehs", "birth.corrected"),
    EHS_BIRTH_ANNULLED("ehs", "birth.annulled"),
    EHS_VACCINATION_GIVEN("ehs", "vaccination.given"),
    EHS_DEATH_NOTIFIED("ehs", "death.notified"),
    SKMCA_PREGNANCY_CONFIRMED("skmca", "pregnancy.confirmed"),
    SKMCA_PREGNANCY_CORRECTED("skmca", "pregnancy.corrected"),
    SKMCA_PREGNANCY_ENDED("skmca", "pregnancy.ended"),
    SKMCA_APPOINTMENT_BOOKED("skmca", "appointment.booked"),
    SKMCA_APPOINTMENT_CHANGED("skmca", "appointment.changed"),
    SKMCA_APPOINTMENT_ATTENDED("skmca", "appointment.attended"),
    SKMCA_APPOINTMENT_MISSED("skmca", "appointment.missed"),
    SKMCA_APPOINTMENT_CANCELLED("skmca", "appointment.cancelled"),
    SKMCA_BIRTH_NOTIFIED("skmca", "birth.notified"),
    SKMCA_BIRTH_CORRECTED("skmca", "birth.corrected"),
    SKMCA_BIRTH_ANNULLED("skmca", "birth.annulled"),
    SKMCA_VACCINATION_GIVEN("skmca", "vaccination.given"),
    SKMCA_DEATH_NOTIFIED("skmca", "death.notified"),
    LEAVE_REGISTERED("fahr", "leave.registered"),
    LEAVE_CHANGED("fahr", "leave.changed"),
    LEAVE_REFUSED("fahr", "leave.refused"),
    CHILD_ALLOWANCE_ADDED("fahr", "child-allowance.added"),
    CHILD_ALLOWANCE_ENDED("fahr", "child-allowance.ended"),
    CHILD_ALLOWANCE_REFUSED("fahr", "child-allowance.refused"),
    EMPLOYMENT_CHANGED("fahr", "employment.changed"),
    SEAT_RESERVED("moe", "seat.reserved"),
    SEAT_RELEASED("moe", "seat.released"),
    WINDOW_ANNOUNCED("moe", "window.announced"),
    REGISTRATION_DECIDED("moe", "registration.decided"),
    CONTACT_ACCEPTED("nursery", "contact.accepted"),
    CONTACT_DECLINED("nursery", "contact.declined"),
    PARCEL_MOVED("post", "parcel.moved");

    private final String agency;
    private final String type;

    EventType(String agency, String what) {
        this.agency = agency;
        this.type = "ae." + agency + "." + what;
    }

    /** Code of the agency that sends it. */
    public String agency() {
        return agency;
    }

    /** Type as the event itself carries it. */
    public String type() {
        return type;
    }
}
