package bare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Spring Boot, Thymeleaf, JPA and a login with its session in memory. */
@SpringBootApplication
public class BareApplication {

    static final int ROWS = 20;
    static final String PERSON = "784199012345676";

    public static void main(String[] arguments) {
        // Another name, or the portal's own settings would be read.
        new SpringApplicationBuilder(BareApplication.class)
                .properties("spring.config.name=bare")
                .run(arguments);
    }

    @Bean
    SecurityFilterChain site(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/enter")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    // Before the port is open, so that the first page has its rows.
    @Bean
    InitializingBean fill(Rows rows) {
        return () -> {
            if (rows.count() > 0) {
                return;
            }
            List<Row> all = new ArrayList<>();
            for (long i = 0; i < 50L * ROWS; i++) {
                String person = i < ROWS ? PERSON : "784" + i / ROWS;
                LocalDate day = LocalDate.of(2026, 11, 1).plusDays(i % ROWS);
                all.add(new Row(i, person, "خدمة إصدار خلاصة القيد رقم " + i, "OPEN", day));
            }
            rows.saveAll(all);
        };
    }
}
