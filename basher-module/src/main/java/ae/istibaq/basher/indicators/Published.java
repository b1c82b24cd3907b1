package ae.istibaq.basher.indicators;

import ae.istibaq.core.shared.BilingualText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The tables as they were published, without what nobody has confirmed. */
@Component
class Published {

    private static final String FOLDER = "portal/basher/indicators/data/";

    private final List<Counted> census = rows("census.tsv").stream()
            .map(row -> new Counted(
                    Integer.parseInt(row[0]),
                    new BilingualText(row[1], row[2]),
                    row[3].equals("national"),
                    row[4].equals("female"),
                    Integer.parseInt(row[5])))
            .toList();
    private final List<Measured> worldBank = rows("world-bank.tsv").stream()
            .map(row -> new Measured(row[0], Integer.parseInt(row[1]), Double.parseDouble(row[2])))
            .toList();
    private final List<Ranked> rankings = rows("rankings.tsv").stream()
            .map(row -> new Ranked(row[0], row[1], Integer.parseInt(row[2]), row[3], row[4]))
            .toList();

    /** People of one emirate, nationality and sex in the census of a year. */
    record Counted(int year, BilingualText emirate, boolean national, boolean female, int people) {}

    /** A series of the World Bank in a year. */
    record Measured(String series, int year, double value) {}

    /**
     * The country's place in an edition of a ranking.
     *
     * @param ranking last part of its name's key
     * @param of how many were ranked; empty where no source tells
     */
    record Ranked(String ranking, String edition, int place, String of, String source) {}

    List<Counted> census() {
        return census;
    }

    List<Measured> worldBank(String series) {
        return worldBank.stream().filter(row -> row.series().equals(series)).toList();
    }

    List<Ranked> rankings() {
        return rankings;
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FOLDER + file).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
