package ae.istibaq.sandbox.world;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What UAE PASS knows of a person, in its own spelling. */
final class Accounts {

    private static final Map<String, String> NATIONALITY_AR = Map.of(
            "ARE",
            "الإمارات",
            "JOR",
            "الأردن",
            "EGY",
            "مصر",
            "IND",
            "الهند",
            "PHL",
            "الفلبين",
            "PAK",
            "باكستان",
            "ROU",
            "رومانيا");

    private Accounts() {}

    static Persona of(PersonaScript script, @Nullable Person person, int place) {
        return new Persona(
                script.key(),
                script.note(),
                person == null ? null : person.emiratesId(),
                script.nameAr(),
                script.nameEn(),
                script.userType() == null ? "SOP3" : script.userType(),
                profile(script, person, place),
                script.phone(place),
                script.address(),
                script.partner(),
                script.contractMonthsAgo() == null ? 0 : script.contractMonthsAgo(),
                script.contractBeforeAge());
    }

    /** An account of one of the many, whose key is the Emirates ID. */
    static Persona of(Person person) {
        var profile = new LinkedHashMap<String, String>();
        identity(profile, person.emiratesId(), "SOP3");
        contact(profile, person.mobile(), person.email());
        names(profile, person.nameAr(), person.nameEn());
        verified(profile, person);
        return new Persona(
                person.emiratesId(),
                new Words("", ""),
                person.emiratesId(),
                person.nameAr(),
                person.nameEn(),
                "SOP3",
                profile,
                person.mobile(),
                person.email(),
                null,
                0,
                null);
    }

    private static Map<String, String> profile(PersonaScript script, @Nullable Person person, int place) {
        var profile = new LinkedHashMap<String, String>();
        identity(profile, script.key(), script.userType() == null ? "SOP3" : script.userType());
        contact(profile, script.phone(place), script.address());
        names(profile, script.nameAr(), script.nameEn());
        if (person != null) {
            verified(profile, person);
        } else if (script.isVisitor()) {
            profile.put("sub", uuid(script.key()));
            profile.put("nationalityEN", script.citizenship());
            profile.put("nationalityAR", NATIONALITY_AR.getOrDefault(script.citizenship(), ""));
            profile.put("gender", gender(script.sex()));
            profile.put("profileType", "2");
            profile.put("unifiedID", "2%08d".formatted(place));
        } else {
            profile.put("gender", gender(script.sex()));
        }
        return profile;
    }

    private static void identity(Map<String, String> profile, String key, String userType) {
        profile.put("sub", "UAEPASS/" + uuid(key));
        profile.put("uuid", uuid(key));
        profile.put("userType", userType);
    }

    private static void contact(Map<String, String> profile, @Nullable String mobile, @Nullable String email) {
        if (mobile != null) {
            profile.put("mobile", mobile.substring(1));
        }
        if (email != null) {
            profile.put("email", email);
        }
    }

    private static void names(Map<String, String> profile, @Nullable String ar, String en) {
        var english = slots(en);
        profile.put("firstnameEN", english.getFirst());
        profile.put("lastnameEN", english.get(4));
        profile.put("fullnameEN", String.join(",", english));
        if (ar != null) {
            var arabic = slots(ar);
            profile.put("firstnameAR", arabic.getFirst());
            profile.put("lastnameAR", arabic.get(4));
            profile.put("fullnameAR", String.join(",", arabic));
        }
    }

    private static void verified(Map<String, String> profile, Person person) {
        profile.put("idn", person.emiratesId());
        profile.put("nationalityEN", person.nationality());
        profile.put("nationalityAR", NATIONALITY_AR.getOrDefault(person.nationality(), ""));
        profile.put("gender", gender(person.sex()));
        profile.put("idType", person.citizen() ? "CITIZEN" : "RESIDENT");
    }

    /** UAE PASS writes a name as seven slots parted by commas, the family's in the fifth; empty ones stay. */
    private static List<String> slots(String name) {
        int cut = name.lastIndexOf(" Al ");
        if (cut < 0) {
            cut = name.lastIndexOf(" El ");
        }
        if (cut < 0) {
            cut = name.lastIndexOf(' ');
        }
        var given = name.substring(0, cut).split(" ", 4);
        return List.of(
                given[0],
                given.length > 1 ? given[1] : "",
                given.length > 2 ? given[2] : "",
                given.length > 3 ? given[3] : "",
                name.substring(cut + 1),
                "",
                "");
    }

    private static String gender(Sex sex) {
        return sex == Sex.MALE ? "Male" : "Female";
    }

    private static String uuid(String key) {
        return UUID.nameUUIDFromBytes(("uae-pass:" + key.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
