package ae.istibaq.osrati.growth;

/** How a question is answered; a word of the ministry's contract. */
enum Answer {
    YES,
    SOMETIMES,
    NOT_YET
}
