package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;

/** What a reaction waits for. */
public sealed interface Trigger {

    /** Something happened in a life. */
    record Happened(Class<? extends LifeEvent.Begun> event) implements Trigger {}

    /** An agency approved a service. */
    record Completed(ServiceKey service) implements Trigger {}

    /**
     * A day of a journey has come.
     *
     * @param since what begins the journeys that have it
     */
    record At(Class<? extends LifeEvent.Begun> since, CountedDay moment) implements Trigger {

        /** Names its milestone within a journey. */
        String key() {
            return moment.key();
        }
    }

    static Trigger happened(Class<? extends LifeEvent.Begun> event) {
        return new Happened(event);
    }

    static Trigger completed(ServiceKey service) {
        return new Completed(service);
    }
}
