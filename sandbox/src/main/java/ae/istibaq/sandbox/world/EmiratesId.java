package ae.istibaq.sandbox.world;

/** Makes and checks the fifteen digits 784-YYYY-NNNNNNN-C, the last a Luhn digit over the others. */
public final class EmiratesId {

    private EmiratesId() {}

    /** @param serial seven digits at most */
    public static String of(int birthYear, int serial) {
        var body = "784%04d%07d".formatted(birthYear, serial);
        return body + checkDigit(body);
    }

    /** True for fifteen digits whose last one is right. */
    public static boolean isValid(String digits) {
        return digits.matches("784(19|20)\\d{10}") && digits.charAt(14) - '0' == checkDigit(digits.substring(0, 14));
    }

    /** Nine digits, as different as the Emirates IDs they come from: the year of birth without its century, the serial. */
    public static String unifiedNumber(String emiratesId) {
        return emiratesId.substring(5, 14);
    }

    private static int checkDigit(String body) {
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            int digit = body.charAt(body.length() - 1 - place) - '0';
            int doubled = place % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }
}
