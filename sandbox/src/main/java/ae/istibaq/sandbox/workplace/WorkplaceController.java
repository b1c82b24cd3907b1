package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.PersonLookUp;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.agencies.RepeatedAnswers;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Federal human resources as the portal meets them: leaves and child allowances. */
@RestController
@RequestMapping("/agencies/fahr")
class WorkplaceController {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private final Leaves leaves;
    private final Allowances allowances;
    private final People people;
    private final SandboxClock clock;
    private final Intake intake;
    private final RepeatedAnswers answers;

    WorkplaceController(
            Leaves leaves,
            Allowances allowances,
            People people,
            SandboxClock clock,
            Intake intake,
            RepeatedAnswers answers) {
        this.leaves = leaves;
        this.allowances = allowances;
        this.people = people;
        this.clock = clock;
        this.intake = intake;
        this.answers = answers;
    }

    record Row(
            String agencyReference,
            @Nullable String reference,
            Leave.Kind kind,
            LocalDate from,
            LocalDate to,
            List<LocalDate> days,
            @Nullable String notificationNumber) {

        static Row of(Leave leave) {
            return new Row(
                    leave.agencyReference(),
                    leave.reference(),
                    leave.kind(),
                    leave.from(),
                    leave.to(),
                    leave.days(),
                    leave.notificationNumber());
        }
    }

    record Rows(List<Row> leaves) {}

    record Paid(
            String agencyReference,
            String payeeEmiratesId,
            PersonRef child,
            String fromMonth,
            @Nullable String lastMonth,
            long amountFils) {

        static Paid of(Allowance allowance) {
            return new Paid(
                    allowance.agencyReference(),
                    allowance.payeeEmiratesId(),
                    allowance.child(),
                    allowance.fromMonth(),
                    allowance.lastMonth(),
                    allowance.amountFils());
        }
    }

    record AllPaid(List<Paid> allowances) {}

    record MaternityLeave(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String employeeEmiratesId,

            @NotNull @Pattern(regexp = PersonRef.NOTIFICATION) String notificationNumber,

            @NotNull LocalDate bornOn,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {

        @AssertTrue boolean isForwards() {
            return from == null || to == null || !to.isBefore(from);
        }
    }

    record PaternityLeave(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String employeeEmiratesId,

            @NotNull @Pattern(regexp = PersonRef.NOTIFICATION) String notificationNumber,

            @NotNull LocalDate bornOn,
            @NotEmpty @Size(max = 31) List<@NotNull LocalDate> days) {

        @AssertTrue boolean isEachDayOnce() {
            return days == null || days.stream().distinct().count() == days.size();
        }
    }

    record ChildAllowance(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,

            @NotNull @Pattern(regexp = PersonLookUp.EMIRATES_ID) String employeeEmiratesId,

            @NotNull @Valid PersonRef child,
            @NotNull @Pattern(regexp = MONTH) String fromMonth) {}

    record End(@NotNull @Pattern(regexp = MONTH) String lastMonth, Allowances.@NotNull EndReason reason) {}

    @PostMapping("/leave-lookups")
    Answer<Rows> leaves(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        var id = lookUp.emiratesId();
        if (people.find(id).isEmpty()) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        if (LeaveCounter.federalWork(people, id).isEmpty()) {
            return question.notFound("NOT_FEDERAL_EMPLOYEE");
        }
        var since = clock.today().minusYears(1);
        return question.found(new Rows(leaves.of(id).stream()
                .filter(leave -> !leave.to().isBefore(since))
                .map(Row::of)
                .toList()));
    }

    @PostMapping("/child-allowance-lookups")
    Answer<AllPaid> allowances(Question question, @Valid @RequestBody PersonLookUp lookUp) {
        return people.find(lookUp.emiratesId()).isEmpty()
                ? question.notFound(Answer.NOT_REGISTERED)
                : question.found(new AllPaid(allowances.about(lookUp.emiratesId()).stream()
                        .map(Paid::of)
                        .toList()));
    }

    @PostMapping("/maternity-leaves")
    ResponseEntity<JsonNode> maternity(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody MaternityLeave leave) {
        return intake.receive(
                key,
                new Applications.Filing(Kind.MATERNITY_LEAVE, leave.reference(), leave.employeeEmiratesId(), leave));
    }

    @PostMapping("/paternity-leaves")
    ResponseEntity<JsonNode> paternity(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody PaternityLeave leave) {
        return intake.receive(
                key,
                new Applications.Filing(Kind.PATERNITY_LEAVE, leave.reference(), leave.employeeEmiratesId(), leave));
    }

    @PostMapping("/child-allowances")
    ResponseEntity<JsonNode> allowance(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody ChildAllowance allowance) {
        return intake.receive(
                key,
                new Applications.Filing(
                        Kind.CHILD_ALLOWANCE, allowance.reference(), allowance.employeeEmiratesId(), allowance));
    }

    @PostMapping("/child-allowances/{agencyReference}/end")
    ResponseEntity<JsonNode> end(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable String agencyReference,
            @Valid @RequestBody End end) {
        return answers.once(
                new RepeatedAnswers.Request("fahr", key, agencyReference + "/end", end),
                HttpStatus.OK,
                () -> new Intake.Cancelled(allowances.end(agencyReference, end.lastMonth(), end.reason())));
    }
}
