package ae.istibaq.osrati.growth;

/** What answers say of a child's growth; the portal proposes, the ministry judges. A word of its contract. */
enum Outcome {
    ON_TRACK,
    MONITOR,
    REFER
}
