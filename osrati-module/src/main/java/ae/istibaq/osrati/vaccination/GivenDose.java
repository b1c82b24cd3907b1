package ae.istibaq.osrati.vaccination;

import java.time.LocalDate;

/** A dose a clinic has given, and when. */
record GivenDose(Dose dose, LocalDate givenOn) {}
