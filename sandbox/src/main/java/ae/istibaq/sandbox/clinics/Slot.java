package ae.istibaq.sandbox.clinics;

import java.time.Instant;

/** A time that can be booked. */
record Slot(String slotId, FacilityName facility, String clinicAr, String clinicEn, Instant startsAt) {}
