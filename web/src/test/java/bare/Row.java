package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the bare page. */
@Entity
@Table(name = "bare_row", indexes = @Index(columnList = "person"))
class Row {

    @Id
    private @Nullable Long id;

    private @Nullable String person;
    private @Nullable String title;
    private @Nullable String state;
    private @Nullable LocalDate lastDay;

    protected Row() {}

    Row(Long id, String person, String title, String state, LocalDate lastDay) {
        this.id = id;
        this.person = person;
        this.title = title;
        this.state = state;
        this.lastDay = lastDay;
    }

    public @Nullable Long getId() {
        return id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public @Nullable String getState() {
        return state;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }
}
