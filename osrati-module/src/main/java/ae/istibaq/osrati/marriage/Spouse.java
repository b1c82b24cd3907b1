package ae.istibaq.osrati.marriage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A spouse as the contract names them. */
record Spouse(String emiratesId, @Nullable String nameAr, String nameEn, LocalDate birthDate, String nationality) {}
