package ae.istibaq.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTests {

    @TempDir
    private Path data;

    @Test
    void keepsWhatWasPutAndLosesWhatWasRemoved() {
        var shelf = open().shelf("notes", Note.class);
        shelf.put("a", new Note("one"));
        shelf.put("b", new Note("two"));
        shelf.put("a", new Note("three"));
        shelf.remove("b");

        var again = open().shelf("notes", Note.class);
        assertThat(again.all()).containsExactly(new Note("three"));
    }

    @Test
    void leavesOffALineThatWasCutShort() throws IOException {
        var store = open();
        store.shelf("notes", Note.class).put("a", new Note("one"));
        Files.writeString(data.resolve("changes.jsonl"), "[{\"shelf\":\"notes\",\"ke", StandardOpenOption.APPEND);

        var again = open().shelf("notes", Note.class);
        assertThat(again.all()).containsExactly(new Note("one"));
        again.put("b", new Note("two"));
        assertThat(open().shelf("notes", Note.class).size()).isEqualTo(2);
    }

    @Test
    void writesChangesThatBelongTogetherAsOneLine() throws IOException {
        var store = open();
        var notes = store.shelf("notes", Note.class);
        var others = store.shelf("others", Note.class);
        store.together(() -> {
            notes.put("a", new Note("one"));
            others.put("a", new Note("two"));
        });

        assertThat(Files.readAllLines(data.resolve("changes.jsonl"))).hasSize(1);
    }

    @Test
    void keepsShelvesThatNobodyAskedForYet() {
        open().shelf("notes", Note.class).put("a", new Note("one"));
        open();

        assertThat(open().shelf("notes", Note.class).all()).containsExactly(new Note("one"));
    }

    @Test
    void forgetsEverythingWhenCleared() {
        var store = open();
        var notes = store.shelf("notes", Note.class);
        notes.put("a", new Note("one"));
        store.clear();
        notes.put("b", new Note("two"));

        assertThat(open().shelf("notes", Note.class).all()).containsExactly(new Note("two"));
    }

    @Test
    void refusesASecondOwnerOfAShelf() {
        var store = open();
        store.shelf("notes", Note.class);

        assertThatThrownBy(() -> store.shelf("notes", Note.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesTheClockAndRemembersIt() {
        var clock = new SandboxClock(open());
        clock.moveTo(Instant.parse("2031-05-01T20:30:00Z"));
        clock.advance(Duration.ofHours(1));

        var again = new SandboxClock(open());
        assertThat(again.instant()).isBetween("2031-05-01T21:29:58Z", "2031-05-01T21:31:00Z");
        assertThat(again.today()).hasToString("2031-05-02");
        again.reset();
        assertThat(again.offsetSeconds()).isZero();
    }

    private Store open() {
        return new Store(new SandboxSettings(
                data,
                URI.create("http://s"),
                URI.create("http://p"),
                URI.create("http://p"),
                7,
                10,
                10,
                null,
                false,
                Map.of()));
    }

    record Note(String text) {}
}
