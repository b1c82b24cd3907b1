package ae.istibaq.osrati.marriage;

import java.time.LocalDate;

/** What the Ministry of Justice tells of an annulment; contract in contracts/events. */
record AnnulmentData(String contractNumber, LocalDate annulledOn, String reasonCode) {}
