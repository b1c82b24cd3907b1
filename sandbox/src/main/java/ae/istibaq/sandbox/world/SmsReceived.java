package ae.istibaq.sandbox.world;

import java.time.Instant;

/** A phone got a message, for the first time; published by the SMS gateway within the sandbox. */
public record SmsReceived(String messageId, String to, Instant at) {}
