package ae.istibaq.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room and service lives in one place, under one name, in two languages. */
class ServiceHomeTests {

    static final List<Home> HOMES = Home.all();

    /** Keys that Spring asks for by itself. */
    static final Set<String> NAMED_BY_SPRING = Set.of("typeMismatch");

    private static final Pattern CHANGE_SET = Pattern.compile("(?m)^--changeset +(\\S+)$");
    private static final Pattern ROLLBACK = Pattern.compile("(?m)^--rollback ");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?([a-z_]+)\\.([a-z_]+)");

    @Test
    void findsTheHomes() {
        assertThat(HOMES)
                .extracting(Home::name)
                .contains("web", "core.payments", "osrati.familybook")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("HOMES")
    void hasItsClassesUnderTheSameName(Home home) {
        assertThat(home.java()).as("classes of " + home).isDirectory();
        assertThat(Home.children(home.folder())
                        .map(folder -> folder.getFileName().toString()))
                .isSubsetOf("pages", "mails", "text", "db", "fonts", "data");
    }

    @ParameterizedTest
    @FieldSource("HOMES")
    void saysEverythingInBothLanguages(Home home) {
        Map<String, String> arabic = home.texts(Language.AR);
        Map<String, String> english = home.texts(Language.EN);
        assertThat(arabic.keySet()).isEqualTo(english.keySet());
        assertThat(arabic).allSatisfy((key, text) -> {
            assertThat(key)
                    .satisfiesAnyOf(
                            own -> assertThat(own).startsWith(home.name() + "."),
                            own -> assertThat(own).isIn(NAMED_BY_SPRING));
            assertThat(text).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(Home.format(text, Language.AR).getArgumentNames())
                    .as("places of " + key)
                    .isEqualTo(Home.format(english.getOrDefault(key, ""), Language.EN)
                            .getArgumentNames());
        });
    }

    static Collection<ServiceDefinition> services() {
        return Declared.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void namesAServiceAfterItsRoom(ServiceDefinition service) {
        assertThat(HOMES).extracting(Home::name).contains(service.key().value());
    }

    @ParameterizedTest
    @MethodSource("services")
    void declaresWhatFollowsWhenItsGroundFallsAway(ServiceDefinition service) {
        assertThat(service.undo()).isNotSameAs(Undo.UNDECLARED);
    }

    static Stream<Path> migrations() {
        return HOMES.stream().flatMap(home -> home.migrations().stream());
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void signsEachChangeSetWithItsRoomAndCanTakeItBack(Path file) {
        String sql = Home.read(file);
        Home home = homeOf(file);
        List<String> names =
                CHANGE_SET.matcher(sql).results().map(found -> found.group(1)).toList();
        String number = file.getFileName().toString().substring(0, 4);
        assertThat(file.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.sql");
        assertThat(sql).startsWith("--liquibase formatted sql");
        assertThat(names)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).startsWith(home.name() + ":" + number + "-"));
        assertThat(ROLLBACK.matcher(sql).results().count()).as("rollbacks").isGreaterThanOrEqualTo(names.size());
    }

    @Test
    void keepsTablesInTheSchemaOfTheProduct() {
        assertThat(tables()).isNotEmpty();
        for (Home home : HOMES) {
            for (Path file : home.migrations()) {
                assertThat(TABLE.matcher(Home.read(file)).results())
                        .as(file.toString())
                        .allSatisfy(table -> assertThat(table.group(1)).isEqualTo(home.product()));
            }
        }
    }

    @Test
    void namesATableOfARoomInThatRoomOnly() {
        Map<String, Home> tables = tables();
        Set<String> strangers = new TreeSet<>();
        tables.forEach((table, home) -> {
            Pattern name = Pattern.compile("\\b" + Pattern.quote(table) + "\\b");
            Home.sources().stream()
                    .filter(source -> !source.startsWith(home.java()))
                    .filter(source -> Written.inClass(source)
                            .anyMatch(sql -> name.matcher(sql).find()))
                    .forEach(source -> strangers.add(source.getFileName() + " reads " + table + " of " + home));
            HOMES.stream()
                    .filter(other -> !other.equals(home) && !table.equals("core.parameter"))
                    .flatMap(other -> other.migrations().stream())
                    .filter(file -> name.matcher(Home.read(file)).find())
                    .forEach(file -> strangers.add(file + " touches " + table + " of " + home));
        });
        assertThat(strangers).isEmpty();
    }

    @Test
    void makesEachTableOnce() {
        List<String> made = HOMES.stream()
                .flatMap(home -> home.migrations().stream())
                .flatMap(file -> TABLE.matcher(Home.read(file)).results())
                .map(ServiceHomeTests::qualified)
                .toList();
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryText() {
        assertThatCode(() -> HOMES.forEach(home -> {
                    for (Language language : Language.values()) {
                        home.texts(language).values().forEach(text -> Home.format(text, language));
                    }
                }))
                .doesNotThrowAnyException();
    }

    private static Map<String, Home> tables() {
        Map<String, Home> tables = new TreeMap<>();
        for (Home home : HOMES) {
            home.migrations().stream()
                    .flatMap(file -> TABLE.matcher(Home.read(file)).results())
                    .forEach(table -> tables.put(qualified(table), home));
        }
        return tables;
    }

    private static String qualified(MatchResult table) {
        return table.group(1) + "." + table.group(2);
    }

    private static Home homeOf(Path file) {
        assertThat(Files.exists(file)).isTrue();
        return HOMES.stream()
                .filter(home -> file.startsWith(home.folder()))
                .findFirst()
                .orElseThrow();
    }
}
