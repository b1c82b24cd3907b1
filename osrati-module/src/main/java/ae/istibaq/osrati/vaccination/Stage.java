package ae.istibaq.osrati.vaccination;

/** An age at which the programme gives vaccines; those of school age are given in the school, with nothing to book. */
enum Stage {
    BIRTH(0, "osrati.vaccination.at-birth"),
    TWO_MONTHS(2, "osrati.vaccination.at-2-months"),
    FOUR_MONTHS(4, "osrati.vaccination.at-4-months"),
    SIX_MONTHS(6, "osrati.vaccination.at-6-months"),
    TWELVE_MONTHS(12, "osrati.vaccination.at-12-months"),
    EIGHTEEN_MONTHS(18, "osrati.vaccination.at-18-months"),
    GRADE_1(5 * 12, "osrati.vaccination.at-grade-1"),
    GRADE_8(13 * 12, "osrati.vaccination.at-grade-8"),
    GRADE_11(15 * 12, "osrati.vaccination.at-grade-11");

    private final int months;
    private final String parameter;

    Stage(int months, String parameter) {
        this.months = months;
        this.parameter = parameter;
    }

    /** Completed months of life; for school age the youngest age at which a child is in that grade. */
    int months() {
        return months;
    }

    /** Parameter that names the vaccines. */
    String parameter() {
        return parameter;
    }

    boolean atSchool() {
        return this == GRADE_1 || this == GRADE_8 || this == GRADE_11;
    }
}
