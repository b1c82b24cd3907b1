package ae.istibaq.core.events;

/**
 * A kind of event the portal understands, declared as a bean by the service it belongs to. Its data have the schema
 * {@code contracts/events/<type>.schema.json}.
 *
 * @param type for example {@code ae.moj.marriage-contract.registered}; also the scope an agency's token needs
 * @param agency code of the one agency that may tell it
 * @param data what the data are read into
 */
public record EventType<T>(String type, String agency, Class<T> data) {}
