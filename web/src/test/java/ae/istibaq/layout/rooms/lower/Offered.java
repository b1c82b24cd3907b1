package ae.istibaq.layout.rooms.lower;

/** What others may use, if they say so. */
public class Offered {}
