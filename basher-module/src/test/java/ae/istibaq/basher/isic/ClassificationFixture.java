package ae.istibaq.basher.isic;

/** The real classification, for tests of other rooms. */
public final class ClassificationFixture {

    private ClassificationFixture() {}

    public static Classification whole() {
        return new Classification();
    }
}
