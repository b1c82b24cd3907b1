package ae.istibaq.sandbox.sms;

/** The message id was already used for a message with another content. */
class MessageIdTaken extends RuntimeException {}
