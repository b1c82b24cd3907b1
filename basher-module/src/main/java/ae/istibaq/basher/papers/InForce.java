package ae.istibaq.basher.papers;

/** All that an agency tells of a paper: that it never was, has run out or was cancelled is one answer. */
record InForce(boolean valid) {}
