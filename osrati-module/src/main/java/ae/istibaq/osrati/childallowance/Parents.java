package ae.istibaq.osrati.childallowance;

/**
 * What the registers say of a child's parents in the month of birth.
 *
 * @param father how it stands with the father
 * @param mother as an employee
 * @param divorced whether they are divorced from each other
 */
record Parents(Father father, Employee mother, boolean divorced) {

    /** What an employment brings. */
    record Employee(boolean citizen, boolean federal) {

        static final Employee NONE = new Employee(false, false);
    }

    /**
     * The father.
     *
     * @param known false where no register names him
     * @param ableToWork false where a medical report says so; early retirement is no inability
     */
    record Father(boolean known, boolean alive, boolean ableToWork, Employee employee) {}
}
