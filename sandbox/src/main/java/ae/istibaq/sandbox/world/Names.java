package ae.istibaq.sandbox.world;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The lists that people, employers and places are named from; Arabic and English belong together. */
record Names(
        List<Words> male,
        List<Words> female,
        List<Words> families,
        Map<String, Foreign> foreign,
        List<Employer> employers,
        Map<String, List<Words>> areas,
        List<Words> trades) {

    record Foreign(List<Words> male, List<Words> female, List<Words> families) {}

    record Employer(String code, Employment.Sector sector, String ar, String en) {}

    List<Words> given(Sex sex) {
        return sex == Sex.MALE ? male : female;
    }

    static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    static Words joined(Words... parts) {
        var ar = new StringBuilder();
        var en = new StringBuilder();
        for (var part : parts) {
            ar.append(ar.isEmpty() ? "" : " ").append(part.ar());
            en.append(en.isEmpty() ? "" : " ").append(part.en());
        }
        return new Words(ar.toString(), en.toString());
    }
}
