package ae.istibaq.core.applications;

import java.security.SecureRandom;

/** Makes references a person can read out: ten letters and digits that are not mistaken for each other. */
class References {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        StringBuilder reference = new StringBuilder("A");
        for (int i = 0; i < 10; i++) {
            reference.append(i % 5 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
