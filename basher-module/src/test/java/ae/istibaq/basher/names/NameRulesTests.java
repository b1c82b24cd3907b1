package ae.istibaq.basher.names;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.isic.ClassificationFixture;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule that can be told from a name alone, with names that break it and names that don't. */
class NameRulesTests {

    private static final Classification CLASSIFICATION = ClassificationFixture.whole();
    private static final RuleBook BOOK = new RuleBook();
    private static final NameRules RULES = new NameRules(BOOK, CLASSIFICATION);

    private static List<Finding> findings(String name, @Nullable String activity, @Nullable String form) {
        Activity chosen =
                activity == null ? null : CLASSIFICATION.find(activity).orElseThrow();
        return RULES.judge(TradeName.read(name, BOOK), new Wish(name, null, chosen, form));
    }

    private static String broken(String name, @Nullable String activity, @Nullable String form) {
        return findings(name, activity, form).stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A name of God, written in any way, and what is only like one.
                "مطعم الرحمن الساحلي               | N03",
                "نُور اللّٰه الساحلي               | N03",
                "بركة ٱلله                          | N03",
                "نجمة لله الشمالية                  | N03",
                "صقر والرزاق الجديد                | N03",
                "مراسي عبد الرحمن                   | N09",
                "عبدالرحمن مراسي                   | -",
                // Words that are names of God too, and of many a business.
                "روابي النور                        | N04",
                "روابي عبد النور                    | N09",
                "المركز الإسلامي للعطور             | N05",
                "دار المصحف الحديثة                 | N05",
                "حاكم البحار                        | N06",
                "كنوز آل مكتوم                      | N06 N09",
                "مراسي الأمم المتحدة                | N07",
                "كنوز بنت البحر                     | N09",
                "سواحل أبوظبي الهادئة               | N13",
                "سواحل ابو ظبي الهادئة              | N13",
                "سواحل دبي الهادئة                  | N13",
                "بنك المرجان الساحلي                | N17",
                "مرجان & بحر                        | N18",
                "مرجان-البحر                        | N18",
                "\uD83C\uDF55 مرجان البحر           | N18",
                "مطعم                                | N19",
                "شركة 77                             | N19",
                "م ب مرجان                          | N21",
                "مرجان البحر                        | -",
                "مرجان البحر 24                     | -",
                "مرجان البحر ٢٤                     | -",
                "مرجان البحر ذ.م.م                  | -",
                "مرجان البحر ش.م.خ                  | -",
            })
    void judgesArabicNames(String name, @Nullable String rules) {
        assertThat(broken(name, null, null)).isEqualTo(rules == null ? "" : rules);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coral of Allah     | N03 N22",
                "God of Waves       | N03 N22",
                "Al Rahman Coral    | N03 N22",
                "Abd Al Rahman Coral | N09 N22",
                "Islamic Coral      | N05 N22",
                "Federal Coral      | N06 N22",
                "Red Crescent Coral | N07 N22",
                "Coral Bin Saeed    | N09 N22",
                "Dubai Coral        | N13 N22",
                "Coral Insurance    | N17 N22",
                "Coral's Reef       | N18 N22",
                "Trading LLC        | N19 N22",
                "KSB Coral          | N21 N22",
                "MBR Coral          | N21 N22",
                "CORAL REEF         | N22",
                "Coral Reef L.L.C   | N22",
            })
    void judgesNamesInLatinLetters(String name, String rules) {
        assertThat(broken(name, null, null)).isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مجموعة القاسمي الحديثة", "Al Nuaimi Coral مراسي"})
    void leavesRulingFamiliesNamesThatManyBearToTheDepartment(String name) {
        assertThat(findings(name, null, null))
                .filteredOn(finding -> finding.rule().id().equals("N06"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.REVIEW));
    }

    @ParameterizedTest
    @CsvSource({
        // N10: what the name says is done must be what is chosen, or part of it.
        "مرجان البحر للمقاولات, 5610, N10",
        "مرجان البحر للمقاولات, G, N10",
        "مرجان البحر للمقاولات, F, ''",
        "مرجان البحر للمقاولات, 4100, ''",
        "مطعم مرجان البحر, 5610, ''",
        "مطعم مرجان البحر, I, ''",
        "مرجان البحر, 5610, ''"
    })
    void wantsTheActivityOfTheNameToBeTheChosenOne(String name, String activity, String rules) {
        assertThat(broken(name, activity, null)).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({
        // N11 and N20: the form a name says, and that of partners.
        "مرجان البحر ذ.م.م, LLC, ''",
        "مرجان البحر ذ م م, LLC, ''",
        "مرجان البحر ذ.م.م, SOLE, N11",
        "مؤسسة مرجان البحر, SOLE, ''",
        "مؤسسة مرجان البحر, LLC, N11",
        "مرجان البحر, LLC, ''",
        "سعيد مرجان, GP, N20",
        "سعيد مرجان وشركاه, GP, ''",
        "سعيد مرجان وشركاه, LLC, N11"
    })
    void wantsTheLegalFormOfTheNameToBeTheChosenOne(String name, String form, String rules) {
        assertThat(broken(name, null, form)).isEqualTo(rules);
    }

    @Test
    void hearsWhetherTheLatinNameIsTheArabicOne() {
        assertThat(broken("مرجان البحر Murjan Al Bahr", null, null)).isEmpty();
        assertThat(broken("مرجان البحر Sea Coral", null, null)).isEqualTo("N12");
    }

    @Test
    void takesAFormInWordsOrLettersFromTheEndOrTheBeginning() {
        assertThat(TradeName.read("Coral Reef L.L.C.", BOOK).form()).isEqualTo("LLC");
        assertThat(TradeName.read("Coral Reef (LLC)", BOOK).form()).isEqualTo("LLC");
        assertThat(TradeName.read("Coral Reef sole proprietorship llc", BOOK).form())
                .isEqualTo("LLC-SOLE");
        assertThat(TradeName.read("مرجان البحر شركة الشخص الواحد ذ.م.م", BOOK).form())
                .isEqualTo("LLC-SOLE");
        assertThat(TradeName.read("مرجان البحر شركة الشخص الواحد ذ.م.م", BOOK).written())
                .isEqualTo("مرجان البحر");
        assertThat(TradeName.read("فرع", BOOK).form()).isNull();
    }

    @Test
    void comparesWithoutWhatPeopleWriteDifferently() {
        for (String name : List.of(
                "مؤسسة مكتبة الأُفُق",
                "موسسه مكتبه الافق",
                "مـــؤسسة  مكتبة\u00A0ٱلافق",
                "\u202Eمؤسسة مكتبة الآفق\u202C")) {
            assertThat(Spelling.fold(Spelling.seen(name))).isEqualTo("موسسه مكتبه الافق");
        }
        assertThat(Spelling.fold("El-Nakhīl Café 24")).isEqualTo("al nakhil cafe 24");
        assertThat(Spelling.fold("٢٤")).isEqualTo("24");
    }

    @Test
    void saysOfEachRuleWhoCanTellAndWhereItIsFrom() {
        assertThat(BOOK.rules()).hasSize(22).allSatisfy(rule -> {
            assertThat(rule.id()).matches("N\\d\\d");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.text()).isNotBlank();
        });
        assertThat(BOOK.rules().stream()
                        .filter(rule -> rule.by() == Rule.By.PERSON)
                        .map(Rule::id))
                .containsExactly("N08", "N14", "N15", "N16");
        assertThat(BOOK.rule("N19").sample()).isTrue();
        assertThat(BOOK.rule("N03").sample()).isFalse();
    }

    @Test
    void knowsTheActivitiesThatItsWordsName() {
        for (String[] row : RuleBook.rows("activity-words.tsv")) {
            assertThat(row[2].split(", "))
                    .allSatisfy(code ->
                            assertThat(CLASSIFICATION.find(code)).as(row[1]).isPresent());
        }
    }
}
