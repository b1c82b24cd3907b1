package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.economy.Licence.Status;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.SandboxClock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a company holds beside its licence: establishment cards of the identity authority and of the ministry of human
 * resources, and the memorandum its partners signed before a notary. Their numbers follow from the licence's and are made
 * up, as no authority has published how it forms them.
 */
@Component
public class CompanyPapers {

    private static final int LAST = 9_999_999;
    private static final Pattern LICENCE = Pattern.compile("(?:[A-Z]{2}-)?(\\d{7})");
    private static final Pattern IDENTITY_CARD = Pattern.compile("E000(\\d{7})");
    private static final Pattern LABOUR_CARD = Pattern.compile("(\\d{7})");
    private static final Pattern MEMORANDUM = Pattern.compile("MOA-\\d{4}-(\\d{7})");

    private final EconomicRegister register;
    private final SandboxClock clock;

    CompanyPapers(EconomicRegister register, SandboxClock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * The numbers of a licence's papers.
     *
     * @param memorandum null where none is needed: a company of one person, or a branch
     */
    public record Numbers(
            String licence,
            Emirate emirate,
            String icpCard,
            String mohreCard,
            @Nullable String memorandum) {}

    public Optional<Numbers> of(String registerNumber) {
        return registerNumber.matches("NER\\d{8}")
                ? register.find(Integer.parseInt(registerNumber.substring(3))).map(CompanyPapers::numbers)
                : Optional.empty();
    }

    private static Numbers numbers(Licence licence) {
        int number = Integer.parseInt(licence.registerNumber().substring(3));
        return new Numbers(
                licence.number(),
                licence.emirate(),
                "E%010d".formatted(number),
                "%07d".formatted(LAST - number),
                needsMemorandum(licence)
                        ? "MOA-%d-%07d".formatted(licence.establishedOn().getYear(), number)
                        : null);
    }

    private static boolean needsMemorandum(Licence licence) {
        return !licence.branch() && !licence.legalForm().equals("SOLE");
    }

    boolean licence(Emirate emirate, String number) {
        return found(LICENCE, number)
                .filter(licence ->
                        licence.emirate() == emirate && licence.number().equals(number))
                .filter(this::inForce)
                .isPresent();
    }

    boolean icpCard(String number) {
        return found(IDENTITY_CARD, number).filter(this::inForce).isPresent();
    }

    boolean mohreCard(String number) {
        Matcher card = LABOUR_CARD.matcher(number);
        return card.matches()
                && register.find(LAST - Integer.parseInt(card.group(1)))
                        .filter(this::inForce)
                        .isPresent();
    }

    /** A memorandum does not run out; it falls with the company. */
    boolean memorandum(String number) {
        return found(MEMORANDUM, number)
                .filter(licence -> licence.status() != Status.CANCELLED)
                .filter(licence -> number.equals(numbers(licence).memorandum()))
                .isPresent();
    }

    private Optional<Licence> found(Pattern form, String number) {
        Matcher matcher = form.matcher(number);
        return matcher.matches() ? register.find(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private boolean inForce(Licence licence) {
        return licence.status() == Status.ACTIVE && !licence.expiresOn().isBefore(clock.today());
    }
}
