package ae.istibaq.access;

import ae.istibaq.PortalApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal over HTTP, alone in the world: every agency and gateway is down, and people come in by the window. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "PORTAL_URL=http://127.0.0.1",
            "MANAGEMENT_PORT=0",
            "DATABASE_CONNECTIONS=5",
            "UAEPASS_URL=http://127.0.0.1:1",
            "UAEPASS_CLIENT_ID=istibaq",
            "UAEPASS_CLIENT_SECRET=door",
            "PAYMENTS_CALLBACK_SECRET=seal",
            "SMS_RECEIPT_SECRET=seal",
            "MAIL_HOST=127.0.0.1",
            "istibaq.parameters.recall=0s",
            "STAFF_OFFICERS=" + People.OFFICER + "," + People.COLLEAGUE,
            "STAFF_AUDITORS=" + People.AUDITOR,
            "STAFF_ADMINISTRATORS=" + People.ADMINISTRATOR + "," + People.COLLEAGUE
        })
@ContextConfiguration(initializers = AgenciesDown.class)
@Import({People.class, Belongings.class})
@interface AlonePortal {}
