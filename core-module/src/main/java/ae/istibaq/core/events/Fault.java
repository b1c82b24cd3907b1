package ae.istibaq.core.events;

/**
 * One thing wrong with an event; the value itself is not repeated.
 *
 * @param pointer JSON pointer of the place
 * @param key message key of what is wrong there
 */
record Fault(String pointer, String key) {

    static Fault of(String pointer, String rule) {
        return new Fault(pointer, "core.events.fault." + rule);
    }
}
