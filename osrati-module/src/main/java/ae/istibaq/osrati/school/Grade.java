package ae.istibaq.osrati.school;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A grade that children are admitted to, youngest first; those above follow from it. */
public enum Grade {
    KG1("KG1", "osrati.school.kg1-age"),
    KG2("KG2", "osrati.school.kg2-age"),
    GRADE_1("G1", "osrati.school.grade1-age");

    private static final Map<String, Grade> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Grade::code, grade -> grade));

    private final String code;
    private final String age;

    Grade(String code, String age) {
        this.code = code;
        this.age = age;
    }

    /** As the ministry writes it. */
    public String code() {
        return code;
    }

    /** Parameter: completed years on the cut-off day. */
    public String age() {
        return age;
    }

    /** Message key of its name. */
    public String text() {
        return "osrati.school.grade." + code;
    }

    /** The grade of a code of the ministry. */
    public static Grade of(String code) {
        Grade grade = BY_CODE.get(code);
        if (grade == null) {
            throw new IllegalArgumentException("Not a grade that children are admitted to");
        }
        return grade;
    }
}
