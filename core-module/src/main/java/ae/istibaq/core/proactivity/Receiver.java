package ae.istibaq.core.proactivity;

import java.util.List;
import java.util.stream.Stream;

/** Whom a step is for: a role, and who takes its place where nobody has it or the one who has it is dead or out of reach. */
public sealed interface Receiver permits Role, Receiver.InTurn {

    /** Who comes first, and who next. */
    List<Role> inOrder();

    default Receiver orElse(Role other) {
        return new InTurn(Stream.concat(inOrder().stream(), Stream.of(other)).toList());
    }

    /** Several roles, of which the first that can is the receiver. */
    record InTurn(List<Role> inOrder) implements Receiver {}
}
