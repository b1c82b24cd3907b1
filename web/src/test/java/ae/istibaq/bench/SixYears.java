package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Six years of one family, from the contract and a birth on, with everything its phones are told on the way. */
final class SixYears {

    private static final double A_MINUTE = 60;

    private SixYears() {}

    static List<Figure> measure(EmbeddedPostgres postgres) throws Exception {
        try (Journey journey = Journey.alone(postgres, "years")) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            JsonNode husband = journey.ask("/control/persons/saeed");
            JsonNode wife = journey.ask("/control/persons/maryam");
            journey.sign("saeed", "maryam");
            goOnUntil(journey, today.plusDays(1));
            journey.tell(
                    "/control/births",
                    Map.of("mother", wife.path("emiratesId").asString(), "bornAt", today.plusDays(1) + "T06:00:00Z"));
            long begun = System.nanoTime();
            goOnUntil(journey, today.plusYears(6));
            double seconds = (System.nanoTime() - begun) / 1e9;
            List<String> said = new ArrayList<>(said(journey, husband));
            said.addAll(said(journey, wife));
            said.forEach(text -> System.out.println("  " + text));
            return List.of(
                    new Figure("six years of a family", seconds, "s").against("a minute", A_MINUTE),
                    new Figure("messages on its phones in six years", said.size(), ""));
        }
    }

    private static void goOnUntil(Journey journey, LocalDate day) {
        Instant until = day.atTime(8, 0).toInstant(ZoneOffset.UTC);
        JsonNode passage = journey.tell("/control/time", Map.of("until", until.toString()));
        if (!passage.path("portalFollowed").asBoolean()) {
            throw new MeasurementFailed("the portal did not follow the clock");
        }
    }

    /** Without their links, oldest first. */
    private static List<String> said(Journey journey, JsonNode person) {
        List<String> texts = new ArrayList<>();
        for (JsonNode sms : journey.ask("/control/sms")) {
            if (sms.path("to").equals(person.path("mobile"))) {
                String text = sms.path("text").asString().replaceAll("https?://\\S+", "");
                texts.addFirst(sms.path("at").asString() + " " + text);
            }
        }
        return texts;
    }
}
