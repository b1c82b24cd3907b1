package ae.istibaq.sandbox.world;

/** Work and wage as an employment register knows them; amounts are fils per month. */
public record Employment(Sector sector, String employerCode, Words employer, ContractKind contractKind, Pay monthly) {

    /** Whose register holds the employment. */
    public enum Sector {
        FEDERAL,
        LOCAL,
        PRIVATE
    }

    /** As the employment register writes it. */
    public enum ContractKind {
        PERMANENT,
        TEMPORARY
    }

    /** The parts of a month's pay, each in fils. */
    public record Pay(long basicFils, long housingAllowanceFils, long otherAllowancesFils, long pensionDeductionFils) {}
}
