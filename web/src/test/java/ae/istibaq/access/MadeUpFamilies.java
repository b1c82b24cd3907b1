package ae.istibaq.access;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.RelationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Families a seed makes up, with whatever befalls families, and who may see what by a reckoning of their own: written
 * from the rules in words, not from the portal's code.
 */
final class MadeUpFamilies {

    private static final Set<Matter> ALL = EnumSet.allOf(Matter.class);
    private static final Set<Matter> CARE = EnumSet.of(Matter.HEALTH, Matter.SCHOOL, Matter.GROWTH, Matter.CALENDAR);
    private static final Set<Matter> WITHOUT_CUSTODY =
            EnumSet.of(Matter.IDENTITY_DOCUMENTS, Matter.HEALTH, Matter.SCHOOL, Matter.BENEFITS);
    private static final Set<Matter> SETTLED = EnumSet.of(Matter.IDENTITY_DOCUMENTS, Matter.BENEFITS);
    private static final Set<Matter> OF_MINORS = EnumSet.of(Matter.SCHOOL, Matter.CALENDAR);

    /** @param number Emirates ID */
    record Somebody(int index, String number, LocalDate birthDate, boolean dead) {

        boolean adult(LocalDate today) {
            return !birthDate.plusYears(18).isAfter(today);
        }

        String name() {
            return "Somebody" + Integer.toString(index, 26).toUpperCase(java.util.Locale.ROOT) + "xq";
        }
    }

    /** @param since first day, and @param until first day no more */
    record Tie(
            Somebody from,
            RelationKind kind,
            Somebody to,
            LocalDate since,
            @Nullable LocalDate until) {}

    record Lent(Somebody giver, Somebody helper, Somebody subject, Set<Matter> matters, boolean revoked) {}

    record Order(Somebody kept, Somebody from) {}

    final List<Somebody> everybody = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Lent> lent = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    private final Random random;
    private final LocalDate today;
    private final long seed;

    MadeUpFamilies(long seed, LocalDate today) {
        this.seed = seed;
        this.random = new Random(seed);
        this.today = today;
        for (int family = 0; family < 2; family++) {
            family();
        }
        for (int helps = 0; helps < 5; helps++) {
            lend();
        }
    }

    private void family() {
        Somebody father = somebody(20 + random.nextInt(40), random.nextInt(6) == 0);
        Somebody mother = somebody(19 + random.nextInt(30), false);
        Somebody other = somebody(25 + random.nextInt(30), false);
        tie(father, RelationKind.SPOUSE, mother, today.minusYears(15), null);
        if (random.nextBoolean()) {
            tie(father, RelationKind.SPOUSE, other, today.minusYears(3), random.nextBoolean() ? today : null);
        }
        int children = 1 + random.nextInt(3);
        for (int i = 0; i < children; i++) {
            // The eldest may be of age since today.
            int years = random.nextInt(4) == 0 ? 18 : random.nextInt(20);
            Somebody child = somebody(years, random.nextInt(8) == 0);
            tie(father, RelationKind.PARENT_OF, child, child.birthDate(), null);
            if (random.nextInt(5) > 0) {
                tie(mother, RelationKind.PARENT_OF, child, child.birthDate(), null);
            }
            befall(father, mother, other, child);
        }
    }

    private void befall(Somebody father, Somebody mother, Somebody other, Somebody child) {
        LocalDate since = child.birthDate().isAfter(today.minusDays(30)) ? child.birthDate() : today.minusDays(30);
        @Nullable LocalDate until = random.nextInt(3) == 0 ? today : null;
        switch (random.nextInt(6)) {
            case 0 -> tie(mother, RelationKind.CUSTODIAN_OF, child, since, until);
            case 1 -> tie(other, RelationKind.GUARDIAN_OF, child, since, until);
            case 2 -> tie(other, RelationKind.FOSTERS, child, since, until);
            case 3 -> orders.add(new Order(child, father));
            case 4 -> orders.add(new Order(mother, father));
            default -> {
                // Nothing befalls this child.
            }
        }
    }

    private void lend() {
        Somebody giver = one();
        Somebody helper = one();
        Somebody subject = random.nextInt(3) == 0 ? giver : one();
        Set<Matter> matters = EnumSet.of(anyMatter(), anyMatter());
        boolean allowed = giver != helper
                && !giver.dead()
                && matters.stream().allMatch(matter -> decidesOfOwnRight(giver, subject, matter));
        if (allowed) {
            lent.add(new Lent(giver, helper, subject, matters, random.nextInt(4) == 0));
        }
    }

    private boolean decidesOfOwnRight(Somebody who, Somebody of, Matter matter) {
        return who == of ? who.adult(today) && !who.dead() : byTies(who, of).contains(matter);
    }

    Matter anyMatter() {
        return Matter.values()[random.nextInt(Matter.values().length)];
    }

    Somebody one() {
        return everybody.get(random.nextInt(everybody.size()));
    }

    private void tie(Somebody from, RelationKind kind, Somebody to, LocalDate since, @Nullable LocalDate until) {
        ties.add(new Tie(from, kind, to, since, until));
    }

    private Somebody somebody(int years, boolean dead) {
        int index = everybody.size();
        LocalDate birthDate = today.minusYears(years).minusDays(years == 18 ? 0 : random.nextInt(300));
        String number = "784%04d%02d%05d0".formatted(birthDate.getYear(), seed, index);
        Somebody made = new Somebody(index + (int) seed * 100, number, birthDate, dead);
        everybody.add(made);
        return made;
    }

    /** Whether someone may see a matter of a person today. */
    boolean sees(Somebody who, Somebody of, Matter matter) {
        if (who.dead()) {
            return false;
        }
        if (who == of) {
            return who.adult(today) || OF_MINORS.contains(matter);
        }
        return byTies(who, of).contains(matter) || byHelp(who, of, matter);
    }

    boolean seesAnything(Somebody who, Somebody of) {
        return ALL.stream().anyMatch(matter -> sees(who, of, matter));
    }

    boolean married(Somebody who, Somebody to) {
        return ties.stream().filter(this::holds).anyMatch(tie -> marries(tie, who, to));
    }

    boolean everMarried(Somebody who, Somebody to) {
        return ties.stream().anyMatch(tie -> marries(tie, who, to));
    }

    private static boolean marries(Tie tie, Somebody one, Somebody other) {
        return tie.kind() == RelationKind.SPOUSE
                && ((tie.from() == one && tie.to() == other) || (tie.from() == other && tie.to() == one));
    }

    private boolean byHelp(Somebody who, Somebody of, Matter matter) {
        return !barred(of, who)
                && lent.stream()
                        .filter(help -> help.helper() == who && help.subject() == of && !help.revoked())
                        .filter(help -> help.matters().contains(matter))
                        .anyMatch(help -> decidesOfOwnRight(help.giver(), of, matter));
    }

    private Set<Matter> byTies(Somebody who, Somebody of) {
        if (who.dead() || barred(of, who)) {
            return Set.of();
        }
        boolean childhoodIsOver = of.adult(today);
        Set<Matter> seen = new HashSet<>();
        for (Tie tie : ties) {
            if (tie.from() == who && tie.to() == of && holds(tie) && !childhoodIsOver) {
                seen.addAll(byTie(tie));
            }
        }
        boolean lives = ties.stream()
                .filter(tie -> tie.to() == of && tie.kind() != RelationKind.SPOUSE && holds(tie))
                .filter(tie -> !tie.from().dead())
                .anyMatch(tie -> barred(tie.from(), who));
        if (lives) {
            seen.remove(Matter.CALENDAR);
        }
        if (of.dead()) {
            seen.retainAll(SETTLED);
        }
        return seen;
    }

    private Set<Matter> byTie(Tie tie) {
        return switch (tie.kind()) {
            case GUARDIAN_OF -> ALL;
            case CUSTODIAN_OF, FOSTERS -> CARE;
            case SPOUSE -> Set.of();
            case PARENT_OF -> {
                Set<Matter> seen = new HashSet<>(ALL);
                if (another(tie, RelationKind.GUARDIAN_OF)) {
                    seen.retainAll(CARE);
                }
                if (another(tie, RelationKind.CUSTODIAN_OF)) {
                    seen.retainAll(WITHOUT_CUSTODY);
                }
                yield seen;
            }
        };
    }

    /** Whether someone living holds a tie of a kind to the child, and this parent doesn't. */
    private boolean another(Tie parent, RelationKind kind) {
        List<Tie> held = ties.stream()
                .filter(tie -> tie.to() == parent.to() && tie.kind() == kind && holds(tie))
                .filter(tie -> !tie.from().dead())
                .toList();
        return !held.isEmpty() && held.stream().noneMatch(tie -> tie.from() == parent.from());
    }

    private boolean holds(Tie tie) {
        return !tie.since().isAfter(today)
                && (tie.until() == null || tie.until().isAfter(today));
    }

    private boolean barred(Somebody kept, Somebody from) {
        return orders.stream().anyMatch(order -> order.kept() == kept && order.from() == from);
    }
}
