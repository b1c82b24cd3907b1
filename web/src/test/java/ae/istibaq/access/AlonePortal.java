package ae.istibaq.access;

import ae.istibaq.PortalApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

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
            "STAFF_OFFICERS=" + People.OFFICER + "," + People.COLLEAGUE,
            "STAFF_AUDITORS=" + People.AUDITOR,
            "STAFF_ADMINISTRATORS=" + People.ADMINISTRATOR,
            "AGENCY_MOJ_URL=http://127.0.0.1:1",
            "AGENCY_MOJ_SECRET=key",
            "AGENCY_MOJ_EVENTS_SECRET=event-key",
            "AGENCY_ICP_URL=http://127.0.0.1:1",
            "AGENCY_ICP_SECRET=key",
            "AGENCY_ICP_EVENTS_SECRET=event-key",
            "AGENCY_MOCD_URL=http://127.0.0.1:1",
            "AGENCY_MOCD_SECRET=key",
            "AGENCY_MOCD_EVENTS_SECRET=event-key",
            "AGENCY_SZHP_URL=http://127.0.0.1:1",
            "AGENCY_SZHP_SECRET=key",
            "AGENCY_SZHP_EVENTS_SECRET=event-key",
            "AGENCY_FAHR_URL=http://127.0.0.1:1",
            "AGENCY_FAHR_SECRET=key",
            "AGENCY_FAHR_EVENTS_SECRET=event-key",
            "AGENCY_EHS_URL=http://127.0.0.1:1",
            "AGENCY_EHS_SECRET=key",
            "AGENCY_EHS_EVENTS_SECRET=event-key",
            "AGENCY_SKMCA_URL=http://127.0.0.1:1",
            "AGENCY_SKMCA_SECRET=key",
            "AGENCY_SKMCA_EVENTS_SECRET=event-key",
            "AGENCY_POST_URL=http://127.0.0.1:1",
            "AGENCY_POST_SECRET=key",
            "AGENCY_POST_EVENTS_SECRET=event-key",
            "AGENCY_MOE_URL=http://127.0.0.1:1",
            "AGENCY_MOE_SECRET=key",
            "AGENCY_MOE_EVENTS_SECRET=event-key",
            "AGENCY_NURSERY_URL=http://127.0.0.1:1",
            "AGENCY_NURSERY_SECRET=key",
            "AGENCY_NURSERY_EVENTS_SECRET=event-key",
            "AGENCY_GPSSA_URL=http://127.0.0.1:1",
            "AGENCY_GPSSA_SECRET=key",
            "AGENCY_MOHRE_URL=http://127.0.0.1:1",
            "AGENCY_MOHRE_SECRET=key",
            "AGENCY_DED_URL=http://127.0.0.1:1",
            "AGENCY_DED_SECRET=key",
            "AGENCY_AJMAN_MUNICIPALITY_URL=http://127.0.0.1:1",
            "AGENCY_AJMAN_MUNICIPALITY_SECRET=key",
            "AGENCY_AJMAN_LAND_URL=http://127.0.0.1:1",
            "AGENCY_AJMAN_LAND_SECRET=key",
            "AGENCY_SMS_URL=http://127.0.0.1:1",
            "AGENCY_SMS_SECRET=key",
            "AGENCY_PAYMENTS_URL=http://127.0.0.1:1",
            "AGENCY_PAYMENTS_SECRET=key"
        })
@Import({People.class, Belongings.class})
@interface AlonePortal {}
