package ae.istibaq.sandbox.world;

/** Where a person lives or a thing lies. */
public enum Emirate {
    ABU_DHABI,
    DUBAI,
    SHARJAH,
    AJMAN,
    UMM_AL_QUWAIN,
    RAS_AL_KHAIMAH,
    FUJAIRAH
}
