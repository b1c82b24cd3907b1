package bare;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of all persons. */
interface Rows extends JpaRepository<Row, Long> {

    List<Row> findByPersonOrderByLastDay(String person);
}
