package ae.istibaq.osrati.appointment;

/** What a visit to a clinic is for; codes of the clinics' contract. */
public enum VisitKind {
    ANTENATAL,
    VACCINATION,
    POSTNATAL
}
