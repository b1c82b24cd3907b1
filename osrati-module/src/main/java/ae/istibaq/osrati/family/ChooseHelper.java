package ae.istibaq.osrati.family;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.identity.Account;
import ae.istibaq.core.identity.Accounts;
import ae.istibaq.core.people.Delegation;
import ae.istibaq.core.people.Helpers;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.NotYoursToGive;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Checks what someone typed to choose a helper, and lends the powers where all of it is right. */
@Component
class ChooseHelper {

    private static final String WRONG = "osrati.family.helper.error.";

    private final Helpers helpers;
    private final Powers powers;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    ChooseHelper(Helpers helpers, Powers powers, People people, Accounts accounts, Clock clock) {
        this.helpers = helpers;
        this.powers = powers;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Lends what was asked for; empty where something is wrong, which is then among the errors. */
    Optional<Delegation> choose(EmiratesId giver, HelperForm form, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        @Nullable PersonId subject = subject(giver, form, errors, today);
        Set<Matter> matters = matters(form, errors);
        @Nullable EmiratesId helper = helper(giver, form, errors);
        @Nullable MobileNumber mobile = mobile(form, errors);
        @Nullable LocalDate until = until(form, errors, today);
        if (errors.hasErrors() || subject == null || helper == null || mobile == null || until == null) {
            return Optional.empty();
        }
        if (!helpers.mayTry(giver)) {
            errors.reject(WRONG + "too-often");
            return Optional.empty();
        }
        if (!together(helper, mobile, errors)) {
            return Optional.empty();
        }
        try {
            return Optional.of(helpers.give(new Helpers.Wish(giver, helper, subject, matters, today, until), today));
        } catch (NotYoursToGive notTheirs) {
            errors.rejectValue("matters", WRONG + "not-yours");
            return Optional.empty();
        }
    }

    private @Nullable PersonId subject(EmiratesId giver, HelperForm form, Errors errors, LocalDate today) {
        try {
            PersonId wanted = people.keyOf(new PersonId(UUID.fromString(form.subject())));
            if (powers.mayList(giver, today).stream()
                    .anyMatch(ward -> ward.person().equals(wanted))) {
                return wanted;
            }
        } catch (IllegalArgumentException notAKey) {
            // Nothing chosen; or something that was never offered.
        }
        errors.rejectValue("subject", WRONG + "subject");
        return null;
    }

    private static Set<Matter> matters(HelperForm form, Errors errors) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        try {
            form.matters().forEach(name -> matters.add(Matter.valueOf(name)));
        } catch (IllegalArgumentException neverOffered) {
            matters.clear();
        }
        if (matters.isEmpty()) {
            errors.rejectValue("matters", WRONG + "matters");
        }
        return matters;
    }

    private static @Nullable EmiratesId helper(EmiratesId giver, HelperForm form, Errors errors) {
        try {
            EmiratesId helper = EmiratesId.of(form.helper());
            if (!helper.equals(giver)) {
                return helper;
            }
            errors.rejectValue("helper", WRONG + "yourself");
        } catch (IllegalArgumentException notANumber) {
            errors.rejectValue("helper", WRONG + "helper");
        }
        return null;
    }

    private static @Nullable MobileNumber mobile(HelperForm form, Errors errors) {
        try {
            return MobileNumber.of(form.mobile());
        } catch (IllegalArgumentException notANumber) {
            errors.rejectValue("mobile", WRONG + "mobile");
            return null;
        }
    }

    private @Nullable LocalDate until(HelperForm form, Errors errors, LocalDate today) {
        try {
            LocalDate until = LocalDate.parse(form.until());
            if (!until.isBefore(today) && !until.isAfter(helpers.latest(today))) {
                return until;
            }
        } catch (DateTimeParseException notADay) {
            // One error for both: the hint says what is possible.
        }
        errors.rejectValue("until", WRONG + "until");
        return null;
    }

    /** One answer for an unknown person and a wrong mobile, so that nobody learns who exists. */
    private boolean together(EmiratesId helper, MobileNumber mobile, Errors errors) {
        try {
            boolean registered = mobile.equals(people.lookUp(helper, null).mobile());
            boolean known = accounts.byEmiratesId(helper)
                    .map(Account::mobile)
                    .filter(mobile::equals)
                    .isPresent();
            if (registered || known) {
                return true;
            }
            errors.rejectValue("helper", WRONG + "together");
        } catch (PersonUnknown nobody) {
            errors.rejectValue("helper", WRONG + "together");
        } catch (AgencyUnavailable silent) {
            errors.reject(WRONG + "register");
        }
        return false;
    }
}
