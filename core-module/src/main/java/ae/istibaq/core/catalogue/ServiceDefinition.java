package ae.istibaq.core.catalogue;

import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue entry of a service; a bean of the service's room.
 *
 * <p>Texts follow from the key: {@code name}, {@code summary}, {@code because}, {@code button}, {@code terms.1} and on.
 *
 * @param key name of the service
 * @param agency code of the agency that owns it
 * @param kind the guide's kind
 * @param criteria the guide's criteria
 * @param terms number of terms shown before applying
 * @param fee its parts in the order they are shown; empty where the service is free
 * @param promise the agency's promised time; null where nothing is decided
 * @param questions what is asked of the customer, usually nothing
 * @param matter of the person it is for, whose powers decide who sees it beside the one it is offered to; null where
 *     nobody does
 * @param tones of notices that are said in another tone than usual, by the name of the notice
 * @param undo what follows when what it rests on is corrected, annulled or ends
 */
public record ServiceDefinition(
        ServiceKey key,
        String agency,
        ServiceKind kind,
        Set<Criterion> criteria,
        int terms,
        List<FeeLine> fee,
        @Nullable Promise promise,
        List<Question> questions,
        @Nullable Matter matter,
        Map<String, Tone> tones,
        Undo undo) {

    private static final Map<String, Tone> USUAL_TONES = Map.of(
            "offer", Tone.CONTENT,
            "window-closing", Tone.REMINDER,
            "postponed-due", Tone.REMINDER);

    /** A service of an agency with nothing asked, no fee, no terms and no promised time yet. */
    public static ServiceDefinition of(ServiceKey key, String agency, ServiceKind kind, Criterion... criteria) {
        return new ServiceDefinition(
                key, agency, kind, Set.of(criteria), 0, List.of(), null, List.of(), null, Map.of(), Undo.UNDECLARED);
    }

    public ServiceDefinition withTerms(int count) {
        return new ServiceDefinition(key, agency, kind, criteria, count, fee, promise, questions, matter, tones, undo);
    }

    /** A fee of one part, which goes to the agency. */
    public ServiceDefinition withFee(String parameter) {
        return withFees(new FeeLine(agency, parameter, key.text("name")));
    }

    /** A fee of several parts, paid at once and split among their agencies. */
    public ServiceDefinition withFees(FeeLine... lines) {
        return new ServiceDefinition(
                key, agency, kind, criteria, terms, List.of(lines), promise, questions, matter, tones, undo);
    }

    public ServiceDefinition promised(String parameter) {
        return new ServiceDefinition(
                key, agency, kind, criteria, terms, fee, new Promise(parameter), questions, matter, tones, undo);
    }

    public ServiceDefinition asking(Question... asked) {
        return new ServiceDefinition(
                key, agency, kind, criteria, terms, fee, promise, List.of(asked), matter, tones, undo);
    }

    /** Belongs to a matter of the person it is for: who has power in it may see the service's offers and applications. */
    public ServiceDefinition in(Matter of) {
        return new ServiceDefinition(key, agency, kind, criteria, terms, fee, promise, questions, of, tones, undo);
    }

    /**
     * Says a notice of this service in another tone than usual, such as an offer that congratulates.
     *
     * @param notice name of the notice, such as offer
     */
    public ServiceDefinition saying(String notice, Tone tone) {
        Map<String, Tone> more = new HashMap<>(tones);
        more.put(notice, tone);
        return new ServiceDefinition(
                key, agency, kind, criteria, terms, fee, promise, questions, matter, Map.copyOf(more), undo);
    }

    /** Declares what follows when what it rests on is corrected, annulled or ends. */
    public ServiceDefinition undone(Undo declared) {
        return new ServiceDefinition(
                key, agency, kind, criteria, terms, fee, promise, questions, matter, tones, declared);
    }

    /** How a notice of the service is said; what is not told otherwise must be said. */
    public Tone tone(String notice) {
        Tone own = tones.get(notice);
        return own != null ? own : USUAL_TONES.getOrDefault(notice, Tone.DUTY);
    }

    /** Whether an offer that nobody has answered in time is worth a word, the notice {@code expired}. */
    public boolean saysOnExpiry() {
        return tones.containsKey("expired");
    }

    /** Whether it rests on a consent, which may be withdrawn as long as the agency has not answered. */
    public boolean asksForConsent() {
        return questions.stream().anyMatch(question -> question.kind() == Question.Kind.CONSENT);
    }

    /** Whether a photo is asked for, so that its page sends files. */
    public boolean asksForPhoto() {
        return questions.stream().anyMatch(question -> question.kind() == Question.Kind.PHOTO);
    }

    /** Message keys of the terms, in order. */
    public List<String> termKeys() {
        return java.util.stream.IntStream.rangeClosed(1, terms)
                .mapToObj(number -> key.text("terms." + number))
                .toList();
    }
}
